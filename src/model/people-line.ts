import { addDays, daysBetween } from '../dataset/days';
import type { AtlasEvent, IsoDay } from '../dataset/types';

/** What the people of an event did around it, each on a line of the same days. */
export interface PeopleLine {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly lines: readonly PersonLine[];
}

export interface PersonLine {
  readonly official: string;
  /** Oldest first; `at` is where the event begins, from 0 (the first day) to 1 (the last). */
  readonly dots: readonly { readonly event: AtlasEvent; readonly at: number }[];
}

/** Half a year each way: what a person did in the season before and after. */
const DAYS_EACH_WAY = 183;

/** Lines for the first `most` officials of the event, in its order, those who do nothing else left out. */
export function peopleAround(events: readonly AtlasEvent[], event: AtlasEvent, most: number): PeopleLine {
  const from = addDays(event.start, -DAYS_EACH_WAY);
  const to = addDays(event.start, DAYS_EACH_WAY);
  const near = events.filter(({ start }) => start >= from && start <= to).toReversed();
  const lines = event.officials.map(({ id }) => ({
    official: id,
    dots: near
      .filter(({ officials }) => officials.some((official) => official.id === id))
      .map((own) => ({ event: own, at: daysBetween(from, own.start) / (2 * DAYS_EACH_WAY) })),
  }));
  return { from, to, lines: lines.filter(({ dots }) => dots.length > 1).slice(0, most) };
}
