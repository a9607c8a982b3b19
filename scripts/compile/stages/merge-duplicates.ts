import { addDays } from '../../../src/dataset/days';
import type { GroupingOrders } from '../corrections/apply-corrections';
import { isInferred, profile, type Comparable, type Profile } from './merging/profile';
import { NEAR_DAYS, verdictOn, type MergeVerdict } from './merging/verdict';

export type { Comparable, MergeVerdict };

const NO_ORDERS: GroupingOrders = { together: [], apart: new Set() };

const isApart = (a: Profile, b: Profile, { apart }: GroupingOrders) => apart.has(a.item.id) || apart.has(b.item.id);

/**
 * Groups tellings of the same event. The verdict on two tellings depends on these two alone, and groups are the connected
 * parts, so that input order and added bulletins change no verdict.
 */
export function groupTellings(items: readonly Comparable[], orders: GroupingOrders = NO_ORDERS): Comparable[][] {
  const profiles = items.map(profile);
  const parent = profiles.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const join = (a: number, b: number) => {
    parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  };
  for (const [a, b] of neighbours(profiles)) {
    const [x, y] = [profiles[a], profiles[b]];
    if (x && y && !isApart(x, y, orders) && verdictOn(x, y).same) join(a, b);
  }
  for (const [a, b] of orders.together) {
    const [x, y] = [items.findIndex(({ id }) => id === a), items.findIndex(({ id }) => id === b)];
    if (x >= 0 && y >= 0) join(x, y);
  }
  const groups = new Map<number, Comparable[]>();
  items.forEach((item, i) => groups.set(root(i), [...(groups.get(root(i)) ?? []), item]));
  return [...groups.values()];
}

/** Pairs that share a day; sorted by start, each is held against those that begin before it ends. */
function* neighbours(profiles: readonly Profile[]): Iterable<[number, number]> {
  const slack = (p: Profile) => (isInferred(p) ? NEAR_DAYS : 0);
  const order = profiles.map((p, i) => ({
    i,
    from: addDays(p.item.telling.date.start, -slack(p)),
    to: addDays(p.item.telling.date.end, slack(p)),
  }));
  order.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.i - b.i));
  for (let a = 0; a < order.length; a++) {
    for (let b = a + 1; b < order.length; b++) {
      const [x, y] = [order[a], order[b]];
      if (!x || !y || y.from > x.to) break;
      yield [x.i, y.i];
    }
  }
}

/** The verdict on two tellings. */
export function compareTellings(a: Comparable, b: Comparable): MergeVerdict {
  return verdictOn(profile(a), profile(b));
}
