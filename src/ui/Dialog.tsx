import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { Button } from './Button';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly className?: string;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** A modal dialog: Escape and a click beside it close it, and focus returns to where it was. */
export function Dialog({ title, onClose, className = '', children, footer }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  // A layout effect, so that the dialog closes (and gives the focus back) before its elements leave the document.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // The click beside the dialog is a convenience of the pointer; by keyboard, Escape does the same.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      className={`dialog ${className}`.trim()}
      aria-label={title}
      onCancel={onClose}
      onClick={(event) => event.target === ref.current && onClose()}
    >
      <div className="dialog__box">
        {/* No header element: within the page's own it would be a landmark in a landmark. */}
        <div className="dialog__head">
          <h2 className="dialog__title">{title}</h2>
          <Button onClick={onClose}>Close</Button>
        </div>
        <div className="dialog__body">{children}</div>
        {footer === undefined ? null : <footer className="dialog__foot">{footer}</footer>}
      </div>
    </dialog>
  );
}
