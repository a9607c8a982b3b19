import { isIsoDay } from './days';
import { COUNTRY_ROLES, EVENT_KINDS, PRECISIONS, STATUSES, type AtlasEvent, type Dataset, type Source } from './types';

/**
 * The problems of a dataset, as sentences; none where every reference leads somewhere, every fact has its words and every
 * span lies in its text. `textOf` gives a bulletin's published text by file; without it spans are checked for order only.
 */
export function checkDataset(dataset: Dataset, textOf?: (file: string) => string | undefined): string[] {
  const known = {
    official: new Set(dataset.officials.map(({ id }) => id)),
    place: new Set(dataset.places.map(({ id }) => id)),
    country: new Set(dataset.countries.map(({ code }) => code)),
    topic: new Set(dataset.topics.map(({ id }) => id)),
    region: new Set(dataset.regions.map(({ id }) => id)),
    bulletin: new Map(dataset.bulletins.map((bulletin) => [bulletin.id, bulletin.file])),
  };
  return [
    ...repeated(
      'bulletin',
      dataset.bulletins.map(({ id }) => id),
    ),
    ...repeated(
      'event',
      dataset.events.flatMap(({ id, aliases }) => [id, ...aliases]),
    ),
    ...repeated(
      'official',
      dataset.officials.map(({ id }) => id),
    ),
    ...repeated(
      'place',
      dataset.places.map(({ id }) => id),
    ),
    ...dataset.events.flatMap((event) => [
      ...checkEvent(event),
      ...checkReferences(event, known),
      ...checkEvidence(event),
      ...event.sources.flatMap((source) =>
        checkSpans(event, source, textOf?.(known.bulletin.get(source.bulletin) ?? '')),
      ),
    ]),
  ];
}

function repeated(what: string, ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size).map((id) => `the ${what} id ${id} stands twice`);
}

function checkEvent({ id, start, end, kind, status, precision, countries }: AtlasEvent): string[] {
  const problems: string[] = [];
  if (!isIsoDay(start) || !isIsoDay(end)) problems.push(`${id}: ${start}..${end} are no days`);
  else if (start > end) problems.push(`${id}: it ends before it starts`);
  if (!EVENT_KINDS.includes(kind)) problems.push(`${id}: unknown kind ${kind}`);
  if (!STATUSES.includes(status)) problems.push(`${id}: unknown status ${status}`);
  if (!PRECISIONS.includes(precision)) problems.push(`${id}: unknown precision ${precision}`);
  if (countries.some(({ role }) => !COUNTRY_ROLES.includes(role))) problems.push(`${id}: unknown role of a country`);
  return [
    ...problems,
    ...repeated(
      `country of ${id}`,
      countries.map(({ code }) => code),
    ),
  ];
}

interface Known {
  readonly official: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly country: ReadonlySet<string>;
  readonly topic: ReadonlySet<string>;
  readonly region: ReadonlySet<string>;
  readonly bulletin: ReadonlyMap<string, string>;
}

function checkReferences(event: AtlasEvent, known: Known): string[] {
  const missing = (what: string, ids: readonly string[], set: { has(id: string): boolean }) =>
    ids.filter((id) => !set.has(id)).map((id) => `${event.id}: no ${what} ${id}`);
  return [
    ...missing(
      'official',
      event.officials.map(({ id }) => id),
      known.official,
    ),
    ...missing(
      'place',
      event.places.map(({ id }) => id),
      known.place,
    ),
    ...missing(
      'country',
      event.countries.map(({ code }) => code),
      known.country,
    ),
    ...missing('topic', event.topics, known.topic),
    ...missing('region', event.regions, known.region),
    ...missing(
      'bulletin',
      event.sources.map(({ bulletin }) => bulletin),
      known.bulletin,
    ),
  ];
}

/** A fact without its words is a mistake. */
function checkEvidence(event: AtlasEvent): string[] {
  const told = new Set(
    event.sources.flatMap(({ evidence }) => evidence.map(({ field, value }) => `${field} ${value}`)),
  );
  const wanted = [
    ...event.officials.map(({ id }) => `official ${id}`),
    ...event.places.map(({ id }) => `place ${id}`),
    ...event.countries.map(({ code }) => `country ${code}`),
  ];
  const without = wanted.filter((fact) => !told.has(fact)).map((fact) => `${event.id}: no words for ${fact}`);
  const dated = event.sources.some(({ evidence }) => evidence.some(({ field }) => field === 'date'));
  return dated ? without : [...without, `${event.id}: no words for its date`];
}

function checkSpans({ id }: AtlasEvent, source: Source, text: string | undefined): string[] {
  const limit = text?.length ?? Number.POSITIVE_INFINITY;
  const spans = [source, ...source.evidence];
  const broken = spans.filter(({ start, end }) => start < 0 || end <= start || end > limit);
  const blank = text === undefined ? [] : source.evidence.filter(({ start, end }) => !text.slice(start, end).trim());
  return [...broken, ...blank].map(({ start, end }) => `${id}: ${start}..${end} is no passage of ${source.bulletin}`);
}
