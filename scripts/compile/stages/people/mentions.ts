import type { IsoDay, Span } from '../../../../src/dataset/types';
import { fold } from '../../fold';
import { isHeld, type Knowledge } from '../../knowledge';
import { nameKey } from '../../lexicon/names';
import { gazetteer, type NamedCity } from '../../lexicon/cities';
import { countryMatcher } from '../../lexicon/countries';
import type { OfficialEntry, PostEntry } from '../../lexicon/shape';
import { findPeople, type PersonMention } from '../find-people';
import { overlaps, overlapsAny } from '../spans';
import type { NameRegister } from './register';
import { isNever } from './words';

/** What is known while the people of one story are read. */
export interface Naming {
  readonly text: string;
  readonly day: IsoDay;
  readonly register: NameRegister;
  readonly know: Knowledge;
}

/** Whom a sentence names: by title, rank or honorific; by a listed full name; by the bare surname of one well known. */
export function mentionsIn(span: Span, naming: Naming): PersonMention[] {
  const { text, know } = naming;
  const masked = maskedSpans(text, span, know);
  const titled = findPeople(text, span, know.pack).filter((mention) => !overlapsAny(mention, masked));
  const full = know.fullNames
    .find(text, span)
    .filter((match) => !overlapsAny(match, masked) && isWholeName(text, match));
  const listed = full.filter((match) => !titled.some((mention) => overlaps(mention, match)));
  const taken = [...masked, ...titled, ...full];
  return [...titled, ...listed.map(plain(text)), ...bareSurnames(span, taken, naming).map(plain(text))];
}

/** In a headline that capitalises all words only names known otherwise are trusted. */
export function trusted(
  mentions: readonly PersonMention[],
  inBody: ReadonlySet<string>,
  naming: Naming,
): PersonMention[] {
  return mentions.filter((mention) => inBody.has(nameKey(mention.name)) || isKnown(mention.name, naming));
}

function isKnown(name: string, { know, register }: Naming): boolean {
  if (know.byName(name)) return true;
  return !name.includes(' ') && (register.has(fold(name)) || know.bySurname(name).length > 0);
}

const plain =
  (text: string) =>
  ({ start, end }: Span): PersonMention => ({
    start, end, name: text.slice(start, end).replace(/\s+/g, ' '), title: null, rank: null, honorific: false, former: false,
  }); // prettier-ignore

/** "Ine Eriksen Søreide" holds another's "Eriksen Søreide": a listed name is not the end of a longer one. */
function isWholeName(text: string, { start, end }: Span): boolean {
  return !/^-\p{Lu}/u.test(text.slice(end, end + 2)) && !/\p{L}-$/u.test(text.slice(Math.max(0, start - 2), start));
}

const CAPITALISED = /(?<![\p{L}\p{N}'-])\p{Lu}[\p{L}\p{M}-]{3,}/gu;
const CAPITAL_BEFORE = /(?:\p{Lu}[\p{L}\p{M}.'-]*|\d) $/u;

/**
 * "Talks with Rutte", "Macron: a year of change": who holds an office of the organisation or leads a country near to it
 * that day, or was named in full in the bulletin.
 */
function bareSurnames(span: Span, taken: readonly Span[], naming: Naming): Span[] {
  const { text } = naming;
  return [...text.slice(span.start, span.end).matchAll(CAPITALISED)]
    .map((match) => ({ start: span.start + match.index, end: span.start + match.index + match[0].length }))
    .filter((word) => !overlapsAny(word, taken) && standsAlone(text, word, span) && isWellKnown(word, naming));
}

/** No part of a longer name: "Rutte Visits Riga" speaks of him, "Grand Duchy" of no Mr Grand. */
function standsAlone(text: string, { start, end }: Span, span: Span): boolean {
  const before = text.slice(Math.max(span.start, start - 30), start);
  const next = /^ (\p{Lu}[\p{L}\p{M}]*)/u.exec(text.slice(end, end + 30))?.[1];
  return !CAPITAL_BEFORE.test(before) && text[end] !== '-' && (!next || isNever(next));
}

const LEADS = /^(?:President|Prime Minister|(?:Federal )?Chancellor|High Representative)$/;

function isWellKnown({ start, end }: Span, { text, day, register, know }: Naming): boolean {
  const word = text.slice(start, end);
  if (isPlaceName(word)) return false;
  const leads = ({ title, country }: PostEntry) => LEADS.test(title) && (!country || know.likelyCountries.has(country));
  const inOffice = (entry: OfficialEntry) =>
    entry.posts.some((post) => (post.office || leads(post)) && isHeld(post, day));
  const named = (entry: OfficialEntry) => [...(register.get(fold(word)) ?? [])].includes(entry.name);
  const found = know.bySurname(word).filter((entry) => nameKey(entry.name).endsWith(` ${fold(word)}`));
  if (found.filter((entry) => inOffice(entry) || named(entry)).length !== 1) return false;
  return !new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u').test(text);
}

/** "Montenegro" is a country before it is a Prime Minister of Portugal, and Austin a city. */
function isPlaceName(word: string): boolean {
  const large = ({ city }: NamedCity) => city.capital || city.population >= LARGE;
  return countryMatcher.find(word, { start: 0, end: word.length }).length > 0 || gazetteer().find(word).some(large);
}

const LARGE = 300_000;

/** Phrases of the pack in which no place, country or person is meant. */
export function maskedSpans(text: string, span: Span, know: Knowledge): Span[] {
  const literal = know.masks.literal.find(text, span);
  const passage = text.slice(span.start, span.end);
  const patterns = know.masks.patterns.flatMap((pattern) => [...passage.matchAll(pattern)]);
  return [
    ...literal.map(({ start, end }) => ({ start, end })),
    ...patterns.map((match) => ({ start: span.start + match.index, end: span.start + match.index + match[0].length })),
  ];
}
