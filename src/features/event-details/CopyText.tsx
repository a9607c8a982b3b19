import { useId, useRef } from 'react';
import { CopyButton } from './CopyButton';
import styles from './event-details.module.css';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
}

/** A text to change where need be, and to copy. */
export function CopyText({ label, text }: CopyTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  return (
    <div className={styles.copyText}>
      <label htmlFor={id} className={styles.groupName}>
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
