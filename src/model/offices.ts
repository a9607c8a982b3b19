import type { AtlasEvent } from '../dataset/types';
import type { Atlas } from './atlas';

/** An office of the organisation, with whoever held it in some events. */
export interface Office {
  /** Without the name of the organisation: `Secretary General`. */
  readonly title: string;
  /** Ids, sorted. */
  readonly holders: readonly string[];
  readonly events: readonly AtlasEvent[];
}

/** The offices that act for the organisation in the events, those with the most events first. */
export function findOffices(atlas: Atlas, events: readonly AtlasEvent[]): readonly Office[] {
  const found = new Map<string, { holders: Set<string>; events: Set<AtlasEvent> }>();
  for (const event of events) {
    for (const { id, post, role } of event.officials) {
      const title = titleOf(atlas, post);
      if (role !== 'principal' || title === '') continue;
      const office = found.get(title) ?? { holders: new Set(), events: new Set() };
      found.set(title, { holders: office.holders.add(id), events: office.events.add(event) });
    }
  }
  return [...found]
    .map(([title, office]) => ({ title, holders: [...office.holders].sort(), events: [...office.events] }))
    .sort((a, b) => b.events.length - a.events.length || (a.title < b.title ? -1 : 1));
}

function titleOf({ dataset }: Atlas, post: string): string {
  const ending = ` of ${dataset.organisation.name}`;
  return post.endsWith(ending) ? post.slice(0, -ending.length) : post;
}
