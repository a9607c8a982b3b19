import { useId, useRef } from 'react';
import { CopyButton } from './CopyButton';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
}

/** A text to change where need be, and to copy. */
export function CopyText({ label, text }: CopyTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  return (
    <div className="event__copy-text">
      <label htmlFor={id} className="event__group-name">
        {label}
      </label>
      <textarea id={id} ref={field} defaultValue={text} rows={Math.min(10, text.split('\n').length + 2)} />
      <CopyButton
        label={`Copy ${label === 'BibTeX' ? label : label.toLowerCase()}`}
        text={() => field.current?.value ?? text}
      />
    </div>
  );
}
