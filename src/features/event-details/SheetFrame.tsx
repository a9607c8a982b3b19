import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';

/** Below this the panel covers the whole screen, and what lies under it is out of reach. */
const NARROW = '(max-width: 40rem)';

interface SheetFrameProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Beside the page on a wide screen; over it, as a modal dialog, on a phone. */
export function SheetFrame({ onClose, children }: SheetFrameProps) {
  const narrow = useSyncExternalStore(followWidth, () => window.matchMedia(NARROW).matches);
  return narrow ? <FullScreen onClose={onClose}>{children}</FullScreen> : children;
}

function FullScreen({ onClose, children }: SheetFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className="event-screen" aria-label="Event" onCancel={onClose}>
      {children}
    </dialog>
  );
}

function followWidth(changed: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
