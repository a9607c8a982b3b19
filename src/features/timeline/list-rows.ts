import type { AtlasEvent } from '../../dataset/types';

/** A line of the list: the name of a month with the number of its events, or an event with its place among all. */
export type ListRow =
  | { readonly type: 'month'; readonly month: string; readonly count: number }
  | { readonly type: 'event'; readonly event: AtlasEvent; readonly position: number };

/** Puts a line above the first event of each month in which events begin; the order of the events stays. */
export function listRows(events: readonly AtlasEvent[]): readonly ListRow[] {
  const counts = new Map<string, number>();
  for (const { start } of events) counts.set(start.slice(0, 7), (counts.get(start.slice(0, 7)) ?? 0) + 1);
  return events.flatMap((event, index): ListRow[] => {
    const month = event.start.slice(0, 7);
    const row: ListRow = { type: 'event', event, position: index + 1 };
    if (events[index - 1]?.start.slice(0, 7) === month) return [row];
    return [{ type: 'month', month, count: counts.get(month) ?? 0 }, row];
  });
}
