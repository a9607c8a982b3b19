import type { Dataset } from '../dataset/types';
import { EVENT_KINDS } from '../dataset/types';
import type { FacetKey } from '../filters/filters';
import { NONE } from '../filters/filters';
import type { Atlas } from './atlas';
import { createCrossFilter } from './cross-filter';
import { NO_FILTERS } from '../filters/filters';
import { SOURCE_SITUATIONS } from '../filters/sources';

/** A value that a facet offers. */
export interface FacetValue {
  readonly id: string;
  readonly name: string;
  /** For officials: whether they act for the organisation. */
  readonly principal: boolean;
}

/**
 * The values of a facet in an order that no filter changes, so that nothing jumps under the pointer: principals first,
 * then by number of events in the whole dataset; bulletins newest first; "none given" last.
 */
export function facetValues(atlas: Atlas, key: FacetKey): readonly FacetValue[] {
  const counts = createCrossFilter(atlas, NO_FILTERS).counts(key);
  const principals = key === 'official' ? findPrincipals(atlas.dataset) : new Set<string>();
  const values = idsOf(atlas.dataset, key)
    .filter((id) => key !== 'country' || counts.has(id))
    .map((id) => ({ id, name: atlas.nameOf(key, id), principal: principals.has(id), count: counts.get(id) ?? 0 }));
  if (!IN_FIXED_ORDER.has(key)) {
    values.sort((a, b) => Number(b.principal) - Number(a.principal) || b.count - a.count || compare(a.name, b.name));
  }
  const none = counts.has(NONE) ? [{ id: NONE, name: atlas.nameOf(key, NONE), principal: false }] : [];
  return [...values.map(({ id, name, principal }) => ({ id, name, principal })), ...none];
}

/** Bulletins by day, the situations of sources from the least to the most that is known. */
const IN_FIXED_ORDER: ReadonlySet<FacetKey> = new Set(['bulletin', 'sources']);

function findPrincipals(dataset: Dataset): ReadonlySet<string> {
  const acting = dataset.events.flatMap(({ officials }) => officials.filter(({ role }) => role === 'principal'));
  return new Set(acting.map(({ id }) => id));
}

function idsOf(dataset: Dataset, key: FacetKey): readonly string[] {
  const newestFirst = [...dataset.bulletins].sort((a, b) => compare(b.asOf.date, a.asOf.date) || compare(a.id, b.id));
  const ids: Readonly<Record<FacetKey, readonly string[]>> = {
    official: dataset.officials.map(({ id }) => id),
    region: dataset.regions.map(({ id }) => id),
    country: dataset.countries.map(({ code }) => code),
    topic: dataset.topics.map(({ id }) => id),
    kind: EVENT_KINDS,
    sources: SOURCE_SITUATIONS,
    bulletin: newestFirst.map(({ id }) => id),
  };
  return ids[key];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
