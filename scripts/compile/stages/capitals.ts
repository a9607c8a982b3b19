import type { Span } from '../../../src/dataset/types';
import { HEADLINE_VERBS } from '../language/titles';
import { countryMatcher } from '../lexicon/countries';

const SMALL = new Set(
  'a an and as at by for from in into of on or over the to with his her its their is are was were will after before'.split(
    ' ',
  ),
);
const verbs = new Set(HEADLINE_VERBS.map((verb) => verb.toUpperCase()));
const WORD = /\p{L}[\p{L}\p{M}']*/gu;
/** Longer words in capitals are names or words; shorter ones without a vowel, and those known, are abbreviations. */
const LONGEST_ABBREVIATION = 3;

/**
 * The text with headlines and sentences that stand in capitals throughout respelled, character for character:
 * "STOLTENBERG VISITS TBILISI" as "Stoltenberg visits Tbilisi". `abbreviations` stay as they are.
 */
export function withoutShouting(text: string, spans: readonly Span[], abbreviations: ReadonlySet<string>): string {
  let respelled = text;
  for (const { start, end } of spans) {
    const passage = text.slice(start, end);
    if (!isShouted(passage)) continue;
    const calm = passage.replace(WORD, (word, at: number) => calmed(word, at === 0, abbreviations));
    // A letter whose small form is two characters long would shift every offset behind it.
    if (calm.length === passage.length) respelled = respelled.slice(0, start) + calm + respelled.slice(end);
  }
  return respelled;
}

/** No small letter, and two words too long for an abbreviation, or one much too long. */
function isShouted(passage: string): boolean {
  const long = (passage.match(WORD) ?? []).filter((word) => word.length > LONGEST_ABBREVIATION);
  return long.length >= 2 && long.some((word) => word.length > 2 * LONGEST_ABBREVIATION) && !/\p{Ll}{2}/u.test(passage);
}

function calmed(word: string, first: boolean, abbreviations: ReadonlySet<string>): string {
  const bare = word.replace(/'S$/, '');
  if (abbreviations.has(bare) || isAbbreviation(bare)) return word.replace(/'S$/, "'s");
  const small = word.toLowerCase();
  if (SMALL.has(small) || verbs.has(word)) return first ? capitalised(small) : small;
  return capitalised(small);
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** "US", "UAE", "KFOR": known as such, or without a vowel to speak it by. */
function isAbbreviation(word: string): boolean {
  if (SMALL.has(word.toLowerCase())) return false;
  const country =
    word.length <= LONGEST_ABBREVIATION && countryMatcher.find(word, { start: 0, end: word.length }).length > 0;
  return (
    country ||
    (word.length <= LONGEST_ABBREVIATION + 1 && !/[AEIOUY]/.test(word)) ||
    /^(?:EU|UN|AI|II|III|IV)$/.test(word)
  );
}
