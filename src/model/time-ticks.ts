import { civil } from '../dataset/days';
import { shortMonthName } from '../format/days';
import type { BinSpan, BinStep } from './bins';

/** A label of the time axis at the left edge of its bin; a click on it chooses the bins from there to `to`. */
export interface Tick {
  readonly bin: number;
  readonly to: number;
  readonly words: string;
  /** How many bins it may cover before the next label begins. */
  readonly room: number;
}

const TICK_OF: Readonly<Record<BinStep, (bin: BinSpan) => string>> = {
  day: ({ start }) => start.slice(0, 7),
  week: ({ end }) => end.slice(0, 7),
  month: ({ start }) => start.slice(0, 4),
  year: ({ start }) => start.slice(0, 4),
};

/** Labels where a new month or year begins, at most `limit` of them. */
export function timeTicks(bins: readonly BinSpan[], step: BinStep, limit: number): readonly Tick[] {
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

function tickWords(bin: BinSpan | undefined, step: BinStep, first: boolean): string {
  if (!bin) return '';
  const { year, month } = civil(step === 'week' ? bin.end : bin.start);
  if (step === 'month' || step === 'year') return String(year);
  const name = shortMonthName(step === 'week' ? bin.end : bin.start);
  return first || month === 1 ? `${name} ${year}` : name;
}
