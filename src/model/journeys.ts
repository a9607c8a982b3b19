import { daysBetween } from '../dataset/days';
import type { AtlasEvent, Country, Place } from '../dataset/types';
import { venuesOf } from './map-points';

/** A visit as a stop of a journey. */
export interface Stop {
  readonly event: AtlasEvent;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** Stops that follow one another within days: one trip, told as one. */
export interface Trip {
  readonly stops: readonly Stop[];
}

/** The trips of one official, oldest first. */
export interface Journey {
  readonly official: string;
  readonly trips: readonly Trip[];
}

export interface Gazetteer {
  readonly placeById: ReadonlyMap<string, Place>;
  readonly countryByCode: ReadonlyMap<string, Country>;
}

/** Days between two visits that still make one trip; with more, people have mostly been home in between. */
const LONGEST_PAUSE = 4;

/** The visits of each official in order of date; an event attended from afar is no stop. */
export function journeysOf(
  officials: readonly string[],
  events: readonly AtlasEvent[],
  gazetteer: Gazetteer,
): readonly Journey[] {
  const visits = events.filter((event) => !event.remote && event.countries.some(({ role }) => role === 'visited'));
  const ordered = visits.sort((a, b) => (a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? -1 : 1));
  return officials.map((official) => {
    const own = ordered.filter((event) => travels(official, event));
    return { official, trips: joinTrips(own.flatMap((event) => stopsOf(event, gazetteer))) };
  });
}

/** A counterpart in the country visited is at home there: a host makes no journey. */
function travels(official: string, event: AtlasEvent): boolean {
  return event.officials.some(({ id, role }) => id === official && role !== 'counterpart');
}

/** Where the official was: the venues in the countries visited, or the middle of a country whose venue is not told. */
function stopsOf(event: AtlasEvent, { placeById, countryByCode }: Gazetteer): readonly Stop[] {
  const visited = event.countries.filter(({ role }) => role === 'visited').map(({ code }) => code);
  const venues = venuesOf(event, placeById);
  return visited.flatMap((code) => {
    const within = venues.filter(({ country }) => country === code);
    const country = countryByCode.get(code);
    const spots = within.length > 0 ? within : country ? [country] : [];
    return spots.map(({ name, lat, lon }) => ({ event, name, lat, lon }));
  });
}

function joinTrips(stops: readonly Stop[]): readonly Trip[] {
  const trips: Stop[][] = [];
  for (const stop of stops) {
    const trip = trips.at(-1);
    const last = trip?.at(-1);
    if (trip && last && follows(last, stop)) trip.push(stop);
    else trips.push([stop]);
  }
  return trips.map((joined) => ({ stops: joined }));
}

function follows(last: Stop, next: Stop): boolean {
  return daysBetween(last.event.end, next.event.start) <= LONGEST_PAUSE;
}
