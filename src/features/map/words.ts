import { countOf } from '../../format/names';
import type { CountryCounts, MapMode } from '../../model/map-points';

/** What the shade counts, as the switch and the head of a column name it. */
export const MODE_NAMES: Readonly<Record<MapMode, string>> = {
  visited: 'Visited',
  guest: 'Guests received',
  any: 'Any part',
};

/** What the legend says of the numbers under it. */
export const MODE_UNITS: Readonly<Record<MapMode, string>> = {
  visited: 'Events with a visit',
  guest: 'Events with a guest',
  any: 'Events',
};

export const MODES: readonly MapMode[] = ['visited', 'guest', 'any'];

/** `3 visits, 1 guest received, 12 events in all`; what is zero is left out. */
export function describeCounts({ visited, guest, any }: CountryCounts): string {
  if (any === 0) return 'no events';
  return [
    visited > 0 ? countOf(visited, 'visit') : '',
    guest > 0 ? `${countOf(guest, 'guest')} received` : '',
    `${countOf(any, 'event')} in all`,
  ]
    .filter(Boolean)
    .join(', ');
}
