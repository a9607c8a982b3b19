import type { AtlasEvent } from '../dataset/types';
import type { DimensionKey, Filters } from '../filters/filters';
import { activeKeys, dimensionOf } from '../filters/filters';
import type { Atlas } from './atlas';

/** The events that each view shows: a view obeys every filter but its own. */
export interface CrossFilter {
  /** The events that pass all filters, newest first. */
  readonly events: readonly AtlasEvent[];
  /** The events that pass all filters but those of this dimension, newest first. */
  without(key: DimensionKey): readonly AtlasEvent[];
  /** How many events of `without(key)` have each value of the dimension; a value that none has is absent. */
  counts(key: DimensionKey): ReadonlyMap<string, number>;
}

/** Applies the filters in one pass: an event that fails one dimension alone is what that dimension's view adds. */
export function createCrossFilter(atlas: Atlas, filters: Filters): CrossFilter {
  const keys = activeKeys(filters);
  const tests = keys.map((key) => dimensionOf(key).predicate(filters, atlas));
  const passing: AtlasEvent[] = [];
  const without = new Map<DimensionKey, AtlasEvent[]>(keys.map((key) => [key, []]));
  for (const event of atlas.events) {
    const failed = keys.filter((_, index) => !tests[index]?.(event));
    if (failed.length === 0) passing.push(event);
    for (const [key, events] of without) {
      if (failed.length === 0 || (failed.length === 1 && failed[0] === key)) events.push(event);
    }
  }
  const eventsWithout = (key: DimensionKey): readonly AtlasEvent[] => without.get(key) ?? passing;
  return {
    events: passing,
    without: eventsWithout,
    counts: remember((key) => countValues(eventsWithout(key), (event) => dimensionOf(key).valuesOf(event, filters))),
  };
}

function countValues(
  events: readonly AtlasEvent[],
  valuesOf: (event: AtlasEvent) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) for (const id of valuesOf(event)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function remember<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
