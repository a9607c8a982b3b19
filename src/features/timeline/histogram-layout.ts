import { formatMonth, formatShortDay, formatSpan } from '../../format/days';
import type { Bin, BinStep } from '../../model/bins';

/** A part of a bar: `y` and `height` in events, from the top of a box that is `max` events high. */
export interface BarPart {
  readonly part: number;
  readonly bin: number;
  readonly y: number;
  readonly height: number;
}

/** The smallest round number that is not less: the top of the count axis. */
export function roundUp(count: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, count)));
  const factor =
    [1, 1.2, 1.5, 2, 3, 4, 5, 6, 8, 10].find((step) => step * power >= count && Number.isInteger(step * power)) ?? 10;
  return factor * power;
}

/** Stacks the parts of each bar, the first part at the bottom. */
export function stackBars(bins: readonly Bin[], max: number): readonly BarPart[] {
  return bins.flatMap(({ parts }, bin) => {
    let top = max;
    return parts.flatMap((height, part) => {
      if (height === 0) return [];
      top -= height;
      return [{ part, bin, y: top, height }];
    });
  });
}

/** What a bar stands for, in words: `March 2024`, `4–10 Mar 2024`. */
export function binWords({ start, end }: Bin, step: BinStep): string {
  if (step === 'year') return start.slice(0, 4);
  if (step === 'month') return formatMonth(start);
  return step === 'day' ? formatShortDay(start) : formatSpan(start, end);
}
