import { useLayoutEffect, useMemo, useState } from 'react';
import { describeFilters } from '../../filters/filters';
import { countOf } from '../../format/names';
import { passagesOf } from '../../model/reading';
import { Button } from '../../ui/Button';
import { SheetFrame } from '../../ui/SheetFrame';
import { useEscape } from '../../ui/use-escape';
import { useAtlas, useCrossFilter, useView, useViewActions } from '../../view/use-atlas';
import { PassageList } from './PassageList';
import './reading.css';

/** The passages of the selection, to be read through; it lends the focus to the first of them. */
export function ReadingPanel() {
  const { events } = useCrossFilter();
  const { event } = useView();
  const { setOption } = useViewActions();
  const passages = useMemo(() => passagesOf(events), [events]);
  const close = () => setOption('passages', false);
  useReturnedFocus();
  // An open event lies over the list, and goes first.
  useEscape(() => event === null && close());
  return (
    <SheetFrame label="Passages" onClose={close}>
      <aside className="reading" aria-label="Passages">
        <header className="reading__head">
          <div>
            <h2 className="reading__title">{countOf(passages.length, 'passage')}</h2>
            <Selection shown={events.length} />
          </div>
          <Button aria-label="Close the passages" title="Close (Escape)" onClick={close}>
            <span aria-hidden="true">✕</span>
          </Button>
        </header>
        <PassageList passages={passages} />
        <p className="reading__keys" aria-hidden="true">
          <kbd>J</kbd> next <kbd>K</kbd> previous <kbd>Enter</kbd> open the event <kbd>Esc</kbd> close
        </p>
      </aside>
    </SheetFrame>
  );
}

function Selection({ shown }: { readonly shown: number }) {
  const atlas = useAtlas();
  const { filters } = useView();
  const words = describeFilters(filters, atlas.nameOf).join(', ');
  return (
    <p className="reading__note">
      of {countOf(shown, 'event')}
      {words === '' ? '' : `: ${words}`}
    </p>
  );
}

/** Gives the focus back, when the panel goes, to what had it before: the button, the bar or the cell. */
function useReturnedFocus(): void {
  const [lender] = useState(() => document.activeElement);
  useLayoutEffect(
    () => () => {
      const isThere = lender instanceof HTMLElement && lender.isConnected && lender !== document.body;
      const back = isThere ? lender : document.querySelector('.read-button');
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    },
    [lender],
  );
}
