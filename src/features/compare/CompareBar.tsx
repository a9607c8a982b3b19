import { choicesOf } from '../../filters/choices';
import type { Filters } from '../../filters/filters';
import { countOf } from '../../format/names';
import type { CrossFilter } from '../../model/cross-filter';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { useAtlas, useCrossFilter, useOther, useView, useViewActions } from '../../view/use-atlas';
import type { Side } from '../../view/view-actions';
import { ChangeOther } from './ChangeOther';
import './compare.css';

/** The two selections, one row each: what they keep, how many events that is, and the ways to change them. */
export function CompareBar() {
  const { filters } = useView();
  const crossFilter = useCrossFilter();
  const other = useOther();
  const { swap, compare } = useViewActions();
  if (other === null) return null;
  return (
    <div className="compare-bar" role="group" aria-label="Compared selections">
      <SelectionRow side="a" filters={filters} crossFilter={crossFilter} />
      <SelectionRow side="b" filters={other.filters} crossFilter={other.crossFilter} />
      <div className="compare-acts">
        <Button onClick={swap} title="The filters change A: swap to change B by them">
          Swap A and B
        </Button>
        <Button onClick={() => compare(null)}>Leave the comparison</Button>
      </div>
    </div>
  );
}

interface SelectionRowProps {
  readonly side: Side;
  readonly filters: Filters;
  readonly crossFilter: CrossFilter;
}

function SelectionRow({ side, filters, crossFilter }: SelectionRowProps) {
  const { nameOf } = useAtlas();
  const { change, clear } = useViewActions(side);
  const choices = choicesOf(filters, nameOf);
  const letter = side.toUpperCase();
  return (
    <div className="compare-row" role="group" aria-label={`Selection ${letter}`}>
      <b className={`side side--${side}`}>{letter}</b>
      <span className="compare-count">{countOf(crossFilter.events.length, 'event')}</span>
      <ul className="chips" aria-label={side === 'a' ? 'Active filters' : 'Filters of B'}>
        {choices.length === 0 && <li className="compare-all">everything</li>}
        {choices.map(({ id, dimension, label, without }) => (
          <li key={id}>
            <Chip label={label} dimension={`${letter} ${dimension}`} onRemove={() => change(without)} />
          </li>
        ))}
        {side === 'b' && (
          <li>
            <ChangeOther filters={filters} />
          </li>
        )}
        {choices.length > 0 && (
          <li>
            <Button aria-label={`Clear ${letter}`} onClick={() => clear()}>
              Clear
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}
