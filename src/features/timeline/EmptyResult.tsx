import { dimensionOf } from '../../filters/filters';
import { countOf } from '../../format/names';
import type { WayOut } from '../../model/emptied-by';
import { findWaysOut } from '../../model/emptied-by';
import { Button } from '../../ui/Button';
import { useAtlas, useView, useViewActions } from '../../view/use-atlas';

/** No event passes: which filter stands in the way, and the offer to drop it. */
export function EmptyResult() {
  const atlas = useAtlas();
  const { filters } = useView();
  const { clear, show } = useViewActions();
  const ways = findWaysOut(atlas, filters);
  return (
    <div className="empty">
      <p className="empty__title">No event passes all of these filters.</p>
      <p>{explain(ways)}</p>
      <ul className="empty__ways">
        {ways.map((way) => (
          <li key={way.key}>
            <Button look="plain" onClick={() => show(way.filters)}>
              {way.act === 'drop' ? 'Drop' : 'Keep only'}{' '}
              {dimensionOf(way.key).describe(filters, atlas.nameOf).join(', ')}
            </Button>
            <span className="empty__count">shows {countOf(way.events, 'event')}</span>
          </li>
        ))}
        <li>
          <Button onClick={() => clear()}>Clear all filters</Button>
        </li>
      </ul>
    </div>
  );
}

function explain([first]: readonly WayOut[]): string {
  if (first === undefined) return 'Each of them hides everything by itself.';
  return first.act === 'drop' ? 'One of them alone hides what is left:' : 'Only several together hide everything:';
}
