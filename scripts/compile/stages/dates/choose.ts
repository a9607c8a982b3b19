import { addDays, weekday } from '../../../../src/dataset/days';
import type { IsoDay } from '../../../../src/dataset/types';
import { HAPPENED, OUTCOME } from '../../language/en-date-cues';
import { tellsFuture } from './status';
import { daysOf, gap, type Days } from './days';
import type { Telling } from './telling';
import type { Told, ToldDate } from './told';

/** The mention that dates a story, and the days that it means. */
export interface Choice {
  readonly mention: ToldDate;
  readonly days: Days;
  /** Counted from a day that the text itself states: "today" under a dateline. */
  readonly fromStated: boolean;
}

/** Older dates than this, in days before the telling, are history and not news. */
const HISTORY = 60;
/** Further ahead nothing is announced to the day. */
const FUTURE_REACH = 900;
/** Dates that stand deep in a story are its own only if they lie this near to the telling. */
const NEAR = 21;
/** "A week ago, on Tuesday": a weekday and a date this near to each other mean the same day. */
const SAME_WEEKDAY = 10;
/** Past verbs may stand beside a date this many days ahead: the day of the telling is not always exact. */
const REPORT_REACH = 3;
/** The headline and the first two sentences tell the main thing. */
const OPENING = 2;
/** How far back a month or a week may lie that is named without a date. */
const MONTH_BACK = 45;

const HAPPENED_WORDS = new RegExp(HAPPENED, 'u');
const OUTCOME_WORDS = new RegExp(OUTCOME, 'iu');

/** The story's dates with the days they mean, without those that cannot be of what is told. */
function candidates(told: Told, telling: Telling): Choice[] {
  const dateline = told.dates.find((date) => date.dateline && (date.form === 'full' || date.form === 'day-month'));
  const anchor = anchorOf(told, telling, dateline);
  return told.dates.flatMap((mention) => {
    const isStated = mention.form === 'full' || mention.form === 'day-month';
    const days = isStated ? daysOf(mention, telling.to) : relativeTo(mention, anchor, telling);
    if (!days || days.end < addDays(telling.from, -HISTORY) || days.start > addDays(telling.to, FUTURE_REACH))
      return [];
    if (isToldTooSoon(mention, days, told, telling)) return [];
    return [{ mention, days, fromStated: !isStated && anchor !== null }];
  });
}

/** "They discussed the Summit on 11 July": nothing has happened on a day that is still to come. */
function isToldTooSoon({ unit, future }: ToldDate, days: Days, told: Told, { to }: Telling): boolean {
  return unit > 0 && !future && days.start > addDays(to, REPORT_REACH) && HAPPENED_WORDS.test(told.units[unit] ?? '');
}

/** The day from which a story counts "today" and "on Tuesday", where the text states one. */
function anchorOf(told: Told, telling: Telling, dateline: ToldDate | undefined): IsoDay | null {
  if (dateline) return daysOf(dateline, telling.to)?.start ?? null;
  const stated = told.dates.filter(
    (date) => (date.form === 'full' || date.form === 'day-month') && date.use === 'event' && !date.future,
  );
  return stated.length === 1 && stated[0] ? (daysOf(stated[0], telling.to)?.start ?? null) : null;
}

/** Counted from each day on which it may have been told; several days make a week. */
function relativeTo(mention: ToldDate, anchor: IsoDay | null, { from, to }: Telling): Days | null {
  if (anchor !== null) return daysOf(mention, anchor);
  const last = daysOf(mention, to);
  // What is announced is counted from the last day on which the announcement stands.
  if (mention.future) return last;
  const first = from < addDays(to, -1) ? daysOf(mention, from) : last;
  if (!last || !first || first.start === last.start) return last;
  return { start: first.start, end: last.end, precision: last.precision === 'day' ? 'week' : 'month' };
}

const isStated = ({ mention }: Choice) => mention.form === 'full' || mention.form === 'day-month';
const isDay = (choice: Choice) =>
  isStated(choice) || choice.mention.form === 'weekday' || choice.mention.shift?.unit === 'day';
const isEvent = ({ mention }: Choice) => mention.use === 'event' && !mention.dateline;

/** "They discussed it. The Summit will be held on 11 July": announced beside what has happened. */
function isAside({ mention }: Choice, told: Told): boolean {
  if (!mention.future || mention.unit < 2) return false;
  const opening = told.units.slice(0, 2);
  return HAPPENED_WORDS.test(opening[1] ?? '') && !opening.some((unit, i) => tellsFuture(unit, i === 0));
}

/** The date of a story's main event among those that it tells, or null: the first that fits, the surest first. */
export function chooseDate(told: Told, telling: Telling): Choice | null {
  const all = candidates(told, telling);
  const events = all.filter((choice) => isEvent(choice) && !isAside(choice, told));
  const opening = events.filter(({ mention }) => mention.unit <= OPENING);
  return (
    openingDay(opening) ??
    all.find((choice) => choice.mention.dateline && isStated(choice)) ??
    opening.find((choice) => isMonthOfTelling(choice, told, telling)) ??
    events.find((choice) => isStated(choice) && gap(choice.days, telling.to) <= NEAR) ??
    all.find(
      (c) => c.mention.use === 'past' && isStated(c) && c.mention.unit <= OPENING && gap(c.days, telling.to) <= NEAR,
    ) ??
    all.find((choice) => isOutcome(choice, told, telling)) ??
    opening.find((choice) => isYearEnd(choice, telling)) ??
    null
  );
}

/** The first day in the opening; a bare weekday gives way to the date that spells it out. */
function openingDay(opening: readonly Choice[]): Choice | undefined {
  const days = opening.filter(isDay);
  const unit = Math.min(...days.map(({ mention }) => mention.unit));
  const first = days.find((choice) => choice.mention.unit === unit && isStated(choice)) ?? days[0];
  if (!first || isStated(first)) return first;
  const spelled = days.find(
    (c) =>
      isStated(c) && gap(c.days, first.days.start) <= SAME_WEEKDAY && weekday(c.days.start) === first.mention.weekday,
  );
  return spelled ?? first;
}

/**
 * A month or week that says more than the day of the telling does: one that is past, still to come, or filled by what
 * is told ("throughout November", "this month").
 */
function isMonthOfTelling({ mention, days }: Choice, told: Told, { from, to }: Telling): boolean {
  if (mention.form === 'relative') return mention.shift?.unit === 'week' || mention.shift?.unit === 'month';
  if (mention.form !== 'month' || mention.unit > 1) return false;
  if (days.end < addDays(from, -MONTH_BACK)) return false;
  const ahead = days.start > to;
  return ahead
    ? mention.future && (!mention.openEnd || tellsFuture(told.units[mention.unit] ?? '', mention.unit === 0))
    : mention.throughout === true || days.end < from || days.start > from;
}

/** "After an intense contest from 23 to 26 April, the team took the prize": the prize is of those days. */
function isOutcome(choice: Choice, told: Told, { to }: Telling): boolean {
  const { mention, days } = choice;
  const isRecent = isStated(choice) && days.end <= to && gap(days, to) <= SAME_WEEKDAY;
  return (
    mention.beside === 'after' &&
    isRecent &&
    mention.unit <= OPENING &&
    OUTCOME_WORDS.test(told.units[mention.unit] ?? '')
  );
}

/** "More than 400 scrambles in 2020", told as the year ends. */
function isYearEnd({ mention, days }: Choice, { to }: Telling): boolean {
  return mention.form === 'year' && days.end < to && gap(days, to) <= MONTH_BACK;
}
