import { addDays, daysBetween } from '../dataset/days';
import type { IsoDay } from '../dataset/types';
import type { Atlas } from './atlas';
import type { BinStep } from './bins';
import { binStepFor } from './bins';
import type { DayRange } from './time-steps';

/** The days that the views over time show, for all of them the same, so that they stand in step. */
export interface TimeWindow {
  /** What the filter keeps, within the whole; equal to it without a filter. */
  readonly chosen: DayRange;
  /** What is drawn: the chosen days, a few of them among their neighbours. */
  readonly shown: DayRange;
  /** The step of the bars over the shown days. */
  readonly step: BinStep;
}

/** A choice of a day or two is shown among its neighbours, in about a month of bars. */
const FEWEST_DAYS = 28;

/** From the first to the last day of the whole dataset: no filter moves it. */
export function wholeRange(atlas: Atlas): DayRange {
  const days = [
    ...atlas.events.flatMap(({ start, end }) => [start, end]),
    ...atlas.dataset.bulletins.map(({ asOf }) => asOf.date),
  ].sort();
  return { from: days[0] ?? '2000-01-01', to: days.at(-1) ?? '2000-12-31' };
}

/** The days to show under a filter, of which either end may be open. */
export function timeWindow(whole: DayRange, from: IsoDay | null, to: IsoDay | null): TimeWindow {
  const chosen = clampRange(from, to, whole);
  const shown = widen(chosen, whole);
  return { chosen, shown, step: binStepFor(shown) };
}

function clampRange(from: IsoDay | null, to: IsoDay | null, whole: DayRange): DayRange {
  const first = from === null || from < whole.from ? whole.from : from;
  const last = to === null || to > whole.to ? whole.to : to;
  return first <= last ? { from: first, to: last } : { from: from ?? last, to: to ?? first };
}

function widen(range: DayRange, whole: DayRange): DayRange {
  const missing = FEWEST_DAYS - daysBetween(range.from, range.to) - 1;
  if (missing <= 0) return range;
  const from = addDays(range.from, -Math.floor(missing / 2));
  const to = addDays(range.to, Math.ceil(missing / 2));
  return { from: from < whole.from ? whole.from : from, to: to > whole.to ? whole.to : to };
}
