import {
  OFFICIAL_ROLES,
  type AtlasEvent,
  type Bulletin,
  type CountryRole,
  type Dataset,
  type Evidence,
  type EvidenceField,
  type EventOfficial,
  type Official,
  type Place,
  type Post,
  type Rejection,
  type Source,
  type Span,
  COUNTRY_ROLES,
  SCHEMA_VERSION,
} from '../../../src/dataset/types';
import { shortHash, fold } from '../fold';
import type { GroupingOrders } from '../corrections/apply-corrections';
import type { Knowledge } from '../knowledge';
import { COUNTRIES, countryName } from '../lexicon/countries';
import type { NormalText } from '../text';
import type { FoundPlace } from './find-places';
import { groupTellings, type Comparable } from './merge-duplicates';
import type { Person } from './resolve-people';
import type { Telling } from './build-events';

/** A bulletin with what its stories tell. */
export interface CompiledBulletin {
  readonly bulletin: Bulletin;
  readonly text: NormalText;
  readonly tellings: readonly Telling[];
}

interface Told extends Comparable {
  readonly source: CompiledBulletin;
}

/** Every telling in the form in which merging compares it, in the order of bulletins and stories. */
export function toComparables(compiled: readonly CompiledBulletin[]): Comparable[] {
  return compiled.flatMap((source) => source.tellings.map((telling) => tell(source, telling)));
}

const TITLE_LENGTH = 120;
const SUMMARY_LENGTH = 700;

/** Gathers all tellings into the public dataset: merged, sorted, with offsets into the published texts. */
export function assemble(
  compiled: readonly CompiledBulletin[],
  rejected: readonly Rejection[],
  know: Knowledge,
  orders?: GroupingOrders,
): Dataset {
  const told = compiled.flatMap((source) => source.tellings.map((telling) => tell(source, telling)));
  const groups = groupTellings(told, orders) as Told[][];
  const events = groups
    .map((group) => toEvent(group, know))
    .sort((a, b) => compareText(a.start, b.start) || compareText(a.id, b.id));
  const people = told.flatMap(({ telling }) => telling.people);
  const places = told.flatMap(({ telling }) => telling.roles.places.map(({ place }) => place));
  const usedRegions = know.pack.regions.map(({ id, label, countries }) => ({ id, label, countries }));
  return {
    schemaVersion: SCHEMA_VERSION,
    organisation: { id: know.pack.id, name: know.pack.organisation.name },
    bulletins: compiled
      .map(({ bulletin }) => bulletin)
      .sort((a, b) => compareText(a.asOf.date, b.asOf.date) || compareText(a.id, b.id)),
    officials: officialsOf(people),
    places: placesOf(places),
    countries: countriesOf(events),
    topics: know.pack.topics.map(({ id, label, family }) => ({ id, label, family })),
    regions: usedRegions,
    events,
    rejected: [...rejected].sort((a, b) => compareText(a.file, b.file)),
  };
}

/** Order by code units: the same on every machine. */
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function tell(source: CompiledBulletin, telling: Telling): Told {
  const { story, date } = telling;
  const show = ({ start, end }: Span) => source.text.display.slice(start, end).replace(/\s+/g, ' ').trim();
  const first = story.paragraphs[0];
  const title = story.headline ? show(story.headline) : shorten(first ? show(first) : show(story.span), TITLE_LENGTH);
  const words = [title, ...(first ? [show(first)] : [])].join(' ');
  const hash = shortHash(`${date.start} ${fold(source.text.text.slice(story.span.start, story.span.end))}`);
  return {
    id: `${date.start}-${slug(title)}-${hash}`,
    bulletin: source.bulletin.id,
    asOf: source.bulletin.asOf.date,
    telling,
    title,
    hasHeadline: story.headline !== null,
    words,
    source,
  };
}

/** The first sentence where it is short enough, else as many whole words as fit. */
function shorten(text: string, length: number): string {
  const sentence = /^.+?[.!?](?=\s+\p{Lu}|$)/u.exec(text)?.[0] ?? text;
  if (sentence.length <= length) return sentence.replace(/\.$/, '');
  return `${sentence.slice(0, length).replace(/[\s,;:–-]+\S*$/, '')}…`;
}

const SLUG_STOPS = new Set('the a an of in on at to for and with by from as is s nato'.split(' '));

function slug(title: string): string {
  const words = fold(title)
    .split(' ')
    .filter((word) => !SLUG_STOPS.has(word));
  return words.slice(0, 6).join('-').slice(0, 48).replace(/-$/, '');
}

function toEvent(group: readonly Told[], know: Knowledge): AtlasEvent {
  const main = [...group].sort(byAuthority)[0] as Told;
  const first = [...group].sort((a, b) => compareText(a.asOf, b.asOf) || compareText(a.id, b.id))[0] as Told;
  const ordered = [main, ...group.filter((told) => told !== main).sort((a, b) => compareText(a.id, b.id))];
  const { date, kind } = main.telling;
  const countries = mergeCountries(ordered);
  const summary = main.telling.story.paragraphs
    .map((p) => main.source.text.display.slice(p.start, p.end).replace(/\s+/g, ' '))
    .join(' ');
  return {
    id: first.id,
    aliases: [...new Set(group.map((told) => told.id))].filter((id) => id !== first.id).sort(compareText),
    title: main.title,
    summary: summary.length > SUMMARY_LENGTH ? `${summary.slice(0, SUMMARY_LENGTH).replace(/\s+\S*$/, '')}…` : summary,
    kind: kind.kind,
    status: date.status,
    start: date.start,
    end: date.end,
    precision: date.precision,
    dateBasis: date.basis,
    remote: kind.remoteEvidence !== null,
    officials: mergeOfficials(ordered, know),
    places: mergePlaces(ordered),
    countries: [...countries].map(([code, role]) => ({ code, role })),
    regions: regionsOf(countries, ordered, know),
    topics: mergeTopics(ordered),
    sources: ordered.map(toSource),
  };
}

/** A report before an announcement, a stated day before an inferred one, the longer text before the shorter. */
function byAuthority(a: Told, b: Told): number {
  const basis = (told: Told) => ['stated', 'section', 'relative', 'bulletin'].indexOf(told.telling.date.basis);
  const ahead = (told: Told) => (told.telling.date.status === 'planned' ? 1 : 0);
  const announces = (told: Told) => (/\b(?:will|is to|is expected|awaits)\b/.test(told.words.slice(0, 400)) ? 1 : 0);
  const length = ({ telling: { story } }: Told) => story.paragraphs.reduce((sum, p) => sum + p.end - p.start, 0);
  const bare = (told: Told) => (told.telling.story.paragraphs.length ? 0 : 1);
  const vague = (told: Told) => ['day', 'week', 'month', 'year'].indexOf(told.telling.date.precision);
  return (
    ahead(a) - ahead(b) ||
    announces(a) - announces(b) ||
    bare(a) - bare(b) ||
    basis(a) - basis(b) ||
    vague(a) - vague(b) ||
    length(b) - length(a) ||
    compareText(b.asOf, a.asOf) ||
    compareText(a.id, b.id)
  );
}

function mergeOfficials(group: readonly Told[], know: Knowledge): EventOfficial[] {
  const found = new Map<string, EventOfficial>();
  const people = group.flatMap(({ telling }) => telling.people);
  const anyPrincipal = people.some((person) => person.principal);
  for (const person of people) {
    if (found.has(person.id)) continue;
    const role = person.principal ? 'principal' : anyPrincipal ? 'counterpart' : 'participant';
    found.set(person.id, { id: person.id, post: postWords(person, know), role });
  }
  return [...found.values()].sort((a, b) => OFFICIAL_ROLES.indexOf(a.role) - OFFICIAL_ROLES.indexOf(b.role));
}

/** "Prime Minister of Iceland", "Secretary General of NATO", "Chairman of the Parliament of Georgia". */
function postWords({ post }: Person, know: Knowledge): string {
  const body = post.country ? countryName(post.country) : post.organisation || '';
  const own = know.pack.organisation.names.some((name) => post.title.includes(name));
  if (!body || post.title.includes(body) || (post.organisation === know.pack.organisation.name && own))
    return post.title;
  return `${post.title} of ${body}`;
}

function mergePlaces(group: readonly Told[]): AtlasEvent['places'] {
  const found = new Map<string, 'venue' | 'mentioned'>();
  for (const { telling } of group) {
    for (const { place, role } of telling.roles.places) if (found.get(place.id) !== 'venue') found.set(place.id, role);
  }
  return [...found]
    .map(([id, role]) => ({ id, role }))
    .sort((a, b) => (a.role === b.role ? 0 : a.role === 'venue' ? -1 : 1));
}

function mergeCountries(group: readonly Told[]): Map<string, CountryRole> {
  const found = new Map<string, CountryRole>();
  for (const { telling } of group) {
    for (const { code, role } of telling.roles.countries) {
      const known = found.get(code);
      if (!known || COUNTRY_ROLES.indexOf(role) < COUNTRY_ROLES.indexOf(known)) found.set(code, role);
    }
  }
  return new Map([...found].sort((a, b) => COUNTRY_ROLES.indexOf(a[1]) - COUNTRY_ROLES.indexOf(b[1])));
}

function regionsOf(countries: ReadonlyMap<string, CountryRole>, group: readonly Told[], know: Knowledge): string[] {
  const involved = [...countries].filter(([, role]) => role !== 'mentioned').map(([code]) => code);
  const named = new Set(group.flatMap(({ telling }) => telling.regions));
  return know.pack.regions
    .filter((region) => named.has(region.id) || region.countries.some((code) => involved.includes(code)))
    .map((region) => region.id);
}

function mergeTopics(group: readonly Told[]): string[] {
  const scores = new Map<string, number>();
  for (const [i, { telling }] of group.entries()) {
    // The telling that is taken as the report decides; another one only fills up.
    for (const topic of telling.topics)
      if (i === 0 || group[0]?.telling.topics.length === 0)
        scores.set(topic.id, Math.max(scores.get(topic.id) ?? 0, topic.score));
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
    .slice(0, 4)
    .map(([id]) => id);
}

function toSource({ source, telling }: Told): Source {
  const raw = rawSpan(source.text);
  const found: Evidence[] = [];
  const add = (field: EvidenceField, value: string, span: Span | null) => {
    if (span && span.end > span.start) found.push({ field, value, ...raw(span) });
  };
  const { date, kind, people, roles, topics, story } = telling;
  add('date', date.start === date.end ? date.start : `${date.start}..${date.end}`, date.evidence);
  for (const person of people) for (const span of person.evidence) add('official', person.id, span);
  for (const { place, evidence } of roles.places) for (const span of evidence) add('place', place.id, span);
  for (const { code, evidence } of roles.countries) for (const span of evidence) add('country', code, span);
  for (const topic of topics) add('topic', topic.id, topic.evidence);
  add('kind', kind.kind, kind.evidence);
  if (kind.remoteEvidence) add('remote', 'true', kind.remoteEvidence);
  found.sort(
    (a, b) => a.start - b.start || a.end - b.end || compareText(a.field, b.field) || compareText(a.value, b.value),
  );
  return { bulletin: source.bulletin.id, ...raw(story.span), evidence: found };
}

/** Leads offsets of the normal text back to the text as published. */
function rawSpan({ toRaw }: NormalText): (span: Span) => Span {
  return ({ start, end }) => ({ start: toRaw[start] ?? 0, end: Math.max(toRaw[end] ?? 0, (toRaw[start] ?? 0) + 1) });
}

function officialsOf(people: readonly Person[]): Official[] {
  const found = new Map<string, { name: string; posts: Map<string, Post> }>();
  for (const person of people) {
    const known = found.get(person.id) ?? { name: person.name, posts: new Map<string, Post>() };
    const posts = person.entry ? person.entry.posts : [person.post];
    for (const { title, organisation, country, from, to } of posts) {
      const post: Post = {
        title,
        organisation: organisation || (country ? countryName(country) : ''),
        ...(country ? { country } : {}),
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
      };
      known.posts.set(JSON.stringify(post), post);
    }
    found.set(person.id, {
      name: person.entry ? person.name : betterSpelling(known.name, person.name),
      posts: known.posts,
    });
  }
  return [...found]
    .map(([id, { name, posts }]) => ({
      id,
      name,
      posts: [...posts].sort((a, b) => compareText(a[0], b[0])).map(([, post]) => post),
    }))
    .sort((a, b) => compareText(a.id, b.id));
}

/** Of two spellings of one name, the one with more accents; then the longer; then the first in order. */
function betterSpelling(a: string, b: string): string {
  const rank = (name: string) => name.normalize('NFD').length * 1000 + name.length;
  return rank(a) === rank(b) ? (a < b ? a : b) : rank(a) > rank(b) ? a : b;
}

function placesOf(places: readonly FoundPlace[]): Place[] {
  const found = new Map<string, Place>();
  for (const { id, name, kind, country, lat, lon } of places)
    found.set(id, { id, name, kind, ...(country ? { country } : {}), lat, lon });
  return [...found.values()].sort((a, b) => compareText(a.id, b.id));
}

function countriesOf(events: readonly AtlasEvent[]): Dataset['countries'] {
  const codes = new Set(events.flatMap((event) => event.countries.map(({ code }) => code)));
  return [...codes].sort(compareText).map((code) => COUNTRIES.get(code) ?? { code, name: code, lat: 0, lon: 0 });
}
