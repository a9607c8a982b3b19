import type { AtlasEvent, Bulletin, Country, Dataset, Official, Place, Region, Topic } from '../dataset/types';
import { EVENT_KINDS } from '../dataset/types';
import type { Lookup, Point } from '../filters/dimension';
import type { DimensionKey, FacetKey } from '../filters/filters';
import { NONE } from '../filters/filters';
import { KIND_NAMES } from '../filters/kinds';
import { SITUATION_NAMES } from '../filters/sources';
import { foldText } from '../filters/text';

/** A dataset with the indexes that every view needs. */
export interface Atlas extends Lookup {
  readonly dataset: Dataset;
  /** Newest first by first day, then by id. */
  readonly events: readonly AtlasEvent[];
  readonly eventById: ReadonlyMap<string, AtlasEvent>;
  readonly officialById: ReadonlyMap<string, Official>;
  readonly placeById: ReadonlyMap<string, Place>;
  readonly countryByCode: ReadonlyMap<string, Country>;
  readonly topicById: ReadonlyMap<string, Topic>;
  readonly regionById: ReadonlyMap<string, Region>;
  readonly bulletinById: ReadonlyMap<string, Bulletin>;
  /** The name of an id of a dimension (or of a place), for people; an unknown id is its own name. */
  nameOf(key: DimensionKey | 'place', id: string): string;
  /** The event that an id opens: its own, or that of a telling that was joined to it; null where none does. */
  findEvent(id: string): AtlasEvent | null;
  /** Whether the dataset has that id. */
  isKnown(key: FacetKey, id: string): boolean;
}

type Names = Readonly<Record<FacetKey | 'place', ReadonlyMap<string, string>>>;

/** Builds the indexes of a dataset. */
export function createAtlas(dataset: Dataset): Atlas {
  const names = readNames(dataset);
  const nameOf = (key: DimensionKey | 'place', id: string): string => {
    if (id === NONE) return NONE_NAMES[key] ?? 'None given';
    return isFacet(key) ? (names[key].get(id) ?? id) : id;
  };
  const events = [...dataset.events].sort(newestFirst);
  const eventById = indexBy(events, (event) => event.id);
  const countryByCode = indexBy(dataset.countries, (country) => country.code);
  const placeById = indexBy(dataset.places, (place) => place.id);
  const eventByAlias = new Map(events.flatMap((event) => event.aliases.map((alias) => [alias, event] as const)));
  return {
    dataset,
    events,
    eventById,
    officialById: indexBy(dataset.officials, (official) => official.id),
    placeById,
    countryByCode,
    topicById: indexBy(dataset.topics, (topic) => topic.id),
    regionById: indexBy(dataset.regions, (region) => region.id),
    bulletinById: indexBy(dataset.bulletins, (bulletin) => bulletin.id),
    nameOf,
    findEvent: (id) => eventById.get(id) ?? eventByAlias.get(id) ?? null,
    isKnown: (key, id) => names[key].has(id),
    // Title, summary, and the names of people, posts, places and countries.
    textOf: rememberTexts((event) => wordsOf(event, nameOf)),
    pointsOf: (event) => pointsOf(event, placeById, countryByCode),
  };
}

function isFacet(key: DimensionKey | 'place'): key is FacetKey | 'place' {
  return key !== 'q' && key !== 'date' && key !== 'area';
}

const NONE_NAMES: Readonly<Partial<Record<DimensionKey | 'place', string>>> = {
  official: 'No official named',
  country: 'No country taking part',
  topic: 'No topic found',
};

function readNames(dataset: Dataset): Names {
  return {
    official: new Map(dataset.officials.map(({ id, name }) => [id, name])),
    place: new Map(dataset.places.map(({ id, name }) => [id, name])),
    country: new Map(dataset.countries.map(({ code, name }) => [code, name])),
    topic: new Map(dataset.topics.map(({ id, label }) => [id, label])),
    region: new Map(dataset.regions.map(({ id, label }) => [id, label])),
    bulletin: new Map(dataset.bulletins.map(({ id, title }) => [id, title])),
    sources: new Map(Object.entries(SITUATION_NAMES)),
    kind: new Map(EVENT_KINDS.map((kind) => [kind, KIND_NAMES[kind].many])),
  };
}

function pointsOf(
  { places, countries }: AtlasEvent,
  placeById: Atlas['placeById'],
  countryByCode: Atlas['countryByCode'],
): readonly Point[] {
  const venues = places.filter(({ role }) => role === 'venue').flatMap(({ id }) => placeById.get(id) ?? []);
  const takingPart = countries.filter(({ role }) => role !== 'mentioned');
  return [...venues, ...takingPart.flatMap(({ code }) => countryByCode.get(code) ?? [])];
}

function newestFirst(a: AtlasEvent, b: AtlasEvent): number {
  if (a.start !== b.start) return a.start < b.start ? 1 : -1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function indexBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function wordsOf(event: AtlasEvent, nameOf: Atlas['nameOf']): string {
  return [
    event.title,
    event.summary,
    ...event.officials.flatMap(({ id, post }) => [nameOf('official', id), post]),
    ...event.places.map(({ id }) => nameOf('place', id)),
    ...event.countries.map(({ code }) => nameOf('country', code)),
  ].join('\n');
}

// Folding 1,000 events takes about as long as one frame; a search folds each event once and not at every letter.
function rememberTexts(textOf: (event: AtlasEvent) => string): (event: AtlasEvent) => string {
  const folded = new WeakMap<AtlasEvent, string>();
  return (event) => {
    const known = folded.get(event) ?? foldText(textOf(event));
    folded.set(event, known);
    return known;
  };
}
