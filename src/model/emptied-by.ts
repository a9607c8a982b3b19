import type { DimensionKey, Filters } from '../filters/filters';
import { activeKeys } from '../filters/filters';
import type { CrossFilter } from './cross-filter';

/** A filter that could be dropped from a view without events, and how many events would be left. */
export interface WayOut {
  readonly key: DimensionKey;
  readonly events: number;
}

/** The filters that alone stand in the way, the one that hides most first; empty where no single one does. */
export function findWaysOut(filters: Filters, crossFilter: CrossFilter): readonly WayOut[] {
  return activeKeys(filters)
    .map((key) => ({ key, events: crossFilter.without(key).length }))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events);
}
