import { WEEKDAYS } from '../../scripts/compile/language/en';
import { findDates } from '../../scripts/compile/stages/find-dates';
import type { DateMention, DateParts } from '../../scripts/compile/text';

/*
 * A row is a sentence with each date that must be found marked in place:
 *
 *     visited Vilnius on [Monday (2 June 2025)|2025-06-02 event]
 *
 * `--06-02` lacks its year, `2025-06` its day; `Wed` is a weekday, `week-1` is last week. After the days come the use
 * and whatever else the words say. A row without a mark must find nothing.
 */

const DAY_NAMES = WEEKDAYS.map(([name]) => name?.slice(0, 3) ?? '');

function partsText({ year, month, day }: DateParts): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  const start = year === undefined ? '-' : String(year);
  if (month === undefined) return start;
  return `${start}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
}

function describeMention(mention: DateMention): string {
  const { from, to, form, shift, weekday: first, weekdayTo, use, future, openEnd, bound, beside, dateline } = mention;
  const span = partsText(from) + (to ? `..${partsText(to)}` : '');
  const named =
    first === undefined ? '' : DAY_NAMES[first] + (weekdayTo === undefined ? '' : `..${DAY_NAMES[weekdayTo] ?? ''}`);
  const step = shift && `${shift.unit}${shift.by < 0 ? '' : '+'}${shift.by}`;
  const days = form === 'weekday' ? named : form === 'relative' ? '' : span;
  const flags = [future && 'future', openEnd && 'open', bound === 'end' && 'ends', dateline && 'dateline', beside];
  return [days, step, use, ...flags, mention.throughout && 'throughout'].filter(Boolean).join(' ');
}

/** The plain text of a row, and what is marked in it. */
export function readRow(row: string) {
  const marked: { words: string; says: string }[] = [];
  const text = row.replace(/\[((?:[^[\]|]|\[[^\]]*\])+)\|([^\]]+)\]/g, (_, words: string, says: string) => {
    marked.push({ words, says });
    return words;
  });
  return { text, marked };
}

/** What is found in a text, in the notation of the rows. */
export const foundDates = (text: string) =>
  findDates(text, { start: 0, end: text.length }).map((mention) => ({
    words: text.slice(mention.start, mention.end),
    says: describeMention(mention),
  }));
