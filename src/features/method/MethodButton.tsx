import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Method } from './Method';

/** Opens the page that says how all this came about. */
export function MethodButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Method
      </Button>
      {open ? (
        <Dialog title="How to read this page" onClose={() => setOpen(false)}>
          <Method />
        </Dialog>
      ) : null}
    </>
  );
}
