import type { PlaceKind, Span } from '../../../src/dataset/types';
import { ALSO_FIRST_NAMES, SHIP_PREFIXES, US_STATES } from '../language/country-words';
import { gazetteer, type City, type NamedCity } from '../lexicon/cities';
import { countryMatcher, isAdjective } from '../lexicon/countries';
import type { PhraseMatcher } from '../lexicon/phrase-matcher';
import type { PlaceEntry } from '../lexicon/shape';
import { overlapsAny } from './spans';

/** A place that a story names, resolved to one thing. */
export interface FoundPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country?: string;
  readonly lat: number;
  readonly lon: number;
  readonly headquarters?: boolean;
  /** Id of the city in which a site lies. */
  readonly city?: string;
}

export interface PlaceMention extends Span {
  readonly place: FoundPlace;
}

export interface CountryMention extends Span {
  readonly code: string;
  /**
   * `name`: the country, its people or government is named; `place`: read from a city or state; `site`: read from a site,
   * which names its country only where the thing happens there (a command is also spoken of for what it does).
   */
  readonly via: 'name' | 'place' | 'site';
  /** "Turkish", "Danes": of the country, and not the country itself. */
  readonly adjective: boolean;
}

export interface PlaceFindings {
  readonly places: readonly PlaceMention[];
  readonly countries: readonly CountryMention[];
  /** Names that may be cities and could not be resolved, with the reason. */
  readonly unresolved: readonly { readonly words: string; readonly reason: 'ambiguous' | 'unknown' }[];
}

export interface PlaceKnowledge {
  readonly packPlaces: PhraseMatcher<PlaceEntry>;
  /** Countries of which a city is likelier meant when its name stands in several. */
  readonly likelyCountries: ReadonlySet<string>;
}

/** Words in front of a name that make a place of it. */
const LOCATIVE =
  /\b(?:in|at|to|from|near|outside|around|of|via|through|across|visited|visits|visiting|reached|left|hosted by|over|and|between|towards?|into)\s+(?:the\s+|downtown\s+|nearby\s+|central\s+|northern\s+|southern\s+|eastern\s+|western\s+)?$/;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'-]*/gu;
const LARGE = 200_000;
/** Weight, in powers of ten of population: Harare was once called Salisbury, and is not meant by it. */
const ALTERNATE_NAME = 1;
const CAPITAL = 2;
const LEAST_NAMED_ALONE = 5_000;
/** American towns that share their names with others are told with their state; the great cities are not. */
const LEAST_WITHOUT_STATE = 400_000;

/**
 * Finds the places and countries that a passage names. `taken` are spans that mean something else (people, masked
 * names, ships); `context` is the whole story, whose countries help to tell Valencia from Valencia.
 */
export function findPlaces(
  text: string,
  span: Span,
  taken: readonly Span[],
  context: Span,
  know: PlaceKnowledge,
): PlaceFindings {
  const notCountries = countryMatcher.find(text, span).filter((match) => !match.value);
  const blocked = [...taken, ...shipNames(text, span), ...notCountries];
  const countries: CountryMention[] = countryNames(text, span, blocked);
  const named = new Set(countryNames(text, context, taken).map((c) => c.code));
  const places: PlaceMention[] = know.packPlaces
    .find(text, span)
    .filter((match) => !overlapsAny(match, blocked))
    .map((match) => ({ start: match.start, end: match.end, place: packPlace(match.value) }));
  const unresolved: PlaceFindings['unresolved'][number][] = [];
  const occupied = [...blocked, ...places, ...countries];
  const states = stateNames(text, span, blocked);
  const free = [...occupied, ...states];
  for (const candidate of cityCandidates(text, span, free)) {
    if (overlapsAny(candidate, places)) continue;
    const verdict = resolveCity(text, candidate, named, know);
    if (typeof verdict === 'string') {
      if (verdict === 'ambiguous')
        unresolved.push({ words: text.slice(candidate.start, candidate.end), reason: verdict });
    } else if (verdict) places.push({ ...trimSpan(candidate), place: cityPlace(verdict) });
  }
  places.push(...places.flatMap((site) => cityOfSite(text, site)));
  for (const place of places) {
    if (place.place.country)
      countries.push({
        start: place.start,
        end: place.end,
        code: place.place.country,
        via: place.place.kind === 'site' ? 'site' : 'place',
        adjective: false,
      });
  }
  for (const state of states)
    countries.push({ start: state.start, end: state.end, code: 'USA', via: 'place', adjective: false });
  const byStart = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
  return { places: places.sort(byStart), countries: countries.sort(byStart), unresolved };
}

const trimSpan = ({ start, end }: Span): Span => ({ start, end });

/** "Joint Force Command in Naples": the site's own name tells its city too. */
function cityOfSite(text: string, site: PlaceMention): PlaceMention[] {
  const { city } = site.place;
  if (!city) return [];
  const named = cityCandidates(text, site, []).flatMap((found) =>
    found.cities.map((entry) => ({ found, city: entry.city })),
  );
  return named
    .filter((entry) => entry.city.id === city)
    .map((entry) => ({ start: entry.found.start, end: entry.found.end, place: cityPlace(entry.city) }));
}

function packPlace(entry: PlaceEntry): FoundPlace {
  const { aliases: _aliases, ...place } = entry;
  return place;
}

function cityPlace(city: City): FoundPlace {
  const { id, name, country, lat, lon } = city;
  return { id, name, kind: 'city', country, lat, lon };
}

function countryNames(text: string, span: Span, blocked: readonly Span[]): CountryMention[] {
  const found: CountryMention[] = [];
  for (const match of countryMatcher.find(text, span)) {
    if (!match.value || overlapsAny(match, blocked) || isPersonOrState(text, match)) continue;
    found.push({
      start: match.start,
      end: match.end,
      code: match.value,
      via: 'name',
      adjective: isAdjective(match.phrase),
    });
  }
  return found;
}

/** "Jordan Peterson", and "Atlanta, Georgia". */
function isPersonOrState(text: string, match: Span): boolean {
  const name = text.slice(match.start, match.end);
  if (name === 'US' && /[\p{L}]-$/u.test(text.slice(match.start - 2, match.start))) return true;
  if (name in US_STATES) return isStateAfterCity(text, match);
  if (!ALSO_FIRST_NAMES.includes(name)) return false;
  const next = /^ (\p{Lu}\p{Ll}+)/u.exec(text.slice(match.end, match.end + 30));
  return Boolean(
    next &&
    !/^(?:Armed|Army|Air|Navy|Ministry|Minister|Prime|President|Foreign|Defen[cs]e|King|Summit|Trust|National|Parliament|Government|Security|Ambassador|Chief|Forces|Partnership|Commission)$/.test(
      next[1] ?? '',
    ),
  );
}

function isStateAfterCity(text: string, match: Span): boolean {
  const before = /(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?),? (?:in )?(?:the (?:US |U\.S\. )?state of )?$/u.exec(
    text.slice(Math.max(0, match.start - 50), match.start),
  );
  if (!before) return /(?:US|U\.S\.|American) state of $/.test(text.slice(Math.max(0, match.start - 25), match.start));
  const code = US_STATES[text.slice(match.start, match.end)]?.[0];
  const cities = gazetteer().find(before[1] ?? '');
  return (
    cities.some(({ city }) => city.country === 'USA' && city.division === code) &&
    !cities.some(({ city }) => city.country === 'GEO')
  );
}

/** States that stand behind a city or a preposition: "Dayton, Ohio", "in Virginia". */
function stateNames(text: string, span: Span, blocked: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(STATE)) {
    const start = span.start + match.index;
    const state = { start, end: start + match[0].length };
    if (overlapsAny(state, blocked)) continue;
    const before = text.slice(Math.max(0, start - 40), start);
    const afterCity = /\p{Lu}[\p{L}'.-]+, $/u.test(before);
    const placed = match[0] !== 'Georgia' && /\b(?:in|to|from|at|near) $/.test(before);
    if (match[0] === 'Georgia' ? isStateAfterCity(text, state) : afterCity || placed) found.push(state);
  }
  return found;
}

const STATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys(US_STATES)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
const SHIP = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${SHIP_PREFIXES.join('|')})(?: (?:\\p{Lu}[\\p{L}.'-]*|of|de|von|van|the|II|III|IV))+`,
  'gu',
);

function shipNames(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(SHIP)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}

interface Candidate extends Span {
  readonly cities: readonly NamedCity[];
}

function cityCandidates(text: string, span: Span, occupied: readonly Span[]): Candidate[] {
  const words = [...text.slice(span.start, span.end).matchAll(CAPITALISED)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].replace(/'s?$|-$/, '').length,
  }));
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    const candidate = longestCity(text, words, i, occupied);
    if (!candidate) continue;
    found.push(candidate.candidate);
    i = candidate.last;
  }
  return found;
}

function longestCity(text: string, words: readonly Span[], i: number, occupied: readonly Span[]) {
  const first = words[i];
  if (!first) return null;
  for (let last = Math.min(words.length - 1, i + 3); last >= i; last--) {
    const end = words[last]?.end ?? first.end;
    const name = text.slice(first.start, end);
    if (/[,.;:()\n"]/.test(name)) continue;
    const candidate = { start: first.start, end };
    const cities = gazetteer().find(name);
    if (cities.length && !overlapsAny(candidate, occupied)) return { candidate: { ...candidate, cities }, last };
  }
  return null;
}

/** The one city that is meant, or why none is: null is "no place at all". */
function resolveCity(
  text: string,
  candidate: Candidate,
  named: ReadonlySet<string>,
  know: PlaceKnowledge,
): City | 'ambiguous' | null {
  const behind = countryBehind(text, candidate.end);
  const stated = candidate.cities.filter(({ city }) =>
    behind.state ? city.country === 'USA' && city.division === behind.state : city.country === behind.country,
  );
  if (stated.length) return best(stated, named, know);
  const city = best(candidate.cities, named, know);
  if (!city || typeof city === 'string') return city;
  if (isPartOfLongerName(text, candidate) && !city.capital && city.population < LARGE) return null;
  const known =
    city.capital ||
    (city.population >= LARGE &&
      (named.has(city.country) || know.likelyCountries.has(city.country) || city.population >= 5 * LARGE));
  if (known) return isCommonWord(text, candidate) || followsArticle(text, candidate) ? null : city;
  if (followsArticle(text, candidate)) return null;
  const placed = LOCATIVE.test(text.slice(Math.max(0, candidate.start - 40), candidate.start));
  if (!placed || isCommonWord(text, candidate)) return null;
  if (named.has(city.country)) return city;
  const rivals = candidate.cities.filter(
    (other) => other.city !== city && other.city.population >= city.population / 4,
  );
  return city.population >= LEAST_NAMED_ALONE && rivals.length === 0 && city.country !== 'USA' ? city : null;
}

/** "the Chamber of Deputies": a city has no article; The Hague brings its own. */
function followsArticle(text: string, { start, end }: Span): boolean {
  return /\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start)) && !/^ \p{Lu}/u.test(text.slice(end, end + 3));
}

/** The country or state that stands right behind a name: "Karlskrona, Sweden", "Naples (Italy)", "Poti in Georgia". */
function countryBehind(text: string, end: number): { country?: string; state?: string } {
  const lead = /^(?:,? \(?|, in |,? in (?:the )?|\s\()/.exec(text.slice(end, end + 12));
  if (!lead) return {};
  const at = end + lead[0].length;
  const state = new RegExp(`^(?:${STATE.source})`, 'u').exec(text.slice(at, at + 20));
  if (state && /^,? /.test(lead[0])) return { state: US_STATES[state[0]]?.[0] ?? '' };
  const match = countryMatcher.find(text, { start: at, end: Math.min(text.length, at + 40) })[0];
  const article = text.startsWith('the ', at) ? 4 : 0;
  if (match?.value && match.start <= at + article) return { country: match.value };
  return {};
}

function best(
  cities: readonly NamedCity[],
  named: ReadonlySet<string>,
  know: PlaceKnowledge,
): City | 'ambiguous' | null {
  const ranked = cities
    .map(({ city, alternate }) => ({
      city,
      weight: weigh(city, named, know) - (alternate ? ALTERNATE_NAME + (city.capital ? CAPITAL : 0) : 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (!first) return null;
  // Closer than a quarter in population, the name alone does not tell which is meant.
  if (second && first.weight - second.weight < 0.1) return 'ambiguous';
  return first.city;
}

function weigh(city: City, named: ReadonlySet<string>, know: PlaceKnowledge): number {
  return (
    Math.log10(city.population + 1_000) +
    (city.capital ? CAPITAL : 0) +
    (named.has(city.country) ? 1.5 : 0) -
    (city.country === 'USA' && city.population < LEAST_WITHOUT_STATE ? 1 : 0) +
    (know.likelyCountries.has(city.country) ? 0.7 : 0)
  );
}

/** "Columbia University", "Dayton Agreement": the name is part of another one. */
function isPartOfLongerName(text: string, { start, end }: Span): boolean {
  return (
    /^ \p{Lu}/u.test(text.slice(end, end + 3)) || /\p{Lu}[\p{L}'-]* $/u.test(text.slice(Math.max(0, start - 20), start))
  );
}

/** The same word spelled small elsewhere in the bulletin: "Union", "Mission", "Most". */
function isCommonWord(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  if (/[ -]/.test(word)) return false;
  return (
    new RegExp(`(?<![\\p{L}\\p{N}])${word.toLowerCase()}(?![\\p{L}\\p{N}])`, 'u').test(text) || COMMON_WORDS.has(word)
  );
}

/** Towns that are words, months, surnames or bodies in such texts; with a country behind them they still count. */
const COMMON_WORDS = new Set([
  'Nice', 'Reading', 'Mobile', 'Bath', 'Union', 'March', 'Most', 'Split', 'Police', 'Same', 'Alliance', 'Independence',
  'Liberty', 'Victoria', 'Mission', 'Defiance', 'Commerce', 'Enterprise', 'Industry', 'Unity', 'Hope', 'Normal', 'Central',
  'Peace', 'Bar', 'Van', 'Male', 'Orange', 'Troy', 'Best', 'Goes', 'Opera', 'Battle', 'Summit', 'Congress', 'University',
  'Media', 'Of', 'Sandvik', 'Marshall', 'Austin', 'Washington Treaty', 'Jackson', 'Lincoln', 'Johnson', 'Nelson', 'Clinton',
  'Trump', 'Bush', 'Kerry', 'Carter', 'Wallace', 'Mattis', 'Sullivan', 'Hamilton', 'Stanley', 'Douglas', 'Vandier', 'Major',
  'Colonel', 'General', 'Minister', 'President', 'Federal', 'Force', 'Command', 'Security', 'Progress', 'Republic',
]); // prettier-ignore
