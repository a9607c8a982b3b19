import { daysBetween } from '../dataset/days';
import type { AtlasEvent, IsoDay } from '../dataset/types';
import type { Atlas } from './atlas';
import type { Spot, Stop } from './trip-stops';
import { joinStops, spotsOf } from './trip-stops';

/*
 * The one rule of what a trip is; the method page states it in words. Visits of one official belong to one trip where
 * at most two days lie between the end of one and the beginning of the next, and on none of these is the official known
 * to have been at headquarters:
 *
 *     Mon  Tue  Wed  Thu  Fri            Mon  Tue  Wed  Thu
 *     Oslo  .    .   Kyiv  .   one       Oslo  HQ   .   Kyiv   two
 *
 * A visit of which only the week or the month is known joins a trip to the same country at that time, and lengthens none:
 * a vague date must not look exact. It is a trip of its own where there is none to join.
 */

/** Days without a known stop that still belong to a trip. */
export const LONGEST_PAUSE = 2;

/** Consecutive stops of one official. */
export interface Trip {
  readonly official: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** From the first to the last day, both counted; one where only a span is known in which the day lies. */
  readonly days: number;
  readonly isVague: boolean;
  /** Whether all that is known of it was told before it began. */
  readonly isAnnounced: boolean;
  readonly stops: readonly Stop[];
  /** In the order of the first visit. */
  readonly countries: readonly string[];
  /** Each once, oldest first. */
  readonly events: readonly AtlasEvent[];
}

/** What trips are read from. */
export type TripSource = Pick<Atlas, 'events' | 'placeById' | 'countryByCode'>;

/** A trip being put together: the days that are known, and the events that make it. */
interface Draft {
  from: IsoDay;
  to: IsoDay;
  readonly exact: AtlasEvent[];
  readonly vague: AtlasEvent[];
}

/** The trips of an official, oldest first; an event attended from afar is none, nor is a visit that one receives. */
export function tripsOf(official: string, source: TripSource): readonly Trip[] {
  const own = source.events.filter((event) => isPresent(official, event)).toSorted(oldestFirst);
  const visits = own.filter((event) => event.countries.some(({ role }) => role === 'visited'));
  const seat = seatOf(source.events);
  const atHome = own.filter((event) => isAtSeat(event, seat));
  const drafts = joinExact(visits.filter(isExact), atHome);
  for (const visit of visits) if (!isExact(visit)) joinVague(drafts, visit);
  return drafts.map((draft) => finish(official, draft, source)).sort((a, b) => compare(a.from, b.from));
}

/** A counterpart in the country visited is at home there: a host makes no trip. */
function isPresent(official: string, event: AtlasEvent): boolean {
  return !event.remote && event.officials.some(({ id, role }) => id === official && role !== 'counterpart');
}

/** Whether its days are those on which it happened, and not a span in which they lie. */
function isExact({ precision }: AtlasEvent): boolean {
  return precision === 'day';
}

/** The country of the headquarters: where most guests are received. Null where none is. */
export function seatOf(events: readonly AtlasEvent[]): string | null {
  const counts = new Map<string, number>();
  for (const event of events) {
    if (event.kind !== 'reception') continue;
    for (const { code, role } of event.countries) if (role === 'venue') counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0] ?? null;
}

function isAtSeat(event: AtlasEvent, seat: string | null): boolean {
  const { countries } = event;
  return (
    isExact(event) &&
    countries.some(({ code, role }) => code === seat && role === 'venue') &&
    countries.every(({ role }) => role !== 'visited')
  );
}

function joinExact(visits: readonly AtlasEvent[], atHome: readonly AtlasEvent[]): Draft[] {
  const drafts: Draft[] = [];
  for (const visit of visits) {
    const last = drafts.at(-1);
    if (last && isSoonAfter(last.to, visit.start) && !returnsBetween(last.to, visit.start, atHome)) {
      last.exact.push(visit);
      if (visit.end > last.to) last.to = visit.end;
    } else drafts.push({ from: visit.start, to: visit.end, exact: [visit], vague: [] });
  }
  return drafts;
}

function isSoonAfter(end: IsoDay, start: IsoDay): boolean {
  return daysBetween(end, start) - 1 <= LONGEST_PAUSE;
}

function returnsBetween(end: IsoDay, start: IsoDay, atHome: readonly AtlasEvent[]): boolean {
  return atHome.some((event) => event.start > end && event.end < start);
}

function joinVague(drafts: Draft[], visit: AtlasEvent): void {
  const near = drafts.find(
    (draft) => isSoonAfter(draft.to, visit.start) && isSoonAfter(visit.end, draft.from) && shareCountry(draft, visit),
  );
  if (near) near.vague.push(visit);
  else drafts.push({ from: visit.start, to: visit.end, exact: [], vague: [visit] });
}

function shareCountry({ exact, vague }: Draft, visit: AtlasEvent): boolean {
  const codes = new Set([...exact, ...vague].flatMap(visitedBy));
  return visitedBy(visit).some((code) => codes.has(code));
}

/** The countries that an event counts as visited. */
export function visitedBy({ countries }: AtlasEvent): readonly string[] {
  return countries.filter(({ role }) => role === 'visited').map(({ code }) => code);
}

function finish(official: string, draft: Draft, source: TripSource): Trip {
  const { from, to, exact, vague } = draft;
  const events = [...exact, ...vague];
  const spots = events.flatMap((event): readonly Spot[] => spotsOf(event, source));
  const stops = joinStops(spots);
  return {
    official,
    from,
    to,
    days: exact.length === 0 ? 1 : daysBetween(from, to) + 1,
    isVague: exact.length === 0,
    isAnnounced: events.every(({ status }) => status === 'planned'),
    stops,
    countries: [...new Set(stops.map(({ country }) => country))],
    events: events.sort(oldestFirst),
  };
}

function oldestFirst(a: AtlasEvent, b: AtlasEvent): number {
  return compare(a.start, b.start) || compare(a.end, b.end) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
