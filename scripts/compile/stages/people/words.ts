import type { Span } from '../../../../src/dataset/types';
import {
  HONORIFICS,
  INSTITUTION_WORDS,
  NAME_PARTICLES,
  NEVER_NAMES,
  PORTFOLIO_WORDS,
  RANKS,
  SMALL_HEADS,
  TITLE_HEADS,
  TITLE_PREFIXES,
} from '../../language/titles';
import { gazetteer } from '../../lexicon/cities';
import { countryMatcher } from '../../lexicon/countries';
import type { Pack } from '../../lexicon/shape';

/** A word or a mark of a sentence; `country` where it belongs to the name of one, null where it only looks so. */
export interface Token extends Span {
  readonly word: string;
  readonly country?: string | null;
}

/** A sentence cut into words, with what the finder of people asks of each. */
export interface Words {
  readonly text: string;
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Capitalised words and abbreviations of the organisation: no part of a person's name. */
  readonly own: ReadonlySet<string>;
}

const TOKEN =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:(?!-(?:designate|elect|led|hosted|General(?!\p{L})))[-'.](?=\p{L})[\p{L}\p{M}\p{N}]+)*|\d+(?:st|nd|rd|th)?|[,;:()"&/-]|[.!?]/gu;
const POSSESSIVE = /'s?$/;
const FORMER = /^(?:ex|Ex)-(?=\p{Lu})/u;

/** A word that begins with a capital, or "al-Noor". */
export const CAPITAL = /^(?:\p{Lu}[\p{L}\p{M}'.-]*|(?:al|el|d|ad|ar|as|ash|an|at)[-']\p{Lu}[\p{L}\p{M}'-]*)$/u;
/** All in capitals: "OSCE", and surnames as some ministries print them. */
export const ACRONYM = /^\p{Lu}{2,}(?:-\p{L}+)*s?$/u;
export const ROMAN = /^(?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIV|XVI)$/;

const heads = new Set(TITLE_HEADS);
const smallHeads = new Set(SMALL_HEADS);
const prefixes = new Set(TITLE_PREFIXES);
const portfolio = new Set(PORTFOLIO_WORDS);
const particles = new Set(NAME_PARTICLES);
const never = new Set(NEVER_NAMES);
const honorifics = new Set(HONORIFICS);
const institutions = new Set(INSTITUTION_WORDS);
const rankWords = new Set(RANKS.flatMap((rank) => rank.split(' ')));

/** "Ministers", "Spokesmen": the word as one person bears it. */
export const singular = (word: string): string =>
  word
    .replace(/men$/, 'man')
    .replace(/women$/, 'woman')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');

export const isHead = (word: string): boolean => heads.has(word) || heads.has(singular(word));
export const isSmallHead = (word: string): boolean => smallHeads.has(word);
export const isPluralHead = (word: string): boolean => !heads.has(word) && heads.has(singular(word));
export const isPrefix = (word: string): boolean => prefixes.has(word);
export const isPortfolio = (word: string): boolean => portfolio.has(word);
export const isParticle = (word: string): boolean => particles.has(word);
export const isNever = (word: string): boolean => never.has(word);
export const isHonorific = (word: string): boolean => honorifics.has(word);
export const isRankWord = (word: string): boolean => rankWords.has(word);
export const isInstitution = (word: string): boolean => institutions.has(word);

/** Cuts a sentence into words; the possessive 's is left out of a word, and of its span. */
export function wordsOf(text: string, span: Span, pack: Pack): Words {
  const countries = countryMatcher.find(text, span);
  const tokens = [...text.slice(span.start, span.end).matchAll(TOKEN)].flatMap((match) =>
    tokensOf(match[0], span.start + match.index),
  );
  return { text, span, tokens: tokens.map((token) => withCountry(token, countries)), own: ownWords(pack) };
}

function tokensOf(raw: string, start: number): Token[] {
  const word = raw.replace(POSSESSIVE, '');
  const former = FORMER.exec(word);
  if (!former) return word ? [{ word, start, end: start + word.length }] : [];
  return [
    { word: 'ex', start, end: start + 2 },
    { word: word.slice(3), start: start + 3, end: start + word.length },
  ];
}

function withCountry(token: Token, countries: readonly (Span & { readonly value: string | null })[]): Token {
  const match = countries.find((country) => country.start <= token.start && token.start < country.end);
  return match ? { ...token, country: match.value } : token;
}

const known = new WeakMap<Pack, ReadonlySet<string>>();

/** Capitalised words of the organisation's names, and the abbreviations of its offices, bodies and places. */
export function ownWords(pack: Pack): ReadonlySet<string> {
  const cached = known.get(pack);
  if (cached) return cached;
  const capitals = pack.organisation.names.flatMap((name) => name.split(' ')).filter((word) => CAPITAL.test(word));
  const others = [...pack.offices, ...pack.places.map((place) => ({ names: [place.name, ...(place.aliases ?? [])] }))];
  const acronyms = others
    .flatMap(({ names }) => names)
    .concat(pack.organisation.bodies)
    .flatMap((name) => name.match(/\p{Lu}{3,}/gu) ?? []);
  const words = new Set([...capitals, ...acronyms]);
  known.set(pack, words);
  return words;
}

export const wordAt = (words: Words, i: number): string => words.tokens[i]?.word ?? '';

/** Whether the token belongs to a phrase of the country matcher, be it a country's name or not. */
export const isCountryWord = (words: Words, i: number): boolean => words.tokens[i]?.country !== undefined;

export const spanOf = (words: Words, from: number, to: number): Span => ({
  start: words.tokens[from]?.start ?? words.span.end,
  end: words.tokens[to - 1]?.end ?? words.span.end,
});

/** What stands between a token and the one before it. */
export const gapBefore = (words: Words, i: number): string =>
  words.text.slice(words.tokens[i - 1]?.end ?? words.span.start, words.tokens[i]?.start ?? words.span.end);

/** Whether the token can stand in a title's complement: a portfolio, a country, an organisation, a known capital. */
export function isVocabulary(words: Words, i: number): boolean {
  const word = wordAt(words, i);
  return (
    isPortfolio(word) ||
    isCountryWord(words, i) ||
    words.own.has(word) ||
    ACRONYM.test(word) ||
    gazetteer()
      .find(word)
      .some(({ city }) => city.capital)
  );
}

/** The index behind articles and possessive pronouns. */
export function skipArticles(words: Words, i: number): number {
  let at = i;
  while (/^(?:the|The|its|their|his|her|a|an|new)$/.test(wordAt(words, at))) at++;
  return at;
}
