import { differencesOf } from '../dataset/agreement';
import type { AtlasEvent, Source } from '../dataset/types';
import type { Filters } from '../filters/filters';
import type { Atlas } from './atlas';
import { factKey } from './passage';

/** One telling of one event, as an entry of a list that is read through. */
export interface Passage {
  /** The same for as long as the dataset is the same. */
  readonly key: string;
  readonly event: AtlasEvent;
  readonly source: Source;
}

/** The passages that tell of the events, in the order of the events. */
export function passagesOf(events: readonly AtlasEvent[]): readonly Passage[] {
  return events.flatMap((event) =>
    event.sources.map((source) => ({ key: `${event.id} ${source.bulletin} ${source.start}`, event, source })),
  );
}

/** How many passages tell of the events. */
export function countPassages(events: readonly AtlasEvent[]): number {
  return events.reduce((sum, { sources }) => sum + sources.length, 0);
}

/**
 * The facts of an event for which the filters keep it, as `factKey` spells them: their words are what a reader who came
 * from a bar, a country or a cell looks for.
 */
export function soughtFacts(event: AtlasEvent, filters: Filters, atlas: Atlas): ReadonlySet<string> {
  const members = filters.region.flatMap((id) => atlas.regionById.get(id)?.countries ?? []);
  const acting = event.countries.filter(({ role }) => role !== 'mentioned').map(({ code }) => code);
  return new Set([
    ...filters.official.map((id) => factKey('official', id)),
    ...filters.topic.map((id) => factKey('topic', id)),
    ...filters.country.map((code) => factKey('country', code)),
    ...acting.filter((code) => members.includes(code)).map((code) => factKey('country', code)),
    ...(filters.kind.length > 0 ? [factKey('kind', event.kind)] : []),
    ...(filters.from !== null || filters.to !== null ? [factKey('date', event.start)] : []),
    ...(filters.sources.includes('disagree') ? disputedFacts(event) : []),
  ]);
}

function disputedFacts(event: AtlasEvent): readonly string[] {
  return differencesOf(event)
    .filter(({ sort }) => sort === 'contradict')
    .flatMap(({ field, told }) => told.flat().map((value) => factKey(field, value)));
}
