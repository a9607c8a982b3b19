import { useState } from 'react';
import { activeKeys } from '../../filters/filters';
import { countOf } from '../../format/names';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useCrossFilter, useView, useViewActions } from '../../view/use-atlas';
import { FilterPanel } from './FilterPanel';

/** The filters on a small screen: a button, and a sheet that says how many events are left. */
export function FilterSheet() {
  const [open, setOpen] = useState(false);
  const { filters } = useView();
  const { clear } = useViewActions();
  const active = activeKeys(filters).length;
  const { events } = useCrossFilter();
  return (
    <>
      <Button look="plain" className="sheet-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Filters{active > 0 ? ` (${active})` : ''}
      </Button>
      {open ? (
        <Dialog
          title="Filters"
          className="dialog--sheet"
          onClose={() => setOpen(false)}
          footer={
            <div className="sheet-foot">
              <Button disabled={active === 0} onClick={() => clear()}>
                Clear all
              </Button>
              <Button look="strong" onClick={() => setOpen(false)}>
                Show {countOf(events.length, 'event')}
              </Button>
            </div>
          }
        >
          <FilterPanel />
        </Dialog>
      ) : null}
    </>
  );
}
