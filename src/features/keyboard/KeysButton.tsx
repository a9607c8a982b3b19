import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { isTyping } from '../../ui/is-typing';
import { useMemory } from '../../view/memory';
import { KeySheet } from './KeySheet';
import './keyboard.css';

/** Opens the sheet of keys; `?` does so from anywhere. */
export function KeysButton() {
  const [open, setOpen] = useState(false);
  const keys = useMemory('single-keys') !== 'off';
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== '?' || !keys || !plain || isTyping(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keys]);
  return (
    <>
      <Button
        className="keys-button"
        aria-haspopup="dialog"
        aria-label="Keys"
        aria-keyshortcuts="?"
        title="Keys (?)"
        onClick={() => setOpen(true)}
      >
        <span aria-hidden="true">?</span>
      </Button>
      {open ? (
        <Dialog title="Keys" className="dialog--keys" onClose={() => setOpen(false)}>
          <KeySheet />
        </Dialog>
      ) : null}
    </>
  );
}
