import { useMemo, useState } from 'react';
import type { FacetKey } from '../../filters/filters';
import type { ComparedValue } from '../../model/compare';
import { compareValues } from '../../model/compare';
import { Button } from '../../ui/Button';
import { useAtlas, useCrossFilter, useOther, useView, useViewActions } from '../../view/use-atlas';
import type { Side } from '../../view/view-actions';

interface ComparedTableProps {
  readonly facet: FacetKey;
  readonly title: string;
}

const FIRST = 10;

/** How many events each selection has of each value, and the difference; as shares where the charts show shares. */
export function ComparedTable({ facet, title }: ComparedTableProps) {
  const { nameOf } = useAtlas();
  const a = useCrossFilter();
  const b = useOther()?.crossFilter;
  const isShare = useView().chart === 'share';
  const [whole, setWhole] = useState(false);
  const rows = useMemo(
    () => (b ? compareValues({ a, b, key: facet, nameOf: (id) => nameOf(facet, id) }) : []),
    [a, b, facet, nameOf],
  );
  if (!b || rows.length === 0) return null;
  const totals = { a: a.without(facet).length, b: b.without(facet).length };
  const most = Math.max(
    1,
    ...rows.flatMap((row) => [partOf(row.a, totals.a, isShare), partOf(row.b, totals.b, isShare)]),
  );
  return (
    <section className="compared" aria-label={`${title}, A and B`}>
      <table>
        <caption>{title}</caption>
        <TableHead title={title} />
        <tbody>
          {rows.slice(0, whole ? rows.length : FIRST).map((row) => (
            <ComparedRow key={row.id} facet={facet} row={row} totals={totals} most={most} isShare={isShare} />
          ))}
        </tbody>
      </table>
      {rows.length > FIRST && (
        <Button onClick={() => setWhole(!whole)}>{whole ? 'Show fewer' : `${rows.length - FIRST} more`}</Button>
      )}
    </section>
  );
}

function TableHead({ title }: Pick<ComparedTableProps, 'title'>) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="unseen">{title}</span>
        </th>
        <td />
        <th scope="col">A</th>
        <th scope="col">B</th>
        <th scope="col">Difference</th>
      </tr>
    </thead>
  );
}

interface ComparedRowProps {
  readonly facet: FacetKey;
  readonly row: ComparedValue;
  readonly totals: Readonly<Record<Side, number>>;
  readonly most: number;
  readonly isShare: boolean;
}

function ComparedRow({ facet, row, totals, most, isShare }: ComparedRowProps) {
  const [a, b] = [partOf(row.a, totals.a, isShare), partOf(row.b, totals.b, isShare)];
  return (
    <tr>
      <th scope="row" title={row.name}>
        {row.name}
      </th>
      <td className="compared-bars" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * a) / most}%` }} />
        <span style={{ inlineSize: `${(100 * b) / most}%` }} />
      </td>
      <Count side="a" facet={facet} row={row} words={wordsOf(a, isShare)} />
      <Count side="b" facet={facet} row={row} words={wordsOf(b, isShare)} />
      <td>{signed(Math.round(a) - Math.round(b), isShare)}</td>
    </tr>
  );
}

interface CountProps {
  readonly side: Side;
  readonly facet: FacetKey;
  readonly row: ComparedValue;
  readonly words: string;
}

function Count({ side, facet, row: { id, name, [side]: count }, words }: CountProps) {
  const { change } = useViewActions(side);
  const { filters } = useView();
  const other = useOther()?.filters;
  const chosen = (side === 'a' ? filters : other)?.[facet] ?? [];
  const isChosen = chosen.length === 1 && chosen[0] === id;
  if (count === 0 && !isChosen) return <td>{words}</td>;
  return (
    <td>
      <button
        type="button"
        aria-label={`${words} ${name} in ${side.toUpperCase()}`}
        aria-pressed={isChosen}
        onClick={() => change({ [facet]: isChosen ? [] : [id] })}
      >
        {words}
      </button>
    </td>
  );
}

function partOf(count: number, total: number, isShare: boolean): number {
  return isShare ? (100 * count) / Math.max(1, total) : count;
}

function wordsOf(value: number, isShare: boolean): string {
  return isShare ? `${Math.round(value)}%` : String(value);
}

/** `+5`, `−2`, `0`; percentage points where shares are compared. */
function signed(difference: number, isShare: boolean): string {
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  return `${sign}${Math.abs(difference)}${isShare && difference !== 0 ? ' pts' : ''}`;
}
