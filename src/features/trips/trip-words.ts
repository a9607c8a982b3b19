import { formatShortDay, formatSpan } from '../../format/days';
import type { TripCounts, TripUnit } from '../../model/trip-counts';
import type { Stop } from '../../model/trip-stops';
import type { Trip } from '../../model/trips';

/** How each unit is called in a switch. */
export const UNIT_NAMES: Readonly<Record<TripUnit, string>> = {
  days: 'Days',
  trips: 'Trips',
  stops: 'Stops',
  countries: 'Countries',
};

/** `trips` for three of them, `country` for one. */
export function unitWord(count: number, unit: TripUnit): string {
  if (count !== 1) return unit;
  return unit === 'countries' ? 'country' : unit.slice(0, -1);
}

/** `3 trips`, `1 country`. */
export function countUnit(count: number, unit: TripUnit): string {
  return `${count} ${unitWord(count, unit)}`;
}

/** `15 trips with 18 stops, 24 days abroad in 11 countries`. */
export function countsInWords({ trips, stops, days, countries }: TripCounts): string {
  if (trips === 0) return 'no trip under these filters';
  return `${countUnit(trips, 'trips')} with ${countUnit(stops, 'stops')}, ${countUnit(days, 'days')} abroad in ${countUnit(countries, 'countries')}`;
}

/** When a trip was; one of which no day is known does not look as if it filled them all. */
export function tripDates({ from, to, isVague }: Pick<Trip, 'from' | 'to' | 'isVague'>): string {
  return isVague && from !== to ? `within ${formatSpan(from, to)}` : formatSpan(from, to);
}

/** The last day of a visit: `5 Aug 2019`, `within 4–10 Feb 2026`, `8 Jul 2026, announced`. */
export function sinceWords(stop: Stop): string {
  const day = stop.isVague ? tripDates(stop) : formatShortDay(stop.to);
  return stop.isAnnounced ? `${day}, announced` : day;
}

/** How long a trip was, with how many stops, and whether it was only announced: `5 days, 3 stops`. */
export function tripLength({ days, isVague, isAnnounced, stops }: Trip): string {
  return [
    isVague ? 'a day or more' : countUnit(days, 'days'),
    ...(stops.length > 1 ? [countUnit(stops.length, 'stops')] : []),
    ...(isAnnounced ? ['announced'] : []),
  ].join(', ');
}
