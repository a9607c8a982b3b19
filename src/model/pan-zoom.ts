import { addDays, daysBetween } from '../dataset/days';
import type { DayRange } from './time-steps';

/** A week: what is nearer says nothing more, since events have days and no hours. */
const SHORTEST_DAYS = 7;

/** The range moved by a share of its length (-0.5 is half of it back), kept whole within its limits. */
export function panRange(range: DayRange, limits: DayRange, share: number): DayRange {
  const days = Math.round((daysBetween(range.from, range.to) + 1) * share);
  const least = daysBetween(range.from, limits.from);
  const most = daysBetween(range.to, limits.to);
  const moved = Math.max(Math.min(0, least), Math.min(Math.max(0, most), days));
  return { from: addDays(range.from, moved), to: addDays(range.to, moved) };
}

/** The range made longer (`factor` above 1) or shorter; the day at the share `around` of it stays in its place. */
export function zoomRange(range: DayRange, limits: DayRange, factor: number, around = 0.5): DayRange {
  const days = daysBetween(range.from, range.to) + 1;
  const wanted = Math.max(Math.min(SHORTEST_DAYS, days), Math.round(days * factor));
  const from = addDays(range.from, Math.round((days - wanted) * around));
  const to = addDays(from, wanted - 1);
  return { from: from < limits.from ? limits.from : from, to: to > limits.to ? limits.to : to };
}
