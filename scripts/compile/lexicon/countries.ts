import { createRequire } from 'node:module';
import type { Country } from '../../../src/dataset/types';
import { EXTRA_COUNTRY_WORDS, NOT_COUNTRIES, UNSAFE_COUNTRY_WORDS } from '../language/country-words';
import { PhraseMatcher } from './phrase-matcher';

interface WorldCountry {
  readonly cca2: string;
  readonly cca3: string;
  readonly name: { readonly common: string; readonly official: string };
  readonly demonyms?: { readonly eng?: { readonly f: string; readonly m: string } };
  readonly latlng: readonly [number, number];
}

/** Kosovo has no code in ISO 3166-1; XKX is the one in use, where the package says UNK. */
const KOSOVO = { package: 'UNK', code: 'XKX' };

const world = createRequire(import.meta.url)('world-countries') as readonly WorldCountry[];
const codeOf = (country: WorldCountry) => (country.cca3 === KOSOVO.package ? KOSOVO.code : country.cca3);

/** Every country by ISO 3166-1 alpha-3 code. Names are the common English ones. */
export const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  world.map((country) => [
    codeOf(country),
    { code: codeOf(country), name: country.name.common, lat: country.latlng[0], lon: country.latlng[1] },
  ]),
);

/** Alpha-2 to alpha-3, for gazetteers. */
export const ALPHA_3: ReadonlyMap<string, string> = new Map(world.map((country) => [country.cca2, codeOf(country)]));

function* countryWords(): Iterable<readonly [string, string | null]> {
  const unsafe = new Set(UNSAFE_COUNTRY_WORDS);
  const seen = new Set<string>();
  const fresh = (word: string) => word.length > 1 && !seen.has(word) && seen.add(word);
  for (const phrase of NOT_COUNTRIES) if (fresh(phrase)) yield [phrase, null];
  for (const [code, words] of Object.entries(EXTRA_COUNTRY_WORDS)) {
    for (const word of words) if (fresh(word)) yield [word, code];
  }
  for (const country of world) {
    const { eng } = country.demonyms ?? {};
    for (const word of [country.name.common, country.name.official, eng?.f ?? '', eng?.m ?? '']) {
      if (!unsafe.has(word) && fresh(word)) yield [word, codeOf(country)];
    }
  }
}

const words = [...countryWords()];
const shouted = words.filter(([word]) => word.length > 4).map(([word, code]) => [word.toUpperCase(), code] as const);

/** Finds names of countries, of their peoples and governments; null stands for a phrase that only looks like one. */
export const countryMatcher = new PhraseMatcher<string | null>([...words, ...shouted]);

/** The name of a country by code; the code itself where the package knows none. */
export const countryName = (code: string): string => COUNTRIES.get(code)?.name ?? code;

const NAMES = new Set(world.flatMap(({ name }) => [name.common, name.official]));
const ADJECTIVE =
  /(?:ish|ians?|ese|eans?|ans?|i|is|ic|ics|ers?|Dutch|French|Swiss|Greeks?|Czechs?|Slovaks?|Thai|Poles|Turks|Danes?|Finns|Swedes|Serbs|Croats|Britons?|Slovenes?|Kazakhs?|Welsh)$/;
const NOUNS_LIKE_ADJECTIVES = new Set([
  'Holland',
  'Catalonia',
  'Vojvodina',
  'Abkhazia',
  'West Bank',
  'Svalbard',
  'Türkiye',
  'Azores',
]);

/** Whether a word for a country names its people or what is theirs: "Turkish", "Danes". */
export const isAdjective = (word: string): boolean =>
  !NAMES.has(word) && !NOUNS_LIKE_ADJECTIVES.has(word) && ADJECTIVE.test(word);
