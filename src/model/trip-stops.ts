import type { AtlasEvent, IsoDay } from '../dataset/types';
import type { Atlas } from './atlas';
import { venuesOf } from './map-points';

/** One event at one spot: a venue in a country visited, or the middle of that country where no venue is told. */
export interface Spot {
  readonly event: AtlasEvent;
  readonly country: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Whether a venue is told. */
  readonly isPlaced: boolean;
}

/** A spot at which a traveller stayed, whatever happened there. */
export interface Stop extends Omit<Spot, 'event'> {
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** Whether `from`..`to` is a span in which its days lie, and not the days themselves. */
  readonly isVague: boolean;
  /** Whether all that is known of it was told before it began. */
  readonly isAnnounced: boolean;
  readonly events: readonly AtlasEvent[];
}

/** Where an event took the travellers. */
export function spotsOf(event: AtlasEvent, source: Pick<Atlas, 'placeById' | 'countryByCode'>): readonly Spot[] {
  const venues = venuesOf(event, source.placeById);
  const visited = event.countries.filter(({ role }) => role === 'visited').map(({ code }) => code);
  return visited.flatMap((code): readonly Spot[] => {
    const within = venues.filter((venue) => venue.country === code);
    const country = source.countryByCode.get(code);
    const places = within.length > 0 ? within : country ? [country] : [];
    return places.map(({ name, lat, lon }) => ({
      event,
      country: code,
      name,
      lat,
      lon,
      isPlaced: within.length > 0,
    }));
  });
}

/**
 * Joins the spots of a trip, which come in order of time, into stops. What happens at a stop that was left for nowhere
 * else belongs to it; where only the country is told, it belongs to the stop in that country. Of the spots of one day,
 * those in the country of the stop before come first, since a day tells no hours.
 */
export function joinStops(spots: readonly Spot[]): readonly Stop[] {
  const left = [...spots];
  const stops: Stop[] = [];
  while (left.length > 0) {
    const spot = takeNext(left, stops.at(-1));
    const index = stops.findLastIndex((stop) => isSame(stop, spot, stop === stops.at(-1)));
    const known = stops[index];
    if (known) stops[index] = joined(known, spot);
    else stops.push(stopAt(spot));
  }
  return stops;
}

function takeNext(left: Spot[], last: Stop | undefined): Spot {
  const first = left[0]!;
  const near = left.findIndex(({ event, country }) => event.start === first.event.start && country === last?.country);
  return left.splice(Math.max(0, near), 1)[0]!;
}

function isSame(stop: Stop, spot: Spot, isLast: boolean): boolean {
  if (stop.country !== spot.country) return false;
  // A week in which a visit lies says nothing of its order: it belongs to the stop, wherever that stands.
  const isNear = isLast || spot.event.precision !== 'day';
  return isNear && (stop.name === spot.name || !stop.isPlaced || !spot.isPlaced);
}

function stopAt({ event, ...place }: Spot): Stop {
  return {
    ...place,
    from: event.start,
    to: event.end,
    isVague: event.precision !== 'day',
    isAnnounced: event.status === 'planned',
    events: [event],
  };
}

function joined(stop: Stop, { event, ...place }: Spot): Stop {
  const isExact = event.precision === 'day';
  const spot = !stop.isPlaced && place.isPlaced ? place : {};
  return {
    ...stop,
    ...spot,
    from: isExact && event.start < stop.from ? event.start : stop.from,
    to: isExact && event.end > stop.to ? event.end : stop.to,
    isAnnounced: stop.isAnnounced && event.status === 'planned',
    events: stop.events.includes(event) ? stop.events : [...stop.events, event],
  };
}
