import { addDays, dayCount, dayFromCount } from '../../../../src/dataset/days';
import type { AsOf, IsoDay } from '../../../../src/dataset/types';

/** One entry of a feed: how old it is, and the days that its text states. */
export interface AgedDate {
  readonly least: number;
  readonly most: number;
  readonly start: IsoDay;
  readonly end: IsoDay;
  /** `either`: told in the present tense, or beside words of the future. */
  readonly tense: 'held' | 'planned' | 'either';
}

/** Days around the first estimate that are tried, on either side. */
const REACH = 60;
/** Cost of a day's delay between an event and the entry that reports it; most entries are of the same or next day. */
const LATE = 0.4;
/** A report that is weeks late weighs no more than one that is this late, in days. */
const LATEST = 20;
/** Cost of a report that appears before its event has begun: hardly ever. */
const EARLY = 3;
/** Cost of a report that appears while its event goes on. */
const MEANWHILE = 1;
/** Cost of the midnight that "1 day 3 hours" may reach across. */
const ACROSS_MIDNIGHT = 0.15;
/** Cost of an announcement that appears after its event has begun. */
const ANNOUNCED_LATE = 1.5;
/** Cost of a day between an announcement and its event: some are made weeks ahead. */
const ANNOUNCED_AHEAD = 0.05;
/** An entry that fits no day well counts no more than this, so that one odd entry does not outvote the others. */
const ODD = 6;

/** Days that differ by less explain the ages equally well: the middle one is taken. */
const TIE = 0.2;

/** The day that best explains how old a feed calls its entries and when their events happened. */
export function asOfFromAges(pairs: readonly AgedDate[]): AsOf | null {
  if (pairs.length === 0) return null;
  const estimates = pairs
    .map((pair) => dayCount(pair.tense === 'held' ? pair.end : pair.start) + pair.least)
    .sort((a, b) => a - b);
  const middle = estimates[Math.floor(estimates.length / 2)] ?? 0;
  const days = Array.from({ length: 2 * REACH + 1 }, (_, i) => dayFromCount(middle - REACH + i));
  const ranked = days.map((day) => ({
    day,
    cost: pairs.reduce((sum, pair) => sum + Math.min(ODD, costOf(pair, day)), 0),
  }));
  const least = Math.min(...ranked.map(({ cost }) => cost));
  const best = ranked.filter(({ cost }) => cost <= least + TIE);
  const day = best[Math.floor(best.length / 2)]?.day;
  return day === undefined ? null : { date: day, ...bounds(pairs, day), basis: 'relative-ages' };
}

/** How badly an entry fits a bulletin of that day, at the best of the days on which it may have appeared. */
function costOf(pair: AgedDate, asOf: IsoDay): number {
  const costs: number[] = [];
  const midnight = pair.most - pair.least === 1 ? ACROSS_MIDNIGHT : 0;
  for (let age = pair.least; age <= pair.most; age++) {
    const told = dayCount(asOf) - age;
    if (pair.tense !== 'planned') costs.push(reportCost(pair, told) + midnight * (age - pair.least));
    if (pair.tense !== 'held') costs.push(announcementCost(pair, told) + midnight * (age - pair.least));
  }
  return Math.min(...costs);
}

function reportCost({ start, end }: AgedDate, told: number): number {
  const lag = told - dayCount(end);
  if (lag >= 0) return Math.min(lag, LATEST) * LATE;
  return told >= dayCount(start) ? MEANWHILE : MEANWHILE + (dayCount(start) - told) * EARLY;
}

function announcementCost({ start }: AgedDate, told: number): number {
  const lead = dayCount(start) - told;
  return lead < 0 ? -lead * ANNOUNCED_LATE : lead * ANNOUNCED_AHEAD;
}

/** No report before its event, no announcement after it; entries that the likeliest day contradicts are left out. */
function bounds(pairs: readonly AgedDate[], day: IsoDay): { earliest: IsoDay; latest: IsoDay } {
  const floors = pairs.filter((p) => p.tense === 'held').map((p) => addDays(p.end, p.least));
  const ceilings = pairs.filter((p) => p.tense === 'planned').map((p) => addDays(p.start, p.most));
  const earliest =
    floors
      .filter((floor) => floor <= day)
      .sort()
      .at(-1) ?? day;
  const latest = ceilings.filter((ceiling) => ceiling >= day).sort()[0] ?? addDays(day, 3);
  return { earliest, latest: latest < addDays(day, 7) ? latest : addDays(day, 7) };
}
