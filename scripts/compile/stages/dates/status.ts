import { addDays } from '../../../../src/dataset/days';
import type { IsoDay, Status } from '../../../../src/dataset/types';
import {
  FUTURE,
  HEADLINE_FUTURE,
  INFINITIVE_TAKERS,
  ONGOING,
  PROMISES,
  SAYING,
  SUBORDINATE,
} from '../../language/en-date-cues';
import type { Days } from './days';
import type { Telling } from './telling';

const FUTURE_WORDS = new RegExp(FUTURE.join('|'), 'iu');
const PROMISE_WORDS = new RegExp(PROMISES.join('|'), 'giu');
const SAYING_WORDS = new RegExp(SAYING, 'iu');
const CLAUSE = new RegExp(SUBORDINATE, 'iu');
const HEADLINE = new RegExp(HEADLINE_FUTURE, 'iu');
const TAKERS = new RegExp(INFINITIVE_TAKERS, 'iu');
const ONGOING_WORDS = ONGOING.map((pattern) => new RegExp(pattern, pattern.includes('\\p{Lu}') ? 'u' : 'iu'));
/** What was under way when it was told longer ago than this is over, as far as anyone can tell. */
const STILL_GOING_ON = 14;

/** A sentence up to its first clause: "They talked about the summit that Rome will host" tells of no thing to come. */
function mainClause(sentence: string): string {
  const words = sentence.split(/[:;]\s/)[0] ?? '';
  const main = words.split(CLAUSE)[0] ?? '';
  return main.trim() === '' ? words : main;
}

/** Whether a sentence, or a headline with its infinitive, tells of a thing to come. */
export function tellsFuture(sentence: string, isHeadline: boolean): boolean {
  const main = mainClause(sentence).replace(PROMISE_WORDS, '');
  if (SAYING_WORDS.test(main)) return false;
  if (FUTURE_WORDS.test(main)) return true;
  const infinitive = isHeadline ? HEADLINE.exec(sentence)?.[1] : undefined;
  return infinitive !== undefined && !TAKERS.test(infinitive);
}

/** Whether the opening of a story says that something is going on. */
export function tellsOngoing(opening: readonly string[]): boolean {
  return opening.some((sentence) => ONGOING_WORDS.some((pattern) => pattern.test(sentence)));
}

export interface Course extends Days {
  readonly status: Status;
}

/** How the event of a story stands on the bulletin's day: its status, and its end where none is known. */
export function courseOf(
  days: Days,
  facts: { asOf: IsoDay; telling: Telling; isOpen: boolean; isGoingOn: boolean; isFuture: boolean },
): Course {
  const { asOf, telling, isOpen, isGoingOn, isFuture } = facts;
  if (days.start > asOf) return { ...days, status: 'planned' };
  if (days.precision === 'day' && days.start <= asOf && asOf < days.end) return { ...days, status: 'ongoing' };
  if (isFuture && (days.end > asOf || (days.end === asOf && telling.to >= asOf))) return { ...days, status: 'planned' };
  if (!isGoingOn || telling.to < addDays(asOf, -STILL_GOING_ON)) return { ...days, status: 'held' };
  if (days.precision === 'day' ? days.end > asOf : days.end >= asOf) return { ...days, status: 'ongoing' };
  return isOpen ? { ...days, end: asOf, status: 'ongoing' } : { ...days, status: 'held' };
}
