import { addDays } from '../dataset/days';
import type { AtlasEvent, Dataset, IsoDay } from '../dataset/types';
import type { DayRange } from './time-steps';

/** A bulletin looks back a month at most; what it tells of earlier days is background and covers nothing. */
const LOOKS_BACK_DAYS = 31;

/** The days that any bulletin covers, as ranges that neither touch nor overlap, earliest first. */
export function coveredRanges(dataset: Dataset): readonly DayRange[] {
  const ranges = dataset.bulletins.map(({ id, asOf }) => {
    const told = dataset.events.filter(({ sources }) => sources.some(({ bulletin }) => bulletin === id));
    return { from: firstDayCovered(asOf.date, told), to: asOf.date };
  });
  return joinRanges(ranges);
}

/** The first day of a past event that the bulletin tells, within the month before it. */
function firstDayCovered(asOf: IsoDay, events: readonly AtlasEvent[]): IsoDay {
  const earliest = addDays(asOf, -LOOKS_BACK_DAYS);
  const days = events.map(({ start }) => start).filter((start) => start >= earliest && start < asOf);
  return days.reduce((first, day) => (day < first ? day : first), asOf);
}

/** Joins ranges that overlap or follow one another without a gap. */
export function joinRanges(ranges: readonly DayRange[]): readonly DayRange[] {
  const sorted = [...ranges].sort((a, b) => (a.from < b.from ? -1 : 1));
  const joined: DayRange[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    if (last && range.from <= addDays(last.to, 1)) {
      joined[joined.length - 1] = { from: last.from, to: range.to > last.to ? range.to : last.to };
    } else joined.push(range);
  }
  return joined;
}
