import { dayCount } from '../dataset/days';
import type { IsoDay } from '../dataset/types';
import type { BinSpan } from './bins';

/** Where days lie on an axis, from 0 (its left end) to 1. */
export interface DayScale {
  /** Where a day begins; days outside lie at the nearer end. */
  begin(day: IsoDay): number;
  /** Where a day ends. */
  end(day: IsoDay): number;
}

/**
 * The scale of the bars, each of which is equally wide, so that what happens in a month stands below its bar:
 *
 *     |  Jan  |  Feb  |  Mar  |     31 days, 28 days and 31 days
 */
export function dayScale(bins: readonly BinSpan[]): DayScale {
  const starts = bins.map(({ start }) => dayCount(start));
  const last = bins.at(-1);
  const edges = last ? [...starts, dayCount(last.end) + 1] : [];
  return {
    begin: (day) => placeOf(dayCount(day), edges),
    end: (day) => placeOf(dayCount(day) + 1, edges),
  };
}

function placeOf(count: number, edges: readonly number[]): number {
  const bins = edges.length - 1;
  if (bins < 1) return 0;
  const after = edges.findIndex((edge) => edge > count);
  if (after === 0) return 0;
  if (after === -1) return 1;
  const from = edges[after - 1] ?? 0;
  return (after - 1 + (count - from) / ((edges[after] ?? from) - from)) / bins;
}
