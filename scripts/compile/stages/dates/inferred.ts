import { addDays } from '../../../../src/dataset/days';
import type { AsOf, DateBasis, IsoDay, Span } from '../../../../src/dataset/types';
import type { Story } from '../../text';
import { daysOf, type Days } from './days';
import { lengthIn } from './extent';
import type { Telling } from './telling';
import type { Told } from './told';

/** The days in which an event that states no date must lie, and what says so. */
export interface Inferred {
  readonly days: Days;
  readonly basis: DateBasis;
  readonly evidence: Span;
}

/** News of hours or days ago may be of the two days before. */
const TOLD_LATE = 2;
const WEEK = 7;
/** What was announced this many days ago is still to come; what was announced earlier may be over. */
const FRESH = 3;

const weekOrMonth = (days: number) => (days > WEEK ? 'month' : 'week');

/** From the entry's own day, its list's day, its age, or the bulletin's day, in this order. */
export function inferDays(input: {
  text: string;
  story: Story;
  told: Told;
  asOf: AsOf;
  periodDays: number;
  isFuture: boolean;
  issueDate: Span | null;
}): Inferred {
  const { story, told, asOf, isFuture } = input;
  const { entryDate, age } = story;
  if (entryDate?.reach === 'own') {
    return { days: ownDay(entryDate.day, told), basis: 'section', evidence: spanOf(entryDate) };
  }
  const ahead = (from: IsoDay): Days => ({ start: from, end: addDays(from, WEEK - 1), precision: 'week' });
  if (entryDate) {
    const days = isFuture ? ahead(entryDate.day) : week(entryDate.day);
    return { days, basis: 'section', evidence: spanOf(entryDate) };
  }
  if (age) {
    const told = { from: addDays(asOf.date, -age.most), to: addDays(asOf.date, -age.least) };
    return {
      days: isFuture ? ahead(age.least <= FRESH ? asOf.date : told.to) : aged(told),
      basis: 'relative',
      evidence: spanOf(age),
    };
  }
  const length = input.periodDays;
  const days: Days = { start: addDays(asOf.date, 1 - length), end: asOf.date, precision: weekOrMonth(length) };
  return {
    days: isFuture ? ahead(asOf.date) : days,
    basis: 'bulletin',
    evidence: input.issueDate ?? firstWord(input.text, story.span),
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const week = (day: IsoDay): Days => ({ start: addDays(day, 1 - WEEK), end: day, precision: 'week' });

/** "ends three days in Albania", under its date: the date is the last of the three. */
function ownDay(day: IsoDay, told: Told): Days {
  const headline = told.units[0] ?? '';
  const length = /\b(?:ends?|ended|concludes?|closes?|wraps up|after)\b/i.test(headline) ? lengthIn(headline) : null;
  return { start: addDays(day, 1 - (length ?? 1)), end: day, precision: 'day' };
}

function aged({ from, to }: Telling): Days {
  const isExact = from >= addDays(to, -1);
  const start = isExact ? addDays(from, -TOLD_LATE) : from;
  return { start, end: to, precision: from < addDays(to, -WEEK) ? 'month' : 'week' };
}

function firstWord(text: string, { start, end }: Span): Span {
  const word = /^\S+/.exec(text.slice(start, end))?.[0] ?? '';
  return { start, end: start + Math.max(1, word.length) };
}

/** "Ahead of the sessions of 17-18 October": no later than the first of them; "following" them: no earlier. */
export function narrow(inferred: Inferred, told: Told, telling: Telling): Inferred {
  const mention = told.dates.find(
    ({ use, beside, unit, form }) =>
      use === 'other' && beside && unit <= 1 && (form === 'full' || form === 'day-month'),
  );
  const other = mention && daysOf(mention, telling.to);
  if (!mention || !other || inferred.basis === 'section') return inferred;
  const { start, end } = inferred.days;
  const days =
    mention.beside === 'before'
      ? { ...inferred.days, end: end < other.start ? end : other.start }
      : { ...inferred.days, start: start > other.end ? start : other.end };
  return days.start <= days.end ? { ...inferred, days } : inferred;
}
