import { addDays, civil, daysBetween, daysInMonth, isoDay, weekday } from '../../../../src/dataset/days';
import type { IsoDay, Precision } from '../../../../src/dataset/types';
import type { DateMention, DateParts } from '../../text';

/** A span of days, and how exactly the words give it. */
export interface Days {
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly precision: Precision;
}

/** A year that a weekday contradicts has to be nearer than its rivals by this many days. */
const WRONG_WEEKDAY = 150;
/** Words of the future push a date that lies more than this many days back into the next year. */
const LONG_PAST = 60;

/** The days that a mention means when it is read on the day `anchor`; null where no day can be told. */
export function daysOf(mention: DateMention, anchor: IsoDay): Days | null {
  switch (mention.form) {
    case 'full':
    case 'day-month':
      return statedDays(mention, anchor);
    case 'month':
      return monthDays(mention, anchor);
    case 'year':
      return {
        start: isoDay(mention.from.year ?? 0, 1, 1),
        end: isoDay((mention.to ?? mention.from).year ?? 0, 12, 31),
        precision: 'year',
      };
    case 'weekday':
      return weekdays(mention, anchor);
    case 'relative':
      return relativeDays(mention, anchor);
  }
}

function statedDays({ from, to, weekday: named, future }: DateMention, anchor: IsoDay): Days | null {
  const last = to ?? from;
  if (from.year !== undefined && last.year !== undefined) {
    return { start: dayIn(from, from.year), end: dayIn(last, last.year), precision: 'day' };
  }
  const year = Number(anchor.slice(0, 4));
  const cost = (y: number) => {
    const day = dayIn(from, y);
    const distance = daysBetween(anchor, day);
    const doubt = named !== undefined && weekday(day) !== named ? WRONG_WEEKDAY : 0;
    return Math.abs(distance) + doubt + (future && distance < -LONG_PAST ? 366 : 0);
  };
  const best = [year - 1, year, year + 1].filter((y) => existsIn(from, y)).sort((a, b) => cost(a) - cost(b))[0];
  if (best === undefined) return null;
  const wraps = (from.month ?? 0) > (last.month ?? 0) ? 1 : 0;
  return { start: dayIn(from, best), end: dayIn(last, best + wraps), precision: 'day' };
}

const dayIn = (parts: DateParts, year: number): IsoDay => isoDay(year, parts.month ?? 1, parts.day ?? 1);
const existsIn = (parts: DateParts, year: number) => (parts.day ?? 1) <= daysInMonth(year, parts.month ?? 1);
const lastDayIn = (parts: DateParts, year: number): IsoDay =>
  isoDay(year, parts.month ?? 12, parts.day ?? daysInMonth(year, parts.month ?? 12));

function monthDays({ from, to, shift, future }: DateMention, anchor: IsoDay): Days {
  const last = to ?? from;
  const wraps = (from.month ?? 0) > (last.month ?? 0) ? 1 : 0;
  const inYear = (y: number): Days => ({ start: dayIn(from, y), end: lastDayIn(last, y + wraps), precision: 'month' });
  if (from.year !== undefined) return inYear(from.year);
  if (last.year !== undefined) return inYear(last.year - wraps);
  const year = Number(anchor.slice(0, 4));
  const candidates = [year - 1, year, year + 1].map(inYear);
  const nearest = (days: readonly Days[]) => [...days].sort((a, b) => gap(a, anchor) - gap(b, anchor))[0];
  const fitting = candidates.filter((days) => {
    if (shift?.by === -1) return days.end < anchor;
    if (shift?.by === 1) return days.start > anchor;
    return !future || days.end >= anchor;
  });
  return nearest(fitting) ?? inYear(year);
}

/** Days between a span and a day; 0 inside it. */
export function gap({ start, end }: Pick<Days, 'start' | 'end'>, day: IsoDay): number {
  return Math.max(0, daysBetween(day, start), daysBetween(end, day));
}

function weekdays({ weekday: first = 0, weekdayTo, shift, future }: DateMention, anchor: IsoDay): Days {
  const back = (weekday(anchor) - first + 7) % 7;
  const start = addDays(anchor, weekdayStep(back, shift?.by, future, weekday(anchor), first));
  const length = weekdayTo === undefined ? 0 : (weekdayTo - first + 7) % 7;
  return { start, end: addDays(start, length), precision: 'day' };
}

/** Days from the telling to the weekday: "this" is of the same week, "last" and future words leave the day itself out. */
function weekdayStep(back: number, step: number | undefined, future: boolean, today: number, named: number): number {
  if (step === 0) return named - today;
  if (step === -1) return -(back || 7);
  return future || step === 1 ? 7 - back : -back;
}

function relativeDays({ shift }: DateMention, anchor: IsoDay): Days | null {
  if (!shift) return null;
  const { year, month } = civil(anchor);
  switch (shift.unit) {
    case 'day': {
      const day = addDays(anchor, shift.by);
      return { start: day, end: day, precision: 'day' };
    }
    case 'week': {
      const monday = addDays(anchor, 7 * shift.by - weekday(anchor));
      return { start: monday, end: addDays(monday, 6), precision: 'week' };
    }
    case 'month': {
      const months = year * 12 + month - 1 + shift.by;
      const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
      return { start: isoDay(y, m, 1), end: isoDay(y, m, daysInMonth(y, m)), precision: 'month' };
    }
    case 'year':
      return { start: isoDay(year + shift.by, 1, 1), end: isoDay(year + shift.by, 12, 31), precision: 'year' };
  }
}
