import { civil } from '../dataset/days';
import type { Filters } from '../filters/filters';
import type { ChartStep, DayRange, TimeStep } from './time-steps';
import { timeSteps } from './time-steps';

/** The steps of two selections on one axis. */
export interface PairedSteps {
  readonly a: readonly TimeStep[];
  readonly b: readonly TimeStep[];
  /** One label a place of the axis. */
  readonly labels: readonly string[];
  /** Whether different days stand above one another. */
  readonly isShifted: boolean;
}

type Days = Pick<Filters, 'from' | 'to'>;

/** Whether two selections are of different periods, both with a first day: they are then laid over one another. */
export function arePeriods(a: Days, b: Days): boolean {
  return a.from !== null && b.from !== null && (a.from !== b.from || a.to !== b.to);
}

/**
 * One axis for two ranges. Different periods begin at its left edge together:
 *
 *     A  Jan 2024 · Feb 2024 · Mar 2024          labels  Jan · Feb · Mar
 *     B  Jan 2023 · Feb 2023 · Mar 2023
 *
 * else the axis is the calendar, and both selections have its steps.
 */
export function pairSteps(a: DayRange, b: DayRange, step: ChartStep, areShifted: boolean): PairedSteps {
  if (!areShifted) {
    const steps = timeSteps({ from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to }, step);
    return { a: steps, b: steps, labels: steps.map(({ label }) => label), isShifted: false };
  }
  const [stepsA, stepsB] = [timeSteps(a, step), timeSteps(b, step)];
  const longer = stepsA.length >= stepsB.length ? stepsA : stepsB;
  const areAlike = stepsA[0]?.start.slice(5) === stepsB[0]?.start.slice(5);
  const labels = longer.map(
    (known, index) => (areAlike ? labelWithoutYear(known, step) : null) ?? `${step} ${index + 1}`,
  );
  return { a: stepsA, b: stepsB, labels, isShifted: true };
}

/** `Jan`, `Q1`; the other steps have no name that two years share. */
function labelWithoutYear({ label, start }: TimeStep, step: ChartStep): string | null {
  return step === 'month' || step === 'quarter' ? label.replace(` ${civil(start).year}`, '') : null;
}
