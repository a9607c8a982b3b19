import type { DimensionKey, Filters } from '../filters/filters';
import { NO_FILTERS, activeKeys, dimensionOf } from '../filters/filters';
import type { Atlas } from './atlas';
import { createCrossFilter } from './cross-filter';

/** A change of the filters that leads out of a view without events, and how many events it shows. */
export interface WayOut {
  /** `drop` lets one filter go; `keep` lets all others go. */
  readonly act: 'drop' | 'keep';
  readonly key: DimensionKey;
  readonly filters: Filters;
  readonly events: number;
}

/**
 * The filters that alone emptied the view, the one that hides most first. Where only several together did, each filter
 * that shows events by itself.
 */
export function findWaysOut(atlas: Atlas, filters: Filters): readonly WayOut[] {
  const keys = activeKeys(filters);
  const dropped = ways(atlas, 'drop', keys, (key) => ({ ...filters, ...dimensionOf(key).cleared }));
  return dropped.length > 0 ? dropped : ways(atlas, 'keep', keys, (key) => keepOnly(key, filters));
}

function ways(
  atlas: Atlas,
  act: WayOut['act'],
  keys: readonly DimensionKey[],
  change: (key: DimensionKey) => Filters,
): readonly WayOut[] {
  return keys
    .map((key) => ({ act, key, filters: change(key), events: createCrossFilter(atlas, change(key)).events.length }))
    .filter(({ events }) => events > 0)
    .sort((a, b) => b.events - a.events);
}

function keepOnly(key: DimensionKey, filters: Filters): Filters {
  const others = activeKeys(filters).filter((other) => other !== key);
  return Object.assign({ ...NO_FILTERS }, filters, ...others.map((other) => dimensionOf(other).cleared)) as Filters;
}
