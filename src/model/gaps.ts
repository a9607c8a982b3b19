import type { DayRange, TimeStep } from './time-steps';

/** Steps that follow one another; `first` and `last` are their places. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The stretches of steps of which no bulletin covers a single day: nothing is known there, which is not nothing. */
export function uncoveredSteps(steps: readonly TimeStep[], covered: readonly DayRange[]): readonly Stretch[] {
  return stretchesOf(steps.map(({ start, end }) => !covered.some(({ from, to }) => from <= end && to >= start)));
}

/** The stretches of a row of flags that are set: `_xx_x` gives 1–2 and 4–4. */
export function stretchesOf(flags: readonly boolean[]): readonly Stretch[] {
  const found: { first: number; last: number }[] = [];
  flags.forEach((flag, index) => {
    const open = found.at(-1);
    if (!flag) return;
    if (open && open.last === index - 1) open.last = index;
    else found.push({ first: index, last: index });
  });
  return found;
}
