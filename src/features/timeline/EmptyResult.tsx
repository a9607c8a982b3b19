import { dimensionOf } from '../../filters/filters';
import { countOf } from '../../format/names';
import { findWaysOut } from '../../model/emptied-by';
import { Button } from '../../ui/Button';
import { useAtlas, useCrossFilter, useView, useViewActions } from '../../view/use-atlas';

/** No event passes: which filter alone stands in the way, and the offer to drop it. */
export function EmptyResult() {
  const atlas = useAtlas();
  const { filters } = useView();
  const { clear } = useViewActions();
  const ways = findWaysOut(filters, useCrossFilter());
  return (
    <div className="empty">
      <p className="empty__title">No event passes all of these filters.</p>
      {ways.length === 0 ? <p>No single one of them hides the rest; at least two have to go.</p> : null}
      <ul className="empty__ways">
        {ways.map(({ key, events }) => {
          const words = dimensionOf(key).describe(filters, atlas.nameOf).join(', ');
          return (
            <li key={key}>
              <Button look="plain" onClick={() => clear(key)}>
                Drop {words}
              </Button>
              <span className="empty__count">shows {countOf(events, 'event')}</span>
            </li>
          );
        })}
        <li>
          <Button onClick={() => clear()}>Clear all filters</Button>
        </li>
      </ul>
    </div>
  );
}
