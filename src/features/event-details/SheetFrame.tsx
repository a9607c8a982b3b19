import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { useMedia } from '../../ui/use-media';

/** Below this the panel covers the whole screen, and what lies under it is out of reach. */
const NARROW = '(max-width: 40rem)';

interface SheetFrameProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Beside the page on a wide screen; over it, as a modal dialog, on a phone. */
export function SheetFrame({ onClose, children }: SheetFrameProps) {
  return useMedia(NARROW) ? <FullScreen onClose={onClose}>{children}</FullScreen> : children;
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
