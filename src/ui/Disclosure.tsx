import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Button } from './Button';

interface DisclosureProps {
  readonly label: string;
  /** Drawn below the button while it is open; call `close` when an act is done. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a few choices below it; Escape and a click elsewhere close them. */
export function Disclosure({ label, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent): void => {
      if (!ref.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      ref.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);
  return (
    <div className="disclosure" ref={ref}>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open ? <div className="disclosure__box">{children(() => setOpen(false))}</div> : null}
    </div>
  );
}
