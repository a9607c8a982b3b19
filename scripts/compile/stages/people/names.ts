import type { Span } from '../../../../src/dataset/types';
import { ALSO_FIRST_NAMES, ALSO_SURNAMES } from '../../language/country-words';
import { ADDRESSES, RANKS } from '../../language/titles';
import {
  ACRONYM,
  CAPITAL,
  ROMAN,
  gapBefore,
  isCountryWord,
  isHead,
  isHonorific,
  isInstitution,
  isNever,
  isParticle,
  isPortfolio,
  isPrefix,
  isRankWord,
  isVocabulary,
  spanOf,
  wordAt,
  type Words,
} from './words';

/** A name with what stands before it: `[honorifics] [rank] [honorifics] Name`. */
export interface NamedPerson {
  readonly name: Span;
  /** The token behind the name. */
  readonly next: number;
  readonly rank: string | null;
  readonly honorific: boolean;
  /** How many tokens the name has. */
  readonly words: number;
}

const rankPhrases = [...new Set(RANKS.flatMap((rank) => [rank, rank.replace(' ', '-')]))]
  .map((rank) => rank.split(' '))
  .sort((a, b) => b.length - a.length);

/** Offices whose last word is also a rank: "Secretary General", "Attorney General". */
export const BEFORE_GENERAL =
  /^(?:Secretary|Director|Attorney|Consul|Surgeon|Governor|Inspector|Auditor|Solicitor|Representative|Undersecretary|Under-Secretary|Vicar)$/;

/** The rank at a token, longest first; "Lt. Gen." with its full stops; plural for "Generals". */
export function rankAt(words: Words, i: number): { rank: string; next: number; plural: boolean } | null {
  if (BEFORE_GENERAL.test(wordAt(words, i - 1))) return null;
  for (const phrase of rankPhrases) {
    const match = matchRank(words, i, phrase);
    if (match) return match;
  }
  return null;
}

function matchRank(words: Words, i: number, phrase: readonly string[]) {
  let at = i;
  let plural = false;
  for (const [k, part] of phrase.entries()) {
    if (k > 0 && wordAt(words, at) === '.') at++;
    // "Maj.-Gen."
    if (k > 0 && wordAt(words, at) === '-' && wordAt(words, at - 1) === '.') at++;
    const word = wordAt(words, at);
    plural = k === phrase.length - 1 && word === `${part}s`;
    if (word !== part && !plural) return null;
    at++;
  }
  // "Defence Minister Gen Nakamura": without its full stop an abbreviation may be a first name.
  const stop = wordAt(words, at) === '.';
  if (phrase.length === 1 && /^(?:Gen|Adm|Col|Sgt)$/.test(phrase[0] ?? '') && !stop) return null;
  const { start, end } = spanOf(words, i, at);
  const rank = words.text.slice(start, plural ? end - 1 : end);
  return { rank, next: stop ? at + 1 : at, plural };
}

function honorificsEnd(words: Words, i: number): number {
  let at = i;
  while (isHonorific(wordAt(words, at)) || (at > i && wordAt(words, at) === '.')) at++;
  return at;
}

/** "Colonel (OF-5)", "Rear Admiral (lower half)". */
function skipParenthesis(words: Words, i: number): number {
  if (wordAt(words, i) !== '(') return i;
  for (let at = i + 1; at < i + 6; at++) if (wordAt(words, at) === ')') return at + 1;
  return i;
}

/** The person named from token `i` on; behind a title, "Ambassador" and the like only address him or her. */
export function personAt(words: Words, i: number, behindTitle = false): NamedPerson | null {
  let start = honorificsEnd(words, i);
  if (behindTitle && ADDRESSES.includes(wordAt(words, start))) start = honorificsEnd(words, start + 1);
  const honorific = start > i;
  const rank = rankAt(words, start);
  if (rank) start = honorificsEnd(words, skipParenthesis(words, rank.next));
  const next = nameEnd(words, start);
  if (next === null || belongsToInstitution(words, next)) return null;
  return { name: spanOf(words, start, next), next, rank: rank?.rank ?? null, honorific, words: next - start };
}

/** "King Abdullah Training Centre", "Queen Elizabeth class": the person only lends the name. */
function belongsToInstitution(words: Words, next: number): boolean {
  for (let at = next; /^ $/.test(gapBefore(words, at)); at++) {
    if (isInstitution(wordAt(words, at))) return true;
    if (!isPortfolio(wordAt(words, at)) && !isPrefix(wordAt(words, at))) return false;
  }
  return false;
}

function nameEnd(words: Words, start: number): number | null {
  let at = start;
  while (at < words.tokens.length && extendsName(words, at, start)) at++;
  while (at > start && wordAt(words, at - 1) === '.' && !/^(?:Jr|Sr)$/.test(wordAt(words, at - 2))) at--;
  return at > start && (wordAt(words, at - 1).length > 1 || at - start > 1) ? at : null;
}

function extendsName(words: Words, at: number, start: number): boolean {
  const word = wordAt(words, at);
  if (at > start && /[^\s.]/.test(gapBefore(words, at))) return false;
  if (word === '.') return isInitial(words, at - 1) && at > start;
  if (isParticle(word) && (at > start || OPENS_SURNAME.test(word))) return particleLeadsOn(words, at);
  if (ROMAN.test(word) && at > start) return true;
  if (/^\p{Lu}$/u.test(word) && wordAt(words, at + 1) === '.') return true;
  if (!CAPITAL.test(word) || isNever(word) || isHonorific(word) || isHead(word)) return false;
  if (ACRONYM.test(word) && !isShoutedName(words, at, start)) return false;
  if (isPortfolio(word) && !(at === start + 1 && SURNAMES_LIKE_PORTFOLIOS.test(word))) return false;
  return !isCountryWord(words, at) || isNameLikeCountry(words, at, start);
}

/** "President von der Leyen": small words with which a surname begins. */
const OPENS_SURNAME = /^(?:van|von|de|del|della|di|da|dos|du|zu|af|ter|ten|al|el)$/;

const SURNAMES_LIKE_PORTFOLIOS = /^(?:North|West|East|Marine|Law|Land|Guard|Justice|Banks?|Hall|Parish)$/;

const isInitial = (words: Words, i: number) => /^(?:St|Jr|Sr|(?:.*-)?\p{Lu}\p{Ll}?)$/u.test(wordAt(words, i));

function particleLeadsOn(words: Words, at: number): boolean {
  let next = at + 1;
  while (isParticle(wordAt(words, next))) next++;
  const word = wordAt(words, next);
  return CAPITAL.test(word) && !isHead(word) && !isCountryWord(words, next) && !/[^\s]/.test(gapBefore(words, next));
}

/** "Prime Minister Jonas LUND", "JONAS LUND": a surname in capitals, and no abbreviation. */
function isShoutedName(words: Words, at: number, start: number): boolean {
  const shouted = (i: number) =>
    /^\p{Lu}[\p{Lu}'-]{2,}$/u.test(wordAt(words, i)) &&
    /[AEIOUYÁÉÍÓÚÄÖÜÅÆØ]/.test(wordAt(words, i)) &&
    !words.own.has(wordAt(words, i)) &&
    !isCountryWord(words, i);
  return (
    shouted(at) && (at > start ? wordAt(words, at).length > 3 : shouted(at + 1) && gapBefore(words, at + 1) === ' ')
  );
}

/** "Chad Young", "Mary Holland": a country's name that people bear too. */
function isNameLikeCountry(words: Words, at: number, start: number): boolean {
  const word = wordAt(words, at);
  if (at > start) return ALSO_SURNAMES.includes(word);
  return (
    ALSO_FIRST_NAMES.includes(word) &&
    gapBefore(words, at + 1) === ' ' &&
    CAPITAL.test(wordAt(words, at + 1)) &&
    !isHead(wordAt(words, at + 1)) &&
    !isVocabulary(words, at + 1)
  );
}

/** The first token of the name that ends at `last`, read backwards: "Yoon Sun, the country's Ambassador". */
export function nameStart(words: Words, last: number): number | null {
  let at = last;
  while (at >= 0 && isNameWord(words, at) && !(at < last && /[^\s.]/.test(gapBefore(words, at + 1)))) at--;
  while (at + 1 <= last && isParticle(wordAt(words, at + 1)) && !CAPITAL.test(wordAt(words, at + 1))) at++;
  return at + 1 <= last ? at + 1 : null;
}

function isNameWord(words: Words, i: number): boolean {
  const word = wordAt(words, i);
  if (isParticle(word) && CAPITAL.test(wordAt(words, i + 1)) && i > 0 && CAPITAL.test(wordAt(words, i - 1)))
    return true;
  if (word === '.' && /^(?:.*-)?\p{Lu}$/u.test(wordAt(words, i - 1))) return true;
  if (ROMAN.test(word) && CAPITAL.test(wordAt(words, i - 1))) return true;
  if (/^\p{Lu}$/u.test(word) && wordAt(words, i + 1) === '.') return true;
  return (
    CAPITAL.test(word) &&
    !isNever(word) &&
    !isHead(word) &&
    !isHonorific(word) &&
    !isRankWord(word) &&
    !isVocabulary(words, i) &&
    !isPrefix(word)
  );
}
