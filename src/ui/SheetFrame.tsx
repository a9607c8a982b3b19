import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import './sheet-frame.css';
import { useMedia } from './use-media';

/** Below this the panel covers the whole screen, and what lies under it is out of reach. */
const NARROW = '(max-width: 40rem)';

interface SheetFrameProps {
  /** What the dialog is called where the panel covers the screen. */
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Beside the page on a wide screen; over it, as a modal dialog, on a phone. */
export function SheetFrame({ children, ...rest }: SheetFrameProps) {
  return useMedia(NARROW) ? <FullScreen {...rest}>{children}</FullScreen> : children;
}

function FullScreen({ label, onClose, children }: SheetFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className="sheet-screen" aria-label={label} onCancel={onClose}>
      {children}
    </dialog>
  );
}
