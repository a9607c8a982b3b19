import { readFileSync } from 'node:fs';
import type { AtlasEvent, Dataset } from '../../src/dataset/types';

/** The committed dataset that the page is built with. */
export const corpus = JSON.parse(readFileSync('public/data/dataset.json', 'utf8')) as Dataset;

/** What a reader may ask for; the plain definition, written again so that the page's own is checked by it. */
export interface Asked {
  readonly official?: readonly string[];
  readonly region?: readonly string[];
  readonly topic?: readonly string[];
  readonly kind?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

/** The events that answer: any of the choices within a facet, all facets together, any day of the span. */
export function answering({ official, region, topic, kind, from, to }: Asked): AtlasEvent[] {
  const any = (asked: readonly string[] | undefined, has: readonly string[]) =>
    asked === undefined || asked.some((id) => has.includes(id));
  return corpus.events.filter(
    (event) =>
      any(
        official,
        event.officials.map(({ id }) => id),
      ) &&
      any(region, event.regions) &&
      any(topic, event.topics) &&
      any(kind, [event.kind]) &&
      (from === undefined || event.end >= from) &&
      (to === undefined || event.start <= to),
  );
}

/** Ids of everyone who held the office on any day, by the post that an event names. */
export function holdersOf(post: RegExp): string[] {
  const found = corpus.events.flatMap(({ officials }) => officials.filter((official) => post.test(official.post)));
  return [...new Set(found.map(({ id }) => id))];
}

/** The name under which the page offers an official. */
export function nameOfOfficial(id: string): string {
  return corpus.officials.find((official) => official.id === id)?.name ?? id;
}
