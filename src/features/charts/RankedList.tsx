import { useState } from 'react';
import type { FacetKey } from '../../filters/filters';
import type { RankedValue } from '../../model/rankings';
import { rankValues } from '../../model/rankings';
import { Button } from '../../ui/Button';
import { readMark } from '../../view/read-mark';
import { useAtlas, useCrossFilter, usePreview, useSetPreview, useView, useViewActions } from '../../view/use-atlas';
import { ChartExport } from './ChartExport';
import { MiniColumns } from './MiniColumns';
import { barsSvg } from './bars-svg';
import { colourOf } from './freeze-svg';
import type { Sparks } from './use-sparks';
import { useSparks } from './use-sparks';

interface RankedListProps {
  readonly facet: FacetKey & ('official' | 'region' | 'kind');
  readonly title: string;
}

const FIRST = 9;

/** The values of a facet by their number of events under all other filters, as bars that are buttons. */
export function RankedList({ facet, title }: RankedListProps) {
  const { nameOf } = useAtlas();
  const crossFilter = useCrossFilter();
  const { filters } = useView();
  const [whole, setWhole] = useState(false);
  const sparks = useSparks(facet);
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
        {rows.map((row) => (
          <RankedRow key={row.id} facet={facet} row={row} highest={highest} sparks={sparks} />
        ))}
      </ol>
      {(more > 0 || whole) && <Button onClick={() => setWhole(!whole)}>{whole ? 'Show fewer' : `${more} more`}</Button>}
      {sparks && <SparkFoot sparks={sparks} />}
    </section>
  );
}

interface RankedRowProps extends Pick<RankedListProps, 'facet'> {
  readonly row: RankedValue;
  readonly highest: number;
  readonly sparks: Sparks | null;
}

function RankedRow({ facet, row: { id, name, count, chosen }, highest, sparks }: RankedRowProps) {
  const { toggle } = useViewActions();
  const setPreview = useSetPreview();
  const isLit = useIsLit(facet, id);
  const values = sparks?.byId.get(id);
  return (
    <li
      {...readMark({ [facet]: [id] })}
      onPointerEnter={() => setPreview({ [facet]: id })}
      onPointerLeave={() => setPreview({})}
      data-lit={isLit}
    >
      <button type="button" aria-pressed={chosen} onClick={() => toggle(facet, id)}>
        <span className="ranked-name" title={name}>
          {name}
        </span>{' '}
        <span className="ranked-bar">
          <span style={{ inlineSize: `${(100 * count) / highest}%` }} />
        </span>
        <span className="ranked-count">{count}</span>
        {sparks && (
          <MiniColumns
            values={values ?? []}
            highest={Math.max(0, ...(values ?? []))}
            colour="var(--ink-soft)"
            gaps={values ? sparks.gaps : []}
          />
        )}
      </button>
    </li>
  );
}

/** What the small columns count, and on how many bulletins they rest. */
function SparkFoot({ sparks: { steps, gaps, bulletins } }: { readonly sparks: Sparks }) {
  const highest = Math.max(0, ...bulletins);
  const span = [...new Set([steps[0]?.label, steps.at(-1)?.label])].join(' to ');
  return (
    <div className="ranked-foot">
      <span>Bulletins; each row of columns {span}, on its own scale, hatched where no bulletin tells anything</span>
      <MiniColumns
        values={bulletins}
        highest={highest}
        colour="var(--rule-strong)"
        gaps={gaps}
        label={`Bulletins in each step, at most ${highest}`}
      />
    </div>
  );
}

/** Whether the event that is pointed at has this value. */
function useIsLit(facet: RankedListProps['facet'], id: string): boolean {
  const { eventById } = useAtlas();
  const pointed = usePreview();
  const event = eventById.get(pointed.event ?? '');
  if (!event) return false;
  if (facet === 'official') return event.officials.some((official) => official.id === id);
  return facet === 'region' ? event.regions.includes(id) : event.kind === id;
}
