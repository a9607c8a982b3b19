import type { Span } from '../../../../src/dataset/types';
import { ADJECTIVES_OF_PORTFOLIOS, NOT_IN_OFFICE } from '../../language/titles';
import { BEFORE_GENERAL, personAt, rankAt } from './names';
import {
  ACRONYM,
  CAPITAL,
  isCountryWord,
  isHead,
  isHonorific,
  isNever,
  isPluralHead,
  isPortfolio,
  isPrefix,
  isRankWord,
  isSmallHead,
  isVocabulary,
  singular,
  skipArticles,
  spanOf,
  wordAt,
  type Words,
} from './words';

/** A title as it stands in the text: "Minister of Foreign Affairs", with the countries that the words around it name. */
export interface TitleMention extends Span {
  /** The words from the first prefix to the end of the complement, as one person bears them. */
  readonly words: string;
  readonly plural: boolean;
  /** ISO 3166-1 alpha-3, from the words in front of it. */
  readonly before?: string;
  /** All countries of its complement: "Foreign Ministers of Finland and Sweden". */
  readonly countries: readonly string[];
  /** No longer in office: "former Prime Minister". */
  readonly former: boolean;
}

/** A title with the tokens that it takes: from its first prefix, its head, and the token behind it. */
export interface PlacedTitle {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  readonly mention: TitleMention;
}

const formerWords = new Set(NOT_IN_OFFICE);

/** The title whose head stands at `i`. */
export function titleAt(words: Words, i: number): PlacedTitle | null {
  const small = isSmallHead(wordAt(words, i));
  if (!isTitleHead(words, i)) return null;
  let from = i;
  while (from > 0 && belongsInFront(words, from - 1, small)) from--;
  const stop = isAbbreviatedTitle(words, i) ? i + 2 : null;
  const to = stop ?? compoundEnd(words, from, complementEnd(words, i + 1));
  return { from, head: i, to, mention: mentionOf(words, from, i, to) };
}

function belongsInFront(words: Words, i: number, small: boolean): boolean {
  const word = wordAt(words, i);
  return !isCountryWord(words, i) && (isPrefix(word) || (isPortfolio(word) && !small));
}

/** "Sen. Mary Lund": with its full stop, for "Rep" is a name too. */
const isAbbreviatedTitle = (words: Words, i: number) =>
  /^(?:Amb|Sen|Rep|Gov)$/.test(wordAt(words, i)) && wordAt(words, i + 1) === '.';

function isTitleHead(words: Words, i: number): boolean {
  const word = wordAt(words, i);
  // "Marshal of the Sejm" is no soldier.
  if (word === 'Marshal') return wordAt(words, i + 1) === 'of' && /^(?:the|Poland)$/.test(wordAt(words, i + 2));
  if (isAbbreviatedTitle(words, i)) return true;
  if (!isHead(word) && !isSmallHead(word)) return false;
  if (wordAt(words, i + 1) === 'General' && /^(?:Assembly|Staff|Debate)$/.test(wordAt(words, i + 2))) return false;
  return isSmallHead(word) || !isHead(wordAt(words, i + 1)) || wordAt(words, i + 1) === 'Ambassador';
}

/** "Deputy Prime Minister and Minister of Defence", "High Representative/Vice-President": two posts of one person. */
function compoundEnd(words: Words, from: number, end: number): number {
  if (wordAt(words, end) === '/' && isHead(wordAt(words, end + 1))) return complementEnd(words, end + 2);
  if (!/^(?:Deputy|Vice|Vice-Premier|First|State|Federal)$/.test(wordAt(words, from))) return end;
  const next = wordAt(words, end) === ',' && wordAt(words, end + 1) === 'and' ? end + 2 : end + 1;
  if (!/^(?:and|,|&)$/.test(wordAt(words, end))) return end;
  for (let at = skipArticles(words, next); at < next + 4; at++) {
    if (/^(?:Minister|Secretary|Commissioner)$/.test(wordAt(words, at))) return complementEnd(words, at + 1);
    if (!isPrefix(wordAt(words, at)) && !isPortfolio(wordAt(words, at))) return end;
  }
  return end;
}

/** Parts of a head that stand right behind it: "Director General", "Chargé d'Affaires a.i.", "President-elect". */
function headEnd(words: Words, start: number): number {
  let end = start;
  const is = (pattern: RegExp) => pattern.test(wordAt(words, end));
  if (is(/^-$/) && /^(?:General|designate|elect)$/.test(wordAt(words, end + 1))) end += 2;
  if (is(/^General$/) && !BEFORE_GENERAL.test(wordAt(words, start - 1))) return end;
  if (is(/^(?:General|in-Chief|Designate|designate|elect|Emeritus|d'Affaires|d'affaires)$/)) end++;
  if (is(/^a\.i$/)) end += wordAt(words, end + 1) === '.' ? 2 : 1;
  else if (is(/^ad$/) && wordAt(words, end + 1) === 'interim') end += 2;
  return end;
}

/** The token behind the complement: "of Foreign and European Affairs", "of the Parliament of Georgia", "(DGS)". */
export function complementEnd(words: Words, start: number): number {
  let end = headEnd(words, start);
  for (let i = end; i < words.tokens.length;) {
    const next = step(words, i, end, start);
    if (next === null) break;
    i = next.at;
    if (next.takes) end = next.at;
  }
  return end;
}

/** One part of a complement that begins at token `i`, or null. */
function step(words: Words, i: number, end: number, start: number): { at: number; takes: boolean } | null {
  const word = wordAt(words, i);
  const taken = (at: number | null) => (at === null ? null : { at, takes: true });
  if (word === '-' && isVocabulary(words, i + 1)) return { at: i + 1, takes: false };
  if (word === '(' && wordAt(words, i + 2) === ')' && ACRONYM.test(wordAt(words, i + 1))) return taken(i + 3);
  // A name never follows "of"; "in May" and "at Davos" are no part of a title, "in the Ministry" is.
  if (/^(?:of|for)$/.test(word)) return taken(capitalRun(words, skipArticles(words, i + 1), true));
  if (/^(?:to|in|at|on|d)$/.test(word)) return taken(capitalRun(words, skipArticles(words, i + 1), false));
  if (/^(?:and|&|,)$/.test(word) && continuesPortfolio(words, i, end))
    return taken(capitalRun(words, skipArticles(words, i + 1), false));
  if (i === end && i > start && isVocabulary(words, i) && CAPITAL.test(word) && !isHead(word) && !leadsName(words, i))
    return taken(i + 1);
  return null;
}

/** "Chief of Defence General Eirik Lund": the rank belongs to the person. */
function leadsName(words: Words, i: number): boolean {
  return rankAt(words, i) !== null && personAt(words, i) !== null;
}

/** Behind a preposition: the capitalised words up to the last that a title can hold; where none can and it is open, all. */
function capitalRun(words: Words, start: number, open: boolean): number | null {
  let at = start;
  let last: number | null = null;
  while (at < words.tokens.length) {
    const word = wordAt(words, at);
    // "Chairman of the Joint Chiefs of Staff", but "Minister of Defence Commander Ivo Moravec".
    const body = at > start && isPluralHead(word);
    if ((isHead(word) && !isPortfolio(word) && !body) || leadsName(words, at)) break;
    // "Minister of Public Safety": an adjective is not the last word.
    const completes = last === at && isAdjectiveOfPortfolio(wordAt(words, at - 1)) && CAPITAL.test(word);
    if (isVocabulary(words, at) || body || completes) last = at + 1;
    else if (!CAPITAL.test(word) && !(/^[-&]$/.test(word) && at > start)) break;
    else if (isHonorific(word) || isRankWord(word) || isNever(word)) break;
    at++;
  }
  if (last !== null) return last;
  return open && at > start ? at : null;
}

const isAdjectiveOfPortfolio = (word: string) => ADJECTIVES_OF_PORTFOLIOS.includes(word);

function continuesPortfolio(words: Words, i: number, end: number): boolean {
  if (i !== end) return false;
  const next = skipArticles(words, i + 1);
  const word = wordAt(words, next);
  if (isHead(word) || isPrefix(word) || isRankWord(word)) return false;
  const inList = isCountryWord(words, next) && isCountryWord(words, i - 1) && isPluralHead(headBefore(words, i));
  if (wordAt(words, i) === ',')
    return (
      (isPortfolio(word) && /^(?:and|,)$/.test(wordAt(words, next + 1))) ||
      (inList && /^(?:and|,)$/.test(wordAt(words, countryEnd(words, next))))
    );
  if (isCountryWord(words, next)) return inList;
  return isPortfolio(word) && !isCountryWord(words, i - 1) && !isHead(wordAt(words, next + 1));
}

function countryEnd(words: Words, i: number): number {
  let at = i;
  while (isCountryWord(words, at)) at++;
  return at;
}

function headBefore(words: Words, i: number): string {
  for (let at = i; at >= 0; at--) if (isHead(wordAt(words, at))) return wordAt(words, at);
  return '';
}

function mentionOf(words: Words, from: number, head: number, to: number): TitleMention {
  const span = spanOf(words, from, Math.max(to, head + 1));
  const before = countryBefore(words, from);
  const plural = isPluralHead(wordAt(words, head));
  const countries = countriesInside(words, head, to);
  const text = words.text.slice(span.start, span.end).replace(/\s*\([^)]*\)/g, '');
  const shared = plural && countries.length > 1 ? text.replace(/ of (?:the )?\p{Lu}[^,]*(?:,[^,]*)*$/u, '') : text;
  return {
    ...span,
    words: plural ? shared.replace(wordAt(words, head), singular(wordAt(words, head))) : text,
    plural,
    ...(before ? { before } : {}),
    countries,
    former: isFormer(words, from),
  };
}

/** Countries of the complement, but for the one to which an envoy is sent. */
function countriesInside(words: Words, from: number, to: number): string[] {
  const codes: string[] = [];
  for (let i = from; i < to; i++) {
    const code = words.tokens[i]?.country;
    if (!code || codes.includes(code)) continue;
    let lead = i - 1;
    while (isCountryWord(words, lead) || /^(?:the|and|,)$/.test(wordAt(words, lead))) lead--;
    if (!/^(?:to|in|with)$/.test(wordAt(words, lead))) codes.push(code);
  }
  return codes;
}

/** "Denmark's Defence Minister", "Turkish President", "the country's President" (none). */
export function countryBefore(words: Words, from: number): string | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const code = words.tokens[at]?.country;
    if (code) return code;
    if (!/^(?:new|New|newly|elected|then|own|-|former|Army|Navy|Air|Force|Marine|Corps)$/.test(wordAt(words, at)))
      return undefined;
  }
  return undefined;
}

/** "former Swedish Prime Minister", "then Foreign Minister", "ex-President"; "then met President" is another then. */
export function isFormer(words: Words, from: number): boolean {
  let at = from - 1;
  while (at > from - 4 && isCountryWord(words, at)) at--;
  return formerWords.has(wordAt(words, at));
}
