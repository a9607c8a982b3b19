import type { AtlasEvent } from '../dataset/types';

/** The events nearest in time that share an official with another one. */
export interface SamePeople {
  /** The nearest first. */
  readonly earlier: readonly AtlasEvent[];
  /** The nearest first. */
  readonly later: readonly AtlasEvent[];
}

/** Looks through `events`, newest first, for up to `limit` earlier and later ones of the same officials. */
export function samePeople(events: readonly AtlasEvent[], event: AtlasEvent, limit: number): SamePeople {
  const people = new Set(event.officials.map(({ id }) => id));
  const shared = events.filter((other) => other.id === event.id || other.officials.some(({ id }) => people.has(id)));
  const here = shared.findIndex((other) => other.id === event.id);
  if (here < 0) return { earlier: [], later: [] };
  return { earlier: shared.slice(here + 1, here + 1 + limit), later: shared.slice(0, here).reverse().slice(0, limit) };
}

/** Where an event stands in a list that is newest first; null where it is not in it. */
export interface Neighbours {
  /** 1 for the first of the list. */
  readonly position: number;
  readonly earlier: AtlasEvent | undefined;
  readonly later: AtlasEvent | undefined;
}

/** The events before and after one in the current selection. */
export function neighboursIn(events: readonly AtlasEvent[], id: string): Neighbours | null {
  const index = events.findIndex((event) => event.id === id);
  if (index < 0) return null;
  return { position: index + 1, earlier: events[index + 1], later: events[index - 1] };
}
