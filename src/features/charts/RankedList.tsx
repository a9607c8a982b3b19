import { useState } from 'react';
import type { FacetKey } from '../../filters/filters';
import { rankValues } from '../../model/rankings';
import { Button } from '../../ui/Button';
import { useAtlas, useCrossFilter, useView, useViewActions } from '../../view/use-atlas';
import { ChartExport } from './ChartExport';
import { barsSvg } from './bars-svg';
import { colourOf } from './freeze-svg';

interface RankedListProps {
  readonly facet: FacetKey;
  readonly title: string;
}

const FIRST = 9;

/** The values of a facet by their number of events under all other filters, as bars that are buttons. */
export function RankedList({ facet, title }: RankedListProps) {
  const { nameOf } = useAtlas();
  const crossFilter = useCrossFilter();
  const { filters } = useView();
  const { toggle } = useViewActions();
  const [whole, setWhole] = useState(false);
  const { rows, more } = rankValues({
    counts: crossFilter.counts(facet),
    chosen: filters[facet],
    limit: whole ? Infinity : FIRST,
    nameOf: (id) => nameOf(facet, id),
  });
  const highest = Math.max(1, ...rows.map(({ count }) => count));
  const table = { columns: [title, 'Events'], rows: rows.map(({ name, count }) => [name, count]) };
  const draw = () => ({ parts: [barsSvg(rows, colourOf('var(--rule-strong)'))], key: [] });
  return (
    <section className="ranked" aria-label={title}>
      <div className="chart-head">
        <h3>{title}</h3>
        <ChartExport name={`${facet}-ranked`} title={`${title} by events`} table={table} draw={draw} />
      </div>
      <ol>
        {rows.map(({ id, name, count, chosen }) => (
          <li key={id}>
            <button type="button" aria-pressed={chosen} onClick={() => toggle(facet, id)}>
              <span className="ranked-name">{name}</span>{' '}
              <span className="ranked-bar">
                <span style={{ inlineSize: `${(100 * count) / highest}%` }} />
              </span>
              <span className="ranked-count">{count}</span>
            </button>
          </li>
        ))}
      </ol>
      {(more > 0 || whole) && <Button onClick={() => setWhole(!whole)}>{whole ? 'Show fewer' : `${more} more`}</Button>}
    </section>
  );
}
