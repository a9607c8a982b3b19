import { addDays, civil, daysBetween, isoDay, weekday } from '../dataset/days';
import type { IsoDay } from '../dataset/types';

/** The widths of a step of a chart over time, the finest first. */
export const CHART_STEPS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type ChartStep = (typeof CHART_STEPS)[number];

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

const MONTHS_IN = { month: 1, quarter: 3, year: 12 } as const;
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Up to 31 days, 36 weeks, 37 months and 49 quarters: a step then has a dozen pixels on a small screen. */
const STEP_UP_TO_DAYS: readonly (readonly [ChartStep, number])[] = [
  ['day', 31],
  ['week', 250],
  ['month', 3 * 365.25 + 1],
  ['quarter', 12 * 365.25 + 1],
];

/** The finest step that leaves its columns wide enough to see and to hit. */
export function stepFor({ from, to }: DayRange): ChartStep {
  const days = daysBetween(from, to) + 1;
  return STEP_UP_TO_DAYS.find(([, limit]) => days <= limit)?.[0] ?? 'year';
}

/** The step of a drawing of a hundred pixels: one finer than these would give columns too thin to see. */
export function sparkStep({ from, to }: DayRange): ChartStep {
  const days = daysBetween(from, to) + 1;
  return CHART_STEPS.find((step) => days / DAYS_IN[step] <= MOST_SPARK_STEPS) ?? 'year';
}

const MOST_SPARK_STEPS = 40;

/** Days that a step has on average: enough to tell how many steps a range will have. */
const DAYS_IN: Readonly<Record<ChartStep, number>> = { day: 1, week: 7, month: 30.4, quarter: 91.3, year: 365.25 };

/** On a screen of 1280 px a step then has two pixels and a half; with more, columns run into one another. */
const MOST_STEPS = 400;

/** The step asked for, or where that would be too many columns the next coarser one that can still be drawn. */
export function drawableStep({ from, to }: DayRange, wanted: ChartStep): ChartStep {
  const days = daysBetween(from, to) + 1;
  const coarser = CHART_STEPS.slice(CHART_STEPS.indexOf(wanted));
  return coarser.find((step) => days / DAYS_IN[step] <= MOST_STEPS) ?? 'year';
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
 * The range that a chart of these first days covers, within the filter; null where there are none. An exercise that
 * began before the filter's first day is shown from that day on.
 */
export function rangeOf(
  starts: readonly IsoDay[],
  filter: { readonly from: IsoDay | null; readonly to: IsoDay | null },
): DayRange | null {
  const sorted = [...starts].sort();
  const earliest = sorted[0];
  const latest = sorted.at(-1);
  if (earliest === undefined || latest === undefined) return null;
  const from = filter.from !== null && filter.from > earliest ? filter.from : earliest;
  const to = filter.to !== null && filter.to < latest ? filter.to : latest;
  return { from, to: to < from ? from : to };
}

function firstDay(day: IsoDay, step: ChartStep): IsoDay {
  if (step === 'day') return day;
  if (step === 'week') return addDays(day, -weekday(day));
  const { year, month } = civil(day);
  return isoDay(year, month - ((month - 1) % MONTHS_IN[step]), 1);
}

function stepAfter(start: IsoDay, step: ChartStep): IsoDay {
  if (step === 'day' || step === 'week') return addDays(start, step === 'day' ? 1 : 7);
  const { year, month } = civil(start);
  const months = month - 1 + MONTHS_IN[step];
  return isoDay(year + Math.floor(months / 12), (months % 12) + 1, 1);
}

/** `17 Jan 2024` for a day and for the Monday of a week, `Jan 2024`, `Q1 2024`, `2024`. */
function stepLabel(start: IsoDay, step: ChartStep): string {
  const { year, month, day } = civil(start);
  const name = MONTH_NAMES[month - 1] ?? '';
  if (step === 'year') return String(year);
  if (step === 'quarter') return `Q${(month + 2) / 3} ${year}`;
  return step === 'month' ? `${name} ${year}` : `${day} ${name} ${year}`;
}
