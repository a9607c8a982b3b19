import {
  COUNTRY_ROLES,
  OFFICIAL_ROLES,
  type AtlasEvent,
  type CountryRole,
  type EventOfficial,
} from '../../../../src/dataset/types';
import type { Knowledge } from '../../knowledge';
import { countryName } from '../../lexicon/countries';
import type { Person } from '../resolve-people';
import { compareText } from './order';
import type { Told } from './tell';
import { toSource } from './to-source';

const SUMMARY_LENGTH = 700;

/** One event of all its tellings: the best telling's facts, the others' people, places and countries added. */
export function toEvent(group: readonly Told[], know: Knowledge): AtlasEvent {
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
    topics: mergeTopics(ordered, know),
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

/** "Prime Minister of Iceland", "Ambassador of South Korea to Belgium", "Chairman of the Parliament of Georgia". */
function postWords({ post }: Person, know: Knowledge): string {
  const { title } = post;
  const body = post.country ? countryName(post.country) : post.organisation || '';
  const own = know.pack.organisation.names.some((name) => title.includes(name));
  if (!body || title.includes(body) || (post.organisation === know.pack.organisation.name && own)) return title;
  // "President of the European Commission" needs no European Union behind it.
  if (!post.country && post.organisation !== know.pack.organisation.name && / of the /.test(title)) return title;
  return title.replace(/^(.*?)(?= to |$)/, `$1 of ${TAKES_ARTICLE.test(body) ? 'the ' : ''}${body}`);
}

const TAKES_ARTICLE =
  /^(?:United|European|Netherlands|Philippines|Bahamas|Maldives|Gambia|Dominican|Central African|International|African|Arab|Faroe|Marshall|Solomon|Council of|World|Organi[sz]ation|Office)/;

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

function mergeTopics(group: readonly Told[], know: Knowledge): string[] {
  // An event has a topic: where no word tells one, it is about the organisation itself.
  if (group.every(({ telling }) => telling.topics.length === 0)) return [know.pack.relations.member];
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
