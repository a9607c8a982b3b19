import { civil } from '../../dataset/days';
import { formatMonth, formatShortDay, formatSpan, shortMonthName } from '../../format/days';
import type { Bin, BinStep } from '../../model/bins';

/** A part of a bar: `y` and `height` in events, from the top of a box that is `max` events high. */
export interface BarPart {
  readonly part: number;
  readonly bin: number;
  readonly y: number;
  readonly height: number;
}

/** A label of the time axis at the left edge of its bin; a click on it chooses the bins from there to `to`. */
export interface Tick {
  readonly bin: number;
  readonly to: number;
  readonly words: string;
  /** How many bins it may cover before the next label begins. */
  readonly room: number;
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

const TICK_OF: Readonly<Record<BinStep, (bin: Bin) => string>> = {
  day: ({ start }) => start.slice(0, 7),
  week: ({ end }) => end.slice(0, 7),
  month: ({ start }) => start.slice(0, 4),
  year: ({ start }) => start.slice(0, 4),
};

/** Labels where a new month or year begins, at most `limit` of them. */
export function timeTicks(bins: readonly Bin[], step: BinStep, limit: number): readonly Tick[] {
  const periods = bins.map(TICK_OF[step]);
  const starts = periods.flatMap((period, bin) => (bin === 0 || period !== periods[bin - 1] ? [bin] : []));
  const every = Math.max(1, Math.ceil(starts.length / limit));
  return starts.flatMap((bin, index) => {
    if (index % every !== 0) return [];
    const to = (starts[index + 1] ?? bins.length) - 1;
    const room = (starts[index + every] ?? bins.length) - bin;
    return [{ bin, to, words: tickWords(bins[bin], step, index === 0), room }];
  });
}

function tickWords(bin: Bin | undefined, step: BinStep, first: boolean): string {
  if (!bin) return '';
  const { year, month } = civil(step === 'week' ? bin.end : bin.start);
  if (step === 'month' || step === 'year') return String(year);
  const name = shortMonthName(step === 'week' ? bin.end : bin.start);
  return first || month === 1 ? `${name} ${year}` : name;
}

/** What a bar stands for, in words: `March 2024`, `4–10 Mar 2024`. */
export function binWords({ start, end }: Bin, step: BinStep): string {
  if (step === 'year') return start.slice(0, 4);
  if (step === 'month') return formatMonth(start);
  return step === 'day' ? formatShortDay(start) : formatSpan(start, end);
}
