import { addDays, civil, daysBetween, daysInMonth, isoDay } from '../dataset/days';
import type { IsoDay } from '../dataset/types';
import type { FacetKey, Filters } from '../filters/filters';
import { NONE } from '../filters/filters';
import type { Atlas } from './atlas';
import type { CrossFilter } from './cross-filter';
import { createCrossFilter } from './cross-filter';

/** Two selections to be held against each other. */
export interface Comparison {
  readonly filters: Filters;
  readonly other: Filters;
}

/** The facets of which one choice suggests another, in this order. */
const SUGGESTING: readonly FacetKey[] = ['official', 'region', 'country', 'topic', 'kind'];

/**
 * What a reader may want to compare the filters with: the period before, where both days are given; else another
 * official, region, country, topic or kind, the one with the most events; else the last two years.
 */
export function suggestComparison(atlas: Atlas, filters: Filters): Comparison {
  const key = SUGGESTING.find((facet) => filters[facet].length > 0);
  if ((filters.from !== null && filters.to !== null) || key === undefined) return suggestPeriods(atlas, filters);
  const counts = createCrossFilter(atlas, filters).counts(key);
  const others = [...counts].filter(([id]) => id !== NONE && !filters[key].includes(id));
  const [leading] = others.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { filters, other: { ...filters, [key]: leading ? [leading[0]] : [] } };
}

/** The chosen days and as many before them; without both days the last year that the bulletins tell of and the one before. */
export function suggestPeriods(atlas: Atlas, filters: Filters): Comparison {
  const { from, to } = filters;
  if (from !== null && to !== null) return { filters, other: { ...filters, ...periodBefore(from, to) } };
  const year = lastToldYear(atlas);
  const [last, before] = [year, year - 1].map((one) => ({ from: isoDay(one, 1, 1), to: isoDay(one, 12, 31) }));
  return { filters: { ...filters, ...last }, other: { ...filters, ...before } };
}

/** As many whole months before a span of whole months, and as many days before any other: 2024 comes after 2023. */
export function periodBefore(from: IsoDay, to: IsoDay): { readonly from: IsoDay; readonly to: IsoDay } {
  const [a, b] = [civil(from), civil(to)];
  const end = addDays(from, -1);
  if (a.day !== 1 || b.day !== daysInMonth(b.year, b.month)) {
    return { from: addDays(from, -daysBetween(from, to) - 1), to: end };
  }
  const first = 12 * a.year + a.month - 1 - (12 * (b.year - a.year) + b.month - a.month + 1);
  return { from: isoDay(Math.floor(first / 12), (first % 12) + 1, 1), to: end };
}

/** The last year that is told to its end: a year of which bulletins know January alone would lose to any other. */
function lastToldYear({ dataset: { bulletins } }: Atlas): number {
  const days = bulletins.map(({ asOf }) => asOf.date).sort();
  const last = days.at(-1) ?? isoDay(2001, 12, 31);
  return civil(last).month === 12 ? civil(last).year : civil(last).year - 1;
}

/** A value with its events in both selections. */
export interface ComparedValue {
  readonly id: string;
  readonly name: string;
  readonly a: number;
  readonly b: number;
}

interface CompareInput {
  readonly a: CrossFilter;
  readonly b: CrossFilter;
  readonly key: FacetKey;
  readonly nameOf: (id: string) => string;
}

/** Every value that either selection has, those with the most events of both first; "none given" is none. */
export function compareValues({ a, b, key, nameOf }: CompareInput): readonly ComparedValue[] {
  const [inA, inB] = [a.counts(key), b.counts(key)];
  const ids = new Set([...inA.keys(), ...inB.keys()]);
  ids.delete(NONE);
  return [...ids]
    .map((id) => ({ id, name: nameOf(id), a: inA.get(id) ?? 0, b: inB.get(id) ?? 0 }))
    .sort((one, two) => two.a + two.b - one.a - one.b || (one.name < two.name ? -1 : 1));
}
