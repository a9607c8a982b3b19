import type { PlaceKind, Span } from '../../../src/dataset/types';
import { NAMED_ACTIVITY, SHIP } from '../language/place-words';
import type { City } from '../lexicon/cities';
import type { PhraseMatcher } from '../lexicon/phrase-matcher';
import type { PlaceEntry } from '../lexicon/shape';
import { cityCandidates, resolveCity } from './places/cities-in-text';
import { countriesInText, notCountries } from './places/countries-in-text';
import { divisionBehind, statesInText, type StateMention } from './places/divisions';
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

/**
 * Finds the places and countries that a passage names. `taken` are spans that mean something else (people, masked
 * names, called); `context` is the whole story, whose countries help to tell Valencia from Valencia.
 */
export function findPlaces(
  text: string,
  span: Span,
  taken: readonly Span[],
  context: Span,
  know: PlaceKnowledge,
): PlaceFindings {
  const called = [SHIP, NAMED_ACTIVITY].flatMap((pattern) => namesLike(pattern, text, span));
  const blocked = [...taken, ...called, ...notCountries(text, span)];
  const countries = countriesInText(text, span, blocked);
  const named = new Set(countriesInText(text, context, taken).map((country) => country.code));
  const listed = listedPlaces(text, span, blocked, know);
  const states = statesInText(text, span, [...taken, ...called, ...listed]);
  const occupied = [...blocked, ...listed, ...countries, ...states];
  const { cities, unresolved } = findCities(text, span, occupied, named, know);
  const places = [...listed, ...cities, ...listed.flatMap((site) => cityOfSite(text, site))];
  for (const { place, behindCity, start, end } of states) if (place && !behindCity) places.push({ start, end, place });
  const all = [...countries, ...places.flatMap(countryOfPlace), ...states.map(countryOfState)];
  const byStart = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
  return { places: places.sort(byStart), countries: all.sort(byStart), unresolved };
}

function listedPlaces(text: string, span: Span, blocked: readonly Span[], know: PlaceKnowledge): PlaceMention[] {
  return know.packPlaces
    .find(text, span)
    .filter((match) => !overlapsAny(match, blocked) && !isElsewhere(text, match, match.value))
    .map((match) => ({ start: match.start, end: match.end, place: packPlace(match.value) }));
}

/** "London, Ontario" is no listed London. */
function isElsewhere(text: string, match: Span, { kind, country }: PlaceEntry): boolean {
  const behind = kind === 'city' ? divisionBehind(text, match.end) : null;
  return behind !== null && behind.country !== country;
}

function findCities(
  text: string,
  span: Span,
  occupied: readonly Span[],
  named: ReadonlySet<string>,
  know: PlaceKnowledge,
) {
  const cities: PlaceMention[] = [];
  const unresolved: PlaceFindings['unresolved'][number][] = [];
  for (const candidate of cityCandidates(text, span, occupied)) {
    const verdict = resolveCity(text, candidate, named, know);
    const { start, end } = candidate;
    if (verdict === 'ambiguous') unresolved.push({ words: text.slice(start, end), reason: verdict });
    else if (verdict) cities.push({ start, end, place: cityPlace(verdict) });
  }
  return { cities, unresolved };
}

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

function countryOfPlace({ start, end, place }: PlaceMention): CountryMention[] {
  if (!place.country) return [];
  return [{ start, end, code: place.country, via: place.kind === 'site' ? 'site' : 'place', adjective: false }];
}

const countryOfState = ({ start, end, country }: StateMention): CountryMention => ({
  start, end, code: country, via: 'place', adjective: false,
}); // prettier-ignore

function packPlace({ id, name, kind, lat, lon, country, headquarters, city }: PlaceEntry): FoundPlace {
  return {
    ...{ id, name, kind, lat, lon },
    ...(country ? { country } : {}),
    ...(headquarters ? { headquarters } : {}),
    ...(city ? { city } : {}),
  };
}

function cityPlace(city: City): FoundPlace {
  const { id, name, country, lat, lon } = city;
  return { id, name, kind: 'city', country, lat, lon };
}

function namesLike(pattern: RegExp, text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}
