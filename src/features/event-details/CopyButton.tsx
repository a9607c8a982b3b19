import { useState } from 'react';
import { Button } from '../../ui/Button';

interface CopyButtonProps {
  readonly label: string;
  /** Asked for at the click, so that what the reader has written comes along. */
  readonly text: string | (() => string);
}

/** Puts a text on the clipboard and says so; where the browser forbids it, says that. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
      setOutcome('Copied');
    } catch {
      setOutcome('The browser does not allow it here');
    }
  };
  return (
    <span className="event__copy">
      <Button look="plain" onClick={() => void copy()} onBlur={() => setOutcome('')}>
        {label}
      </Button>
      <span aria-live="polite" className="event__note">
        {outcome}
      </span>
    </span>
  );
}
