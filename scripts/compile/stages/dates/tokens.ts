import { daysInMonth, isIsoDay, isoDay } from '../../../../src/dataset/days';
import type { IsoDay, Span } from '../../../../src/dataset/types';
import type { DateMention } from '../../text';
import {
  MONTHS,
  MONTH_LINKS,
  MONTH_PARTS,
  MONTH_PREPOSITIONS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  RELATIVE_DAYS,
  RELATIVE_UNITS,
  SEASONS,
  SPAN_WORDS,
  STEPS,
  TIMES_OF_DAY,
  WEEKDAYS,
} from '../../language/en';

export type Shift = NonNullable<DateMention['shift']>;

/**
 * A word of the calendar, a word that joins such words, or any other word. Its `letter` is its part in the shape of a
 * phrase, which the forms of dates are patterns of:
 *
 *     Monday and Tuesday (26-27 May 2025)      next week      by  2025      Article 5
 *     W      A   W       PD T D M   Y   Q      R              p   Y         x       D
 */
export interface Token extends Span {
  readonly letter: string;
  readonly word: string;
  /** The day, month, year or weekday; for a step (this, last, next) the step. */
  readonly value?: number;
  readonly iso?: IsoDay;
  readonly shift?: Shift;
  /** First and last month of a season, or first and last day of a part of a month. */
  readonly range?: { readonly from: number; readonly to: number };
}

interface Rule {
  readonly letter: string;
  readonly pattern: RegExp;
  /** Further parts of the token, or null where the words only look like one. */
  readonly read?: (words: string) => Partial<Token> | null;
}

const alternatives = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/ /g, '\\s+').replace(/\./g, '\\.'))
    .join('|');

const word = (words: readonly string[]) => new RegExp(`(?:${alternatives(words)})(?![\\p{L}\\p{N}]|'s)`, 'iuy');

/** Capitalised or in capitals; an abbreviation may end in a full stop. */
const name = (words: readonly string[], stop: string) =>
  new RegExp(`(?:${alternatives(words.flatMap((w) => [w, w.toUpperCase()]))})(?![\\p{L}\\p{N}]|'s)${stop}`, 'uy');

const indexOfName = (names: readonly (readonly string[])[], words: string) => {
  const plain = words.replace('.', '').toLowerCase();
  return names.findIndex((forms) => forms.some((form) => form.toLowerCase() === plain));
};
const fullNames = (names: readonly (readonly string[])[]) => names.map((forms) => forms[0] ?? '');
const shortNames = (names: readonly (readonly string[])[]) => names.flatMap((forms) => forms.slice(1));
const MONTH_AHEAD = `(?=\\s*(?:${alternatives(MONTHS.flat())})(?!\\p{L}))`;
const CALENDAR_AHEAD = `(?=\\s+(?:${alternatives([...MONTHS.flat(), ...fullNames(WEEKDAYS), ...Object.keys(SEASONS)])})(?!\\p{L}))`;

const spaced = (words: string) =>
  words
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
const month = (words: string) => ({ value: indexOfName(MONTHS, words) + 1 });
const weekday = (words: string) => ({ value: indexOfName(WEEKDAYS, words) });

/** `27/05/2025`: the day first, unless the month would then not exist. */
function readNumeric(words: string): Partial<Token> | null {
  const [a = 0, b = 0, year = 0] = words.split(/[./-]/).map(Number);
  const [day, month] = b > 12 ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { iso: isoDay(year, month, day) };
}

function readRelative(words: string): Partial<Token> | null {
  const phrase = spaced(words);
  const days = RELATIVE_DAYS[phrase];
  if (days !== undefined) return { shift: { unit: 'day', by: days } };
  const ago = /^(\w+) (\w+?)s? ago$/.exec(phrase);
  const unit = RELATIVE_UNITS.find((u) => phrase.includes(u));
  if (!unit) return null;
  if (ago) return { shift: { unit, by: -numberOf(ago[1] ?? '') } };
  const step = Object.keys(STEPS).find((s) => phrase.split(' ').join(' ').includes(`${s} `));
  return step === undefined ? null : { shift: { unit, by: STEPS[step] ?? 0 } };
}

/** `two`, `2` and `a` as numbers. */
export function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  return /^an?$/i.test(words) ? 1 : Math.max(0, NUMBER_WORDS.indexOf(words.toLowerCase()));
}

/** "8/9 May", "30/31 October": two days and no fraction. */
const SLASHED = `(?=/\\d{1,2}\\s+(?:${alternatives(MONTHS.flat())})(?!\\p{L}))`;

const dayNumber = (words: string) => {
  const value = parseInt(words, 10);
  return value >= 1 && value <= 31 ? { value } : null;
};

const COUNT = `(?:\\d{1,3}|an?|${alternatives(NUMBER_WORDS)})`;
const UNITS = alternatives(RELATIVE_UNITS);
/** "the last day" is no day of the telling. */
const STEP_UNITS = alternatives(RELATIVE_UNITS.filter((unit) => unit !== 'day'));

/** The first rule that fits at a place makes the token; the order therefore matters. */
const RULES: readonly Rule[] = [
  { letter: 'I', pattern: /\d{4}-\d{2}-\d{2}(?!\d|-\d)/y, read: (w) => (isIsoDay(w) ? { iso: w } : null) },
  { letter: 'I', pattern: /\d{1,2}([./-])\d{1,2}\1\d{4}(?![\d/])/y, read: readNumeric },
  { letter: 'R', pattern: word(Object.keys(RELATIVE_DAYS)), read: readRelative },
  {
    letter: 'R',
    pattern: new RegExp(
      `(?:(?:earlier|later)\\s+)?(?:${alternatives(Object.keys(STEPS))})\\s+(?:${STEP_UNITS})(?![\\w]|'s)`,
      'iuy',
    ),
    read: readRelative,
  },
  {
    letter: 'R',
    pattern: new RegExp(`${COUNT}\\s+(?:${UNITS})s?\\s+ago(?!\\w)`, 'iuy'),
    read: readRelative,
  },
  {
    letter: 'E',
    pattern: new RegExp(`(?:${alternatives(Object.keys(MONTH_PARTS))})(?:-|\\s)${MONTH_AHEAD}`, 'iuy'),
    read: (w) => ({ range: MONTH_PARTS[spaced(w)] ?? { from: 1, to: 0 } }),
  },
  {
    letter: 'L',
    pattern: new RegExp(`(?:${alternatives(Object.keys(STEPS))})${CALENDAR_AHEAD}`, 'iuy'),
    read: (w) => ({ value: STEPS[spaced(w)] ?? 0 }),
  },
  {
    letter: 'S',
    pattern: word(Object.keys(SEASONS)),
    read: (w) => ({ range: SEASONS[w.toLowerCase()] ?? { from: 1, to: 12 } }),
  },
  { letter: 'M', pattern: name(fullNames(MONTHS), ''), read: month },
  { letter: 'm', pattern: name(shortNames(MONTHS), '\\.?'), read: month },
  { letter: 'W', pattern: name(fullNames(WEEKDAYS), ''), read: weekday },
  { letter: 'V', pattern: name(shortNames(WEEKDAYS), '\\.?'), read: weekday },
  {
    letter: 'K',
    pattern: new RegExp(
      `(?:${alternatives(ORDINAL_WORDS)})(?=\\s+(?:of\\s+)?(?:${alternatives(MONTHS.flat())})(?!\\p{L}))`,
      'iuy',
    ),
    read: (w) => ({ value: ORDINAL_WORDS.indexOf(w.toLowerCase()) + 1 }),
  },
  {
    letter: 'D',
    pattern: new RegExp(`\\d{1,2}(?:st|nd|rd|th)?(?:(?![\\p{L}\\p{N}%$€£]|[.,:/]\\d)|${SLASHED})`, 'uy'),
    read: dayNumber,
  },
  { letter: 'Y', pattern: /(?:19|20)\d\d(?![\p{L}\p{N}%]|[.,:/]\d|'s)/uy, read: (w) => ({ value: Number(w) }) },
  { letter: 'x', pattern: /[$€£]?\d[\d.,:/]*[\p{L}\p{N}%]*/uy },
  { letter: 'T', pattern: word(SPAN_WORDS) },
  { letter: 'o', pattern: word(['on']) },
  { letter: 'A', pattern: /(?:and(?!\p{L})|&)/iuy },
  { letter: 'B', pattern: word(['between']) },
  { letter: 'p', pattern: word(MONTH_PREPOSITIONS) },
  { letter: 'O', pattern: word(MONTH_LINKS) },
  { letter: 'H', pattern: word(['the']) },
  { letter: 'N', pattern: word(TIMES_OF_DAY) },
  { letter: 'x', pattern: /[\p{L}\p{M}][\p{L}\p{M}\p{N}'-]*/uy },
  { letter: 'C', pattern: /,/y },
  { letter: 'P', pattern: /[([]/y },
  { letter: 'Q', pattern: /[)\]]/y },
  { letter: 'T', pattern: /[-/]/y },
  { letter: 'x', pattern: /./suy },
];

/** The tokens of a span of the text; white space parts them and makes none. */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  let at = span.start;
  while (at < span.end) {
    if (/\s/.test(text[at] ?? '')) at += 1;
    else {
      const token = tokenAt(text, at, span.end);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function tokenAt(text: string, start: number, limit: number): Token {
  for (const { letter, pattern, read } of RULES) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (!found || start + found.length > limit) continue;
    const more = read ? read(found) : {};
    if (more) return { start, end: start + found.trimEnd().length, letter, word: found.trim().toLowerCase(), ...more };
  }
  return { start, end: start + 1, letter: 'x', word: text[start] ?? '' };
}
