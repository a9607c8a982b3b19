import type { Span } from '../../../src/dataset/types';
import { PhraseMatcher, type PhraseMatch } from './phrase-matcher';
import type { Office } from './shape';

/** The names of a pack's offices, ready for matching. */
export const officeMatcher = (offices: readonly Office[]): PhraseMatcher<Office> =>
  new PhraseMatcher(offices.flatMap((office) => office.names.map((name) => [name, office] as const)));

/** Offices that a text names, without those of other bodies: "UN Secretary-General" is none of the pack's. */
export function officesIn(text: string, matcher: PhraseMatcher<Office>): PhraseMatch<Office>[] {
  return matcher.find(text, { start: 0, end: text.length }).filter((match) => !isAnothers(text, match, match.value));
}

/** Whether the words around a name of the office make it another body's, by the office's own lists. */
export function isAnothers(text: string, match: Span, office: Office): boolean {
  const before = flat(text.slice(Math.max(0, match.start - REACH), match.start));
  const behind = flat(text.slice(match.end, match.end + REACH));
  return (
    (office.notAfter ?? []).some((words) => endsWithWords(before, flat(words))) ||
    (office.notBefore ?? []).some((words) => startsWithWords(behind, flat(words)))
  );
}

/** Longer than any phrase that stands beside an office. */
const REACH = 60;

const flat = (words: string) => words.toLowerCase().replace(/-/g, ' ');

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);

function endsWithWords(text: string, words: string): boolean {
  const bare = text.replace(/'s? $| $/, '');
  return bare !== text && bare.endsWith(words) && !isLetter(bare[bare.length - words.length - 1]);
}

function startsWithWords(text: string, words: string): boolean {
  const bare = text.trimStart();
  return bare.startsWith(words) && !isLetter(bare[words.length]);
}
