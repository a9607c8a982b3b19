import type { AtlasEvent } from '../dataset/types';
import type { FacetKey, Filters } from '../filters/filters';
import { dimensionOf } from '../filters/filters';
import type { Atlas } from './atlas';
import { createCrossFilter } from './cross-filter';

/** How many events have both a row's and a column's value. */
export interface CrossTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  count(row: string, column: string): number;
  readonly max: number;
}

interface CrossTableInput {
  readonly atlas: Atlas;
  readonly filters: Filters;
  readonly row: FacetKey;
  readonly column: FacetKey;
  readonly limit: number;
}

/** Sets one facet against another under all filters but those two; the leading values of each, most events first. */
export function crossTable({ atlas, filters, row, column, limit }: CrossTableInput): CrossTable {
  const open = { ...filters, ...dimensionOf(row).cleared, ...dimensionOf(column).cleared };
  const { events } = createCrossFilter(atlas, open);
  const cells = new Map<string, number>();
  for (const event of events) {
    for (const key of cellsOf(event, row, column)) cells.set(key, (cells.get(key) ?? 0) + 1);
  }
  const count = (rowId: string, columnId: string) => cells.get(cellKey(rowId, columnId)) ?? 0;
  const rows = leading(events, row, limit);
  const columns = leading(events, column, limit);
  return { rows, columns, count, max: Math.max(0, ...rows.flatMap((id) => columns.map((other) => count(id, other)))) };
}

function cellsOf(event: AtlasEvent, row: FacetKey, column: FacetKey): readonly string[] {
  const columns = dimensionOf(column).valuesOf(event);
  return dimensionOf(row)
    .valuesOf(event)
    .flatMap((rowId) => columns.map((columnId) => cellKey(rowId, columnId)));
}

function leading(events: readonly AtlasEvent[], key: FacetKey, limit: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const id of dimensionOf(key).valuesOf(event)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([id]) => id);
}

// No id holds a space.
function cellKey(row: string, column: string): string {
  return `${row} ${column}`;
}
