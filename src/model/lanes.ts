import type { AtlasEvent } from '../dataset/types';
import { dimensionOf } from '../filters/filters';
import type { Atlas } from './atlas';
import { facetValues } from './facet-values';
import { venuesOf } from './map-points';

/** What each lane stands for. */
export type LaneKey = 'official' | 'region' | 'topic';

/** One lane: the events of a person, a region or a topic, oldest first. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly events: readonly AtlasEvent[];
}

/**
 * A lane for each value that the filter of that dimension names, or, where it names none, for each that has events; in
 * the order of the facet, which puts people of the organisation first. So a lane holds as many events as the list has
 * under its value alone. What has no value has a lane of its own where the facet offers that.
 */
export function selectLanes(
  atlas: Atlas,
  events: readonly AtlasEvent[],
  key: LaneKey,
  chosen: readonly string[],
): readonly Lane[] {
  const { valuesOf } = dimensionOf(key);
  const byId = new Map<string, AtlasEvent[]>();
  for (const event of events.toSorted(oldestFirst)) {
    for (const id of valuesOf(event)) byId.set(id, [...(byId.get(id) ?? []), event]);
  }
  return facetValues(atlas, key)
    .filter(({ id }) => (chosen.length > 0 ? chosen.includes(id) : byId.has(id)))
    .map(({ id, name }) => ({ id, name, events: byId.get(id) ?? [] }));
}

function oldestFirst(a: AtlasEvent, b: AtlasEvent): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** Where an event was, in a word or two: its city or site, else the country visited; empty where nothing tells. */
export function whereShort(atlas: Atlas, event: AtlasEvent): string {
  const [venue, ...others] = venuesOf(event, atlas.placeById);
  if (event.remote) return 'by video';
  if (venue) return others.length === 0 ? venue.name : `${venue.name} +${others.length}`;
  const codes = event.countries.filter(({ role }) => role === 'visited' || role === 'venue').map(({ code }) => code);
  return codes.map((code) => atlas.nameOf('country', code)).join(', ');
}
