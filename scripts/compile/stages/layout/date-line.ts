import { isIsoDay, isoDay } from '../../../../src/dataset/days';
import type { IsoDay } from '../../../../src/dataset/types';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const MONTH_NAME =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|sept|[a-z]{3})\.?$/;
const LEAD_IN =
  /^(?:(?:(?:last )?(?:published|posted|updated|issued|sent|date|edition|captured)(?: on)?\s*[:-]?\s*)|(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)|(?:\())+/;
const TAIL =
  /[\s,|)-]*(?:at )?(?:\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*(?:[a-z]{2,4}|[+-]\d{4}))?)?[\s|).]*$/;

/** `News | 23 Jan. 2024`: the kind or the source of an entry beside its date. */
const BESIDE = /^(?:[^|·•\d]{1,30}[|·•]\s*)?([^|·•]*\d{4}|\d{4}-\d\d-\d\d)(?:\s*[|·•][^|·•]{1,30})?$/;

/** The order of year, month and day in the spellings of a full date. */
const FORMS: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ .-]+(?:of )?${MONTH},?[ -]+(\\d{4})$`), [3, 2, 1]],
  [new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`), [3, 1, 2]],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, [1, 2, 3]],
  [/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/, [3, 2, 1]],
];

/** Reads a line that is a full date and nothing else: `23 Jan. 2024`, `Friday, 27 October 2023`, `2022-11-26`. */
export function parseDateLine(line: string): IsoDay | null {
  const bare = line.trim().toLowerCase();
  const words = (BESIDE.exec(bare)?.[1] ?? bare).replace(LEAD_IN, '');
  for (const candidate of [words, words.replace(TAIL, '')]) {
    for (const [pattern, [year, month, day]] of FORMS) {
      const found = pattern.exec(candidate);
      if (!found) continue;
      const date = isoDay(Number(found[year]), monthNumber(found[month] ?? ''), Number(found[day]));
      if (isIsoDay(date)) return date;
    }
  }
  return null;
}

/** 1 to 12; 0 for a word that is no month. */
function monthNumber(word: string): number {
  return /^\d/.test(word) ? Number(word) : MONTHS.indexOf(word.slice(0, 3)) + 1;
}

/** `FEB`, `Sept.`: the number of the month that the word names, or null. */
export function parseMonth(word: string): number | null {
  const lower = word.trim().toLowerCase();
  const number = MONTH_NAME.test(lower) ? monthNumber(lower) : 0;
  return number > 0 ? number : null;
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?[.,]? +/;

/** A day without its year: the leaf of a calendar. */
export interface Leaf {
  readonly month: number;
  readonly day: number;
  readonly year: number | null;
}

/** Reads `1 FEB`, `FEB 1`, `12-13 Feb 2024`: of two days the first. */
export function parseLeaf(line: string): Leaf | null {
  const words = line.trim().toLowerCase().replace(WEEKDAY, '');
  const dayFirst = /^(\d{1,2})(?:\s*-\s*\d{1,2})?[ .]+([a-z]+\.?)(?:,?\s+(\d{4}))?$/.exec(words);
  const monthFirst = /^([a-z]+\.?)\s+(\d{1,2})(?:\s*-\s*\d{1,2})?(?:,?\s+(\d{4}))?$/.exec(words);
  const [month, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]];
  const number = parseMonth(month ?? '');
  if (number === null || day === undefined || !isIsoDay(isoDay(2024, number, Number(day)))) return null;
  return { month: number, day: Number(day), year: year === undefined ? null : Number(year) };
}

/** A full date at the end of a short line: `Brussels, 27 October 2023`, `Week of 16-20 February 2026` (its last day). */
export function parseDateAtEnd(line: string): { day: IsoDay; from: number } | null {
  const words = [...line.matchAll(/\S+/g)];
  for (const { index } of words.slice(-5)) {
    const tail = line.slice(index);
    const from = index + (/^\d{1,2} ?- ?(?=\d{1,2} )/.exec(tail)?.[0].length ?? 0);
    const day = parseDateLine(line.slice(from));
    if (day !== null) return { day, from };
  }
  return null;
}
