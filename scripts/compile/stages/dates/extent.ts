import { addDays, daysBetween } from '../../../../src/dataset/days';
import type { Span } from '../../../../src/dataset/types';
import { DURATION, DURATION_OPENS } from '../../language/en-date-cues';
import { NUMBER_WORDS } from '../../language/en';
import type { Choice } from './choose';
import { daysOf, type Days } from './days';
import type { Told, ToldDate } from './told';
import { numberOf } from './tokens';

/** The days of a story's event, the words that give them, and whether its end stays open. */
export interface Extent {
  readonly days: Days;
  readonly evidence: Span;
  readonly isOpen: boolean;
}

const LENGTH = new RegExp(DURATION.replace('COUNT', `\\d{1,2}|${NUMBER_WORDS.join('|')}`), 'iu');
const LENGTH_OPENS = new RegExp(DURATION_OPENS, 'iu');
/** Two dates whose words stand further apart than this are told in two places. */
const ONE_PASSAGE = 400;
/** "He will also", "on the second day she": the same programme goes on. */
const GOES_ON = /\b(?:he|she|they|his|her|their|also|both|then)\b/i;

/** Days that a sentence gives as the length of something: "two days of talks" is 2. */
export function lengthIn(sentence: string): number | null {
  const found = LENGTH.exec(sentence);
  if (!found) return null;
  return numberOf(found[1] ?? '') * (/week/i.test(found[2] ?? '') ? 7 : 1) || null;
}

/** Completes the chosen date with what else the story says of its beginning, its end, its length and its course. */
export function extentOf(told: Told, choice: Choice): Extent {
  const { mention, days } = choice;
  const alone = { days, evidence: mention, isOpen: mention.openEnd && days.precision === 'day' };
  if (days.precision !== 'day' || days.start !== days.end) return widened(told, choice, alone);
  const spelled = told.dates.find((other) => spellsOut(other, choice));
  const whole = spelled && daysOf(spelled, days.start);
  if (spelled && whole) return { days: whole, evidence: spelled, isOpen: false };
  const counterpart = told.dates.find((other) => other !== mention && isOtherEnd(mention, other));
  const other = counterpart && daysOf(counterpart, days.start);
  if (counterpart && other && other.precision === 'day') {
    const [start, end] = mention.openEnd ? [days.start, other.end] : [other.start, days.end];
    if (start <= end) return { days: { ...days, start, end }, evidence: join(mention, counterpart), isOpen: false };
  }
  const length = lengthOf(told, mention);
  if (length !== null && mention.openEnd) {
    return { ...alone, days: { ...days, end: addDays(days.start, length - 1) }, isOpen: false };
  }
  if (length !== null && mention.bound === 'end') {
    return { ...alone, days: { ...days, start: addDays(days.end, 1 - length) } };
  }
  return widened(told, choice, alone);
}

/** "ended on 17 May. It ran from 5 to 17 May": the span says the same day and more. */
function spellsOut(other: ToldDate, { mention, days }: Choice): boolean {
  const isEnd = mention.openEnd || mention.bound === 'end';
  if (!isEnd || other.use !== 'event' || !other.to || other.form === 'month' || other.form === 'year') return false;
  const span = daysOf(other, days.start);
  return Math.abs(mention.unit - other.unit) <= 2 && (span?.start === days.start || span?.end === days.end);
}

const isOtherEnd = (mention: ToldDate, other: ToldDate) =>
  Math.abs(mention.unit - other.unit) <= 1 &&
  (other.form === 'full' || other.form === 'day-month') &&
  ((mention.openEnd && other.bound === 'end') || (mention.bound === 'end' && other.openEnd && other.use === 'event'));

/** In the date's own sentence or the headline, or at the head of the next sentence: "For two weeks they fly". */
function lengthOf(told: Told, { unit }: ToldDate): number | null {
  const [headline = '', own = '', next = ''] = [told.units[0], told.units[unit], told.units[unit + 1]];
  return lengthIn(own) ?? lengthIn(headline) ?? (LENGTH_OPENS.test(next) ? lengthIn(next) : null);
}

/** "On 28 November he will meet the President. On 29 November he will also meet the Speaker": one programme. */
function widened(told: Told, { mention, days }: Choice, alone: Extent): Extent {
  if (days.precision !== 'day') return alone;
  const { start } = days;
  let { end } = days;
  let last: Span = mention;
  for (const other of told.dates) {
    if (other.start <= mention.start || !isSameProgramme(told, mention, other)) continue;
    const further = daysOf(other, start);
    if (!further || further.precision !== 'day' || further.start > addDays(end, 1) || further.end <= end) continue;
    if (daysBetween(end, further.end) > 7) continue;
    [end, last] = [further.end, other];
  }
  return end === days.end
    ? alone
    : { ...alone, days: { ...days, start, end }, evidence: join(mention, last), isOpen: false };
}

function isSameProgramme(told: Told, mention: ToldDate, other: ToldDate): boolean {
  const isDay = other.form === 'full' || other.form === 'day-month' || other.form === 'weekday';
  if (!isDay || other.use !== 'event' || other.dateline) return false;
  if (other.unit === mention.unit) return other.future === mention.future || mention.future;
  return mention.future && other.future && GOES_ON.test(told.units[other.unit] ?? '');
}

function join(a: Span, b: Span): Span {
  const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)];
  return end - start <= ONE_PASSAGE ? { start, end } : a;
}
