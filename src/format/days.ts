import { civil, dayCount } from '../dataset/days';
import type { DateBasis, IsoDay, Precision } from '../dataset/types';

const MONTHS = formatter({ month: 'long' });
const SHORT_MONTHS = formatter({ month: 'short' });
const WEEKDAYS = formatter({ weekday: 'long' });

// UTC throughout: in the reader's own zone a bare day would be printed as the day before west of Greenwich.
function formatter(options: Intl.DateTimeFormatOptions): (day: IsoDay) => string {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day) => format.format(dayCount(day) * 86_400_000);
}

/** `monthName('2024-01-17')` is `January`. */
export function monthName(day: IsoDay): string {
  return MONTHS(day);
}

/** `Jan`; September is `Sep`, three letters as all the others. */
export function shortMonthName(day: IsoDay): string {
  return SHORT_MONTHS(day).slice(0, 3);
}

/** `weekdayName('2024-01-17')` is `Wednesday`. */
export function weekdayName(day: IsoDay): string {
  return WEEKDAYS(day);
}

/** `17 January 2024`. */
export function formatDay(day: IsoDay): string {
  const { year, day: date } = civil(day);
  return `${date} ${monthName(day)} ${year}`;
}

/** `17 Jan 2024`. */
export function formatShortDay(day: IsoDay): string {
  const { year, day: date } = civil(day);
  return `${date} ${shortMonthName(day)} ${year}`;
}

/** `January 2024`. */
export function formatMonth(day: IsoDay): string {
  return `${monthName(day)} ${civil(day).year}`;
}

/** A span as short as it can be told: `3–5 May 2024`, `30 Apr – 2 May 2024`, `30 Dec 2023 – 2 Jan 2024`. */
export function formatSpan(start: IsoDay, end: IsoDay): string {
  if (start === end) return formatShortDay(start);
  const a = civil(start);
  const b = civil(end);
  if (a.year !== b.year) return `${formatShortDay(start)} – ${formatShortDay(end)}`;
  if (a.month !== b.month) return `${a.day} ${shortMonthName(start)} – ${formatShortDay(end)}`;
  return `${a.day}–${formatShortDay(end)}`;
}

/** The date parts of an event. */
export interface Dated {
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly precision: Precision;
  readonly dateBasis: DateBasis;
}

/** Whether the day was worked out (from an age, a section or the bulletin) and not stated. */
export function isInferred(event: Pick<Dated, 'dateBasis' | 'precision'>): boolean {
  return event.dateBasis !== 'stated' || event.precision !== 'day';
}

/** When an event was, in words; what is not exact does not look so: `week of 17 Jan 2024`, `about 17 Jan 2024`. */
export function formatEventDate(event: Dated): string {
  const { start, end, precision, dateBasis } = event;
  if (precision === 'year') return `in ${civil(start).year}`;
  if (precision === 'month') return isOneMonth(start, end) ? formatMonth(start) : `between ${formatSpan(start, end)}`;
  if (precision === 'week')
    return start === end ? `week of ${formatShortDay(start)}` : `within ${formatSpan(start, end)}`;
  const span = formatSpan(start, end);
  return dateBasis === 'stated' ? span : `about ${span}`;
}

/**
 * The same for a list whose headings give the year: `17 Jan`, `about 3–5 May`, `in May`; a span that leaves the year of
 * its first day keeps both years.
 */
export function formatEventDateWithoutYear(event: Dated): string {
  const words = formatEventDate(event);
  const year = String(civil(event.start).year);
  if (event.precision === 'year' || civil(event.end).year !== Number(year)) return words;
  const short = words.replace(` ${year}`, '');
  return event.precision === 'month' && isOneMonth(event.start, event.end) ? `in ${short}` : short;
}

function isOneMonth(start: IsoDay, end: IsoDay): boolean {
  return start.slice(0, 7) === end.slice(0, 7);
}

const BASIS_WORDS: Readonly<Record<DateBasis, string>> = {
  stated: 'the text states it',
  relative: 'counted back from the age that the bulletin gives',
  section: 'from the heading or the entry above it',
  bulletin: 'from the day of the bulletin alone',
};

/** What the date of an event rests on, in words. */
export function formatDateBasis(basis: DateBasis): string {
  return BASIS_WORDS[basis];
}

/** A range of the filter in words: `since January 2025`, `until 3 May 2025`, `in 2024`, `1–9 May 2024`. */
export function formatRange(from: IsoDay | null, to: IsoDay | null): string {
  if (from !== null && to !== null) return formatClosedRange(from, to);
  if (from !== null) return `since ${from.endsWith('-01') ? formatMonth(from) : formatDay(from)}`;
  return to === null ? 'at any time' : `until ${formatDay(to)}`;
}

function formatClosedRange(from: IsoDay, to: IsoDay): string {
  const wholeMonths = from.endsWith('-01') && isMonthEnd(to);
  if (!wholeMonths) return formatSpan(from, to);
  if (isOneMonth(from, to)) return `in ${formatMonth(from)}`;
  const a = civil(from);
  const b = civil(to);
  if (a.month !== 1 || b.month !== 12) return `${formatMonth(from)} to ${formatMonth(to)}`;
  return a.year === b.year ? `in ${a.year}` : `${a.year} to ${b.year}`;
}

function isMonthEnd(day: IsoDay): boolean {
  const { year, month } = civil(day);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return dayCount(next) - dayCount(day) === 1;
}
