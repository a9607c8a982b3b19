import { addDays, civil, daysBetween, isoDay } from '../dataset/days';
import type { AtlasEvent, IsoDay } from '../dataset/types';

/** The width of a step of a chart over time. */
export type ChartStep = 'month' | 'quarter' | 'year';

/** One step: `start`..`end` are its first and last day. */
export interface TimeStep {
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly label: string;
}

/** First and last day, both included. */
export interface DayRange {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

const MONTHS_IN: Readonly<Record<ChartStep, number>> = { month: 1, quarter: 3, year: 12 };
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Three years of months and twelve years of quarters still leave a step a dozen pixels on a small screen. */
export function stepFor({ from, to }: DayRange): ChartStep {
  const years = daysBetween(from, to) / 365.25;
  if (years <= 3) return 'month';
  return years <= 12 ? 'quarter' : 'year';
}

/** The steps that cover a range, the first and the last whole. */
export function timeSteps({ from, to }: DayRange, step: ChartStep): readonly TimeStep[] {
  const steps: TimeStep[] = [];
  for (let start = firstDay(from, step); start <= to;) {
    const next = stepAfter(start, step);
    steps.push({ start, end: addDays(next, -1), label: stepLabel(start, step) });
    start = next;
  }
  return steps;
}

/** The place of a day among steps that follow one another; days outside go to the nearest. */
export function stepIndex(day: IsoDay, steps: readonly TimeStep[]): number {
  const after = steps.findIndex(({ end }) => day <= end);
  return after === -1 ? steps.length - 1 : after;
}

/**
 * The range that a chart covers: from the first to the last day on which an event begins, within the filter; null
 * without events. An exercise that began before the filter's first day is shown from that day on.
 */
export function rangeOf(
  events: readonly AtlasEvent[],
  filter: { readonly from: IsoDay | null; readonly to: IsoDay | null },
): DayRange | null {
  const first = events.map(({ start }) => start).sort();
  const earliest = first[0];
  const latest = first.at(-1);
  if (earliest === undefined || latest === undefined) return null;
  const from = filter.from !== null && filter.from > earliest ? filter.from : earliest;
  const to = filter.to !== null && filter.to < latest ? filter.to : latest;
  return { from, to: to < from ? from : to };
}

function firstDay(day: IsoDay, step: ChartStep): IsoDay {
  const { year, month } = civil(day);
  return isoDay(year, month - ((month - 1) % MONTHS_IN[step]), 1);
}

function stepAfter(start: IsoDay, step: ChartStep): IsoDay {
  const { year, month } = civil(start);
  const months = month - 1 + MONTHS_IN[step];
  return isoDay(year + Math.floor(months / 12), (months % 12) + 1, 1);
}

/** `Jan 2024`, `Q1 2024`, `2024`. */
function stepLabel(start: IsoDay, step: ChartStep): string {
  const { year, month } = civil(start);
  if (step === 'year') return String(year);
  return step === 'month' ? `${MONTH_NAMES[month - 1] ?? ''} ${year}` : `Q${(month + 2) / 3} ${year}`;
}
