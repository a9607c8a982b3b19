import type { Span } from '../../../../src/dataset/types';
import { COMMON_WORDS } from '../../language/place-words';
import { gazetteer, type City, type NamedCity } from '../../lexicon/cities';
import { countryMatcher } from '../../lexicon/countries';
import type { PlaceKnowledge } from '../find-places';
import { isHead, isHonorific, isInstitution, isNever, isPortfolio, isPrefix, isRankWord } from '../people/words';
import { overlapsAny } from '../spans';
import { isFirstName, isSpelledSmall } from './countries-in-text';
import { divisionBehind } from './divisions';

/** Words in front of a name that make a place of it. */
const LOCATIVE =
  /\b(?:in|at|to|from|near|outside|around|of|via|through|across|visited|visits|visiting|reached|left|hosted by|over|and|between|towards?|into)\s+(?:the\s+|downtown\s+|nearby\s+|central\s+|northern\s+|southern\s+|eastern\s+|western\s+)?$/i;
const CAPITALISED = /\p{Lu}[\p{L}\p{M}'-]*/gu;
const LARGE = 200_000;
/** Weight, in powers of ten of population: Harare was once called Salisbury, and is not meant by it. */
const ALTERNATE_NAME = 1;
const CAPITAL = 2;
const LEAST_NAMED_ALONE = 5_000;
/** American towns that share their names with others are told with their state; the great cities are not. */
const LEAST_WITHOUT_STATE = 400_000;

/** Words that may be a city's name, with the cities of that name. */
export interface Candidate extends Span {
  readonly cities: readonly NamedCity[];
}

/** The longest runs of up to four capitalised words that name a city. */
export function cityCandidates(text: string, span: Span, occupied: readonly Span[]): Candidate[] {
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
    if (/[,.;:()\n"]/.test(name) || isWordOfTitles(name)) continue;
    const candidate = { start: first.start, end };
    const cities = citiesCalled(text, candidate);
    if (cities.length && !overlapsAny(candidate, occupied)) return { candidate: { ...candidate, cities }, last };
  }
  return null;
}

/** Abbreviations are spelled like datelines, and small towns like them: Nato lies in the Philippines. */
const LEAST_IN_CAPITALS = 50_000;

function citiesCalled(text: string, span: Span): readonly NamedCity[] {
  const name = text.slice(span.start, span.end);
  if (!/^\p{Lu}{4,}(?: \p{Lu}{2,})*$/u.test(name) || !opensDateline(text, span)) return gazetteer().find(name);
  return gazetteer()
    .find(name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()))
    .filter(({ city, alternate }) => !alternate && (city.capital || city.population >= LEAST_IN_CAPITALS));
}

/** "BRUSSELS, 4 May 2023 - Ministers": a dateline in capitals. */
function opensDateline(text: string, { start, end }: Span): boolean {
  const opens = /(?:^|[\n.!?] ?)$/.test(text.slice(Math.max(0, start - 2), start));
  return opens && /^(?:,| \()[^.;\n]{0,40}?(?: - |\d: |\) )/.test(text.slice(end, end + 60));
}

/** "Secretary", a town in Maryland: words of titles and bodies name no place in such texts. */
function isWordOfTitles(name: string): boolean {
  return [isHead, isHonorific, isInstitution, isNever, isPortfolio, isPrefix, isRankWord].some((test) => test(name));
}

/** The one city that is meant, or why none is: null is "no place at all". */
export function resolveCity(
  text: string,
  candidate: Candidate,
  named: ReadonlySet<string>,
  know: PlaceKnowledge,
): City | 'ambiguous' | null {
  const behind = stateOrCountryBehind(text, candidate.end);
  const stated = candidate.cities.filter(({ city }) => behind?.(city));
  if (stated.length) return best(stated, named, know);
  const meant = best(candidate.cities, named, know);
  if (!meant || meant === 'ambiguous') return meant;
  if (isFirstName(text, candidate) || followsArticle(text, candidate) || isCommonWord(text, candidate)) return null;
  // "Poti in Georgia" is no other Poti of the world.
  if (behind && candidate.cities.every((other) => other.city !== meant || other.alternate)) return null;
  const alternate = !meant.capital && candidate.cities.some((found) => found.city === meant && found.alternate);
  // Teresina in Brazil was once called Poti: far away only the proper name counts.
  if (alternate && (isPartOfLongerName(text, candidate) || !isNear(meant, named, know))) return null;
  return standsAlone(text, candidate, meant, named, know) ? meant : null;
}

/** In a country that the story names, or in one of the organisation's own. */
const isNear = ({ country }: City, named: ReadonlySet<string>, know: PlaceKnowledge) =>
  named.has(country) || know.likelyCountries.has(country);

/** Whether a city is great, near or placed enough to be meant without its country. */
function standsAlone(text: string, candidate: Candidate, city: City, named: ReadonlySet<string>, know: PlaceKnowledge) {
  if (city.capital) return true;
  if (city.population >= LARGE) {
    if (isNear(city, named, know) || city.population >= 5 * LARGE) return true;
  } else if (isPartOfLongerName(text, candidate)) return false;
  if (!LOCATIVE.test(text.slice(Math.max(0, candidate.start - 40), candidate.start))) return false;
  if (named.has(city.country)) return true;
  const rivals = candidate.cities.filter(
    (other) => other.city !== city && other.city.population >= city.population / 4,
  );
  return city.population >= LEAST_NAMED_ALONE && rivals.length === 0 && city.country !== 'USA';
}

/** "the Chamber of Deputies": a city has no article; The Hague brings its own. */
function followsArticle(text: string, { start, end }: Span): boolean {
  return /\b[Tt]he $/.test(text.slice(Math.max(0, start - 5), start)) && !/^ \p{Lu}/u.test(text.slice(end, end + 3));
}

/** What stands right behind a name: "Karlskrona, Sweden", "Naples (Italy)", "Poti in Georgia", "Dayton, Ohio". */
function stateOrCountryBehind(text: string, end: number): ((city: City) => boolean) | null {
  const division = divisionBehind(text, end);
  const country = countryBehind(text, end);
  if (!division && !country) return null;
  const inDivision = (city: City) => city.country === division?.country && city.division === division.code;
  return (city) => inDivision(city) || city.country === country;
}

function countryBehind(text: string, end: number): string | null {
  const lead = /^(?:,? \(?|, in |,? in (?:the )?|\s\()/.exec(text.slice(end, end + 12));
  if (!lead) return null;
  const at = end + lead[0].length;
  const match = countryMatcher.find(text, { start: at, end: Math.min(text.length, at + 40) })[0];
  const article = text.startsWith('the ', at) ? 4 : 0;
  return match?.value && match.start <= at + article ? match.value : null;
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
  const before = /(\p{Lu}[\p{L}'-]*) $/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
  const behind = /^ (\p{Lu}[\p{L}'-]*)/u.exec(text.slice(end, end + 20))?.[1];
  // "In Watford" begins a sentence, "Riga Hosts" is a headline's.
  return [before, behind].some((word) => word !== undefined && !isNever(word));
}

/** The same word spelled small elsewhere in the bulletin: "Union", "Mission", "Most". */
function isCommonWord(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  if (/[ -]/.test(word)) return false;
  return COMMON_WORDS.has(word) || isSpelledSmall(text, word);
}
