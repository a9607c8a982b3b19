import { addDays, civil, daysBetween, isoDay, weekday } from '../dataset/days';
import type { AtlasEvent, IsoDay } from '../dataset/types';
import type { DayRange } from './time-steps';

/** The width of a bar of the histogram. */
export type BinStep = 'day' | 'week' | 'month' | 'year';

/** The days of a bar, from `start` to `end`. */
export interface BinSpan {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

/** One bar: the events whose span touches `start`..`end`, in all and by part. */
export interface Bin extends BinSpan {
  readonly total: number;
  /** One count a part, in the order of the parts that were asked for; they add up to `total`. */
  readonly parts: readonly number[];
}

/** At most about 130 bars: at 500 px each still has 4 px, and a day of a quarter can still be told from the next. */
const STEP_UP_TO_DAYS: readonly (readonly [BinStep, number])[] = [
  ['day', 125],
  ['week', 130 * 7],
  ['month', 130 * 30],
];

/** The finest step that leaves bars wide enough to see and to hit. */
export function binStepFor({ from, to }: DayRange): BinStep {
  const days = daysBetween(from, to) + 1;
  return STEP_UP_TO_DAYS.find(([, limit]) => days <= limit)?.[0] ?? 'year';
}

/**
 * Counts events into bins that cover the range, the first and the last whole. An event is counted in each bin that its
 * span touches, so that a bar says how many events a click on it lists.
 */
export function binEvents(
  events: readonly AtlasEvent[],
  range: DayRange,
  step: BinStep,
  parts: { readonly count: number; readonly indexOf: (event: AtlasEvent) => number },
): readonly Bin[] {
  const bins = binSpans(range, step).map((span) => ({ ...span, total: 0, parts: Array<number>(parts.count).fill(0) }));
  const first = bins[0];
  const last = bins.at(-1);
  if (!first || !last) return [];
  const starts = bins.map(({ start }) => start);
  for (const event of events) {
    if (event.end < first.start || event.start > last.end) continue;
    const part = parts.indexOf(event);
    for (let i = binAt(starts, event.start); i <= binAt(starts, event.end); i += 1) {
      const bin = bins[i];
      if (!bin) continue;
      bin.total += 1;
      bin.parts[part] = (bin.parts[part] ?? 0) + 1;
    }
  }
  return bins;
}

/** The place of the bin in which a day lies; a day before the first bin goes to the first, one after to the last. */
export function binAt(starts: readonly IsoDay[], day: IsoDay): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? '') <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The days of the bars that cover a range, the first and the last whole. */
export function binSpans({ from, to }: DayRange, step: BinStep): readonly BinSpan[] {
  const found: BinSpan[] = [];
  for (let start = stepStart(from, step); start <= to;) {
    const next = nextStep(start, step);
    found.push({ start, end: addDays(next, -1) });
    start = next;
  }
  return found;
}

/** The first day of the step in which a day lies; weeks begin on Monday. */
export function stepStart(day: IsoDay, step: BinStep): IsoDay {
  const { year, month } = civil(day);
  if (step === 'year') return isoDay(year, 1, 1);
  if (step === 'month') return isoDay(year, month, 1);
  return step === 'week' ? addDays(day, -weekday(day)) : day;
}

/** The first day of the step that follows. */
export function nextStep(start: IsoDay, step: BinStep): IsoDay {
  const { year, month } = civil(start);
  if (step === 'year') return isoDay(year + 1, 1, 1);
  if (step === 'month') return month === 12 ? isoDay(year + 1, 1, 1) : isoDay(year, month + 1, 1);
  return addDays(start, step === 'week' ? 7 : 1);
}
