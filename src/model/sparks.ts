import type { AtlasEvent } from '../dataset/types';
import type { FacetKey, Filters } from '../filters/filters';
import { dimensionOf } from '../filters/filters';
import type { SpansOf } from './series';
import { stepsTouched } from './series';
import type { TimeStep } from './time-steps';

interface SparksInput {
  readonly events: readonly AtlasEvent[];
  readonly filters: Filters;
  readonly facet: FacetKey;
  readonly spansOf: SpansOf;
  readonly steps: readonly TimeStep[];
}

/** How many events each value of a facet has in each step; a value that none has is absent. */
export function sparksOf({ events, filters, facet, spansOf, steps }: SparksInput): ReadonlyMap<string, number[]> {
  const sparks = new Map<string, number[]>();
  const { valuesOf } = dimensionOf(facet);
  for (const event of events) {
    const touched = stepsTouched(spansOf(event), steps);
    for (const id of valuesOf(event, filters)) {
      const spark = sparks.get(id) ?? steps.map(() => 0);
      for (const index of touched) spark[index] = (spark[index] ?? 0) + 1;
      sparks.set(id, spark);
    }
  }
  return sparks;
}
