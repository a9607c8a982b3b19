import { isIsoDay } from '../../../src/dataset/days';
import {
  COUNTRY_ROLES,
  EVENT_KINDS,
  PRECISIONS,
  STATUSES,
  type AtlasEvent,
  type Correction,
  type CountryRole,
  type Dataset,
  type Evidence,
} from '../../../src/dataset/types';
import { COUNTRIES } from '../lexicon/countries';
import type { CorrectionEntry } from './read-corrections';

/** Pairs of tellings that belong together, and tellings that stand alone, whatever the merging says. */
export interface GroupingOrders {
  readonly together: readonly (readonly [string, string])[];
  readonly apart: ReadonlySet<string>;
}

/** The corrections that act on the grouping of tellings, before events are made. */
export function groupingOrders(entries: readonly CorrectionEntry[]): GroupingOrders {
  return {
    together: entries
      .filter(({ action }) => action === 'merge')
      .map(({ event, value = '' }) => [event, value] as const),
    apart: new Set(entries.filter(({ action }) => action === 'split').map(({ event }) => event)),
  };
}

/**
 * Applies reviewed corrections to a dataset. Each is listed in the result, with whether it still matches; `textOf` gives a
 * bulletin's published text by id, in which the words of an added fact are looked up.
 */
export function applyCorrections(
  dataset: Dataset,
  entries: readonly CorrectionEntry[],
  textOf: (bulletin: string) => string,
): Dataset {
  if (entries.length === 0) return dataset;
  let events = [...dataset.events];
  const corrections: Correction[] = entries.map((entry) => {
    const at = events.findIndex((event) => event.id === entry.event || event.aliases.includes(entry.event));
    const event = events[at];
    const changed = event ? change(event, entry, dataset, textOf) : null;
    if (event && changed === 'withdrawn') events = events.filter((other) => other !== event);
    else if (event && changed && typeof changed === 'object') events[at] = mark(changed, entry);
    return describe(entry, Boolean(changed));
  });
  const codes = new Set(events.flatMap(({ countries }) => countries.map(({ code }) => code)));
  const countries = [...codes].sort().map((code) => COUNTRIES.get(code) ?? { code, name: code, lat: 0, lon: 0 });
  return { ...dataset, events, countries, corrections };
}

const describe = ({ event, action, field, value, reason, author }: CorrectionEntry, applied: boolean): Correction => ({
  event, action, ...(field ? { field } : {}), ...(value ? { value } : {}), reason, author, applied,
}); // prettier-ignore

const mark = (event: AtlasEvent, { action, field }: CorrectionEntry): AtlasEvent => ({
  ...event,
  corrected: [...new Set([...(event.corrected ?? []), field ?? action])].sort(),
});

/** The event as corrected; null where the correction matches nothing in it. */
function change(
  event: AtlasEvent,
  entry: CorrectionEntry,
  dataset: Dataset,
  textOf: (bulletin: string) => string,
): AtlasEvent | 'withdrawn' | null {
  const { action, value = '' } = entry;
  if (action === 'withdraw') return 'withdrawn';
  if (action === 'merge') return [event.id, ...event.aliases].includes(value) ? event : null;
  if (action === 'split') return event.id === entry.event && event.sources.length === 1 ? event : null;
  if (action === 'set') return set(event, entry.field ?? '', value);
  return action === 'drop' ? drop(event, entry.field ?? '', value) : add(event, entry, dataset, textOf);
}

function set(event: AtlasEvent, field: string, value: string): AtlasEvent | null {
  const oneOf = (known: readonly string[]) => (known.includes(value) ? { ...event, [field]: value } : null);
  if (field === 'title') return { ...event, title: value };
  if (field === 'kind') return oneOf(EVENT_KINDS);
  if (field === 'status') return oneOf(STATUSES);
  if (field === 'precision') return oneOf(PRECISIONS);
  if (field === 'remote') return { ...event, remote: value === 'true' };
  if (!isIsoDay(value)) return null;
  const dated = { ...event, [field]: value };
  return dated.start <= dated.end ? dated : null;
}

function drop(event: AtlasEvent, field: string, value: string): AtlasEvent | null {
  const kept = {
    official: { officials: event.officials.filter(({ id }) => id !== value) },
    country: { countries: event.countries.filter(({ code }) => code !== value) },
    place: { places: event.places.filter(({ id }) => id !== value) },
    topic: { topics: event.topics.filter((id) => id !== value) },
  }[field];
  const sources = event.sources.map((source) => ({
    ...source,
    evidence: source.evidence.filter((e) => e.field !== field || e.value !== value),
  }));
  const changed = { ...event, ...kept, sources };
  return JSON.stringify(changed) === JSON.stringify(event) ? null : changed;
}

/** A value may carry a role: `LVA visited`, `mark-rutte principal`. */
function add(
  event: AtlasEvent,
  { field = '', value = '', words }: CorrectionEntry,
  dataset: Dataset,
  textOf: (bulletin: string) => string,
): AtlasEvent | null {
  const [id = '', role = ''] = value.split(' ');
  if (field === 'topic')
    return dataset.topics.some((topic) => topic.id === id) && !event.topics.includes(id)
      ? { ...event, topics: [...event.topics, id].slice(0, 4) }
      : null;
  const evidenced = withEvidence(event, field, id, words ?? '', textOf);
  if (!evidenced) return null;
  if (field === 'country') {
    const given = COUNTRY_ROLES.find((known) => known === role) ?? ('mentioned' satisfies CountryRole);
    return COUNTRIES.has(id)
      ? { ...evidenced, countries: [...event.countries.filter(({ code }) => code !== id), { code: id, role: given }] }
      : null;
  }
  if (field === 'place')
    return dataset.places.some((place) => place.id === id)
      ? { ...evidenced, places: [...event.places, { id, role: role === 'mentioned' ? 'mentioned' : 'venue' }] }
      : null;
  const official = dataset.officials.find((known) => known.id === id);
  const post = official?.posts.at(-1);
  if (!official || !post) return null;
  const part = role === 'principal' || role === 'participant' ? role : 'counterpart';
  return { ...evidenced, officials: [...event.officials, { id, post: post.title, role: part }] };
}

/** A fact without words is a mistake, a corrected one too: they have to stand in one of the event's passages. */
function withEvidence(
  event: AtlasEvent,
  field: string,
  value: string,
  words: string,
  textOf: (bulletin: string) => string,
): AtlasEvent | null {
  for (const [i, source] of event.sources.entries()) {
    const start = textOf(source.bulletin).indexOf(words, source.start);
    if (!words || start < 0 || start + words.length > source.end) continue;
    const evidence = [
      ...source.evidence,
      { field: field as Evidence['field'], value, start, end: start + words.length },
    ].sort((a, b) => a.start - b.start || a.end - b.end);
    return { ...event, sources: event.sources.map((other, k) => (k === i ? { ...source, evidence } : other)) };
  }
  return null;
}
