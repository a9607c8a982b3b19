import { dayCount } from '../dataset/days';
import type { AtlasEvent, IsoDay } from '../dataset/types';
import type { Stop } from './trip-stops';
import type { Trip } from './trips';

/** What trips are counted by. */
export type TripUnit = 'days' | 'trips' | 'stops' | 'countries';

/** How much a few trips come to. */
export type TripCounts = Readonly<Record<TripUnit, number>>;

/** One line of a ranking. */
export interface TripRow extends TripCounts {
  readonly id: string;
}

/** Whether an event passes the filters. */
export type IsShown = (event: AtlasEvent) => boolean;

/** The trips of which any event is shown; each is told whole, since half a trip is none. */
export function shownTrips(trips: readonly Trip[], isShown: IsShown): readonly Trip[] {
  return trips.filter(({ events }) => events.some(isShown));
}

/** Adds trips up; a country counts once, however often it is visited. */
export function countTrips(trips: readonly Trip[]): TripCounts {
  return {
    days: trips.reduce((sum, { days }) => sum + days, 0),
    trips: trips.length,
    stops: trips.reduce((sum, { stops }) => sum + stops.length, 0),
    countries: new Set(trips.flatMap(({ countries }) => countries)).size,
  };
}

/** People by their trips, most first; who made none is left out. */
export function rankTravellers(tripsById: ReadonlyMap<string, readonly Trip[]>, unit: TripUnit): readonly TripRow[] {
  const rows = [...tripsById].map(([id, trips]) => ({ id, ...countTrips(trips) }));
  return rows.filter(({ trips }) => trips > 0).sort((a, b) => byUnit(a, b, unit));
}

/**
 * The countries visited, most first: how many trips led there, with how many stops, on how many days. A stop counts where
 * an event of it is shown, so that a country has as many trips here as the list has once it is chosen.
 */
export function rankCountries(
  trips: readonly Trip[],
  isShown: IsShown,
  unit: Exclude<TripUnit, 'countries'>,
): readonly Omit<TripRow, 'countries'>[] {
  const codes = new Set(trips.flatMap(({ countries }) => countries));
  return [...codes]
    .map((code) => ({ id: code, ...countIn(code, trips, isShown) }))
    .filter((row) => row.trips > 0)
    .sort((a, b) => byUnit(a, b, unit));
}

function countIn(code: string, trips: readonly Trip[], isShown: IsShown) {
  const within = trips
    .map((trip) => trip.stops.filter(({ country, events }) => country === code && events.some(isShown)))
    .filter((stops) => stops.length > 0);
  return {
    trips: within.length,
    stops: within.flat().length,
    days: within.reduce((sum, stops) => sum + daysAt(stops), 0),
  };
}

/** The days that stops of one trip cover, each once; one for a stop of which no day is known. */
function daysAt(stops: readonly Stop[]): number {
  const days = new Set<number>();
  for (const { from, to, isVague } of stops) {
    for (let day = dayCount(from); day <= dayCount(isVague ? from : to); day += 1) days.add(day);
  }
  return days.size;
}

function byUnit<U extends string>(
  a: { id: string } & Record<U, number>,
  b: { id: string } & Record<U, number>,
  unit: U,
) {
  return b[unit] - a[unit] || compare(a.id, b.id);
}

/** The latest visit to a country: who stopped there last. */
export interface LastVisit {
  readonly code: string;
  readonly official: string;
  readonly stop: Stop;
}

/**
 * Which countries were visited, the one that waits longest first, and which never, in the order given. A visit that was
 * only announced counts where no other is known.
 */
export function lastVisits(
  codes: readonly string[],
  trips: readonly Trip[],
  isShown: IsShown,
): { readonly since: readonly LastVisit[]; readonly never: readonly string[] } {
  const last = new Map<string, LastVisit>();
  for (const { official, stops } of trips) {
    for (const stop of stops) {
      const known = last.get(stop.country);
      if (!stop.events.some(isShown) || (known && !isLater(stop, known.stop))) continue;
      last.set(stop.country, { code: stop.country, official, stop });
    }
  }
  const since = codes.flatMap((code) => last.get(code) ?? []);
  return {
    since: since.sort((a, b) => compare(lastDay(a.stop), lastDay(b.stop)) || compare(a.code, b.code)),
    never: codes.filter((code) => !last.has(code)),
  };
}

function isLater(stop: Stop, known: Stop): boolean {
  if (stop.isAnnounced !== known.isAnnounced) return known.isAnnounced;
  return lastDay(stop) > lastDay(known);
}

/** The last day that is known; of a span in which the visit lies, the first, since it may have been then. */
function lastDay({ from, to, isVague }: Stop): IsoDay {
  return isVague ? from : to;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
