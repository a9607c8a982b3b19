import type { CountryPart } from '../../filters/filters';
import { countOf } from '../../format/names';
import type { CountryCounts, MapMode } from '../../model/map-points';
import type { ViewState } from '../../view/view-state';

/** What the shade counts, as the switch and the head of a column name it. */
export const MODE_NAMES: Readonly<Record<ViewState['mapMode'], string>> = {
  visited: 'Visited',
  guest: 'Guests received',
  any: 'Any part',
  difference: 'Difference',
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

/** `A 12, B 7: 5 more in A`. */
export function describeDifference(a: number, b: number): string {
  if (a === b) return a === 0 ? 'no events in A or B' : `${a} in A and in B`;
  return `A ${a}, B ${b}: ${Math.abs(a - b)} more in ${a > b ? 'A' : 'B'}`;
}

/** `Click for the 3 visits`, `Click for the 12 events in all`. */
export function describeClick(counts: CountryCounts, part: CountryPart | null): string {
  if (part === 'visited') return `Click for the ${countOf(counts.visited, 'visit')}`;
  if (part === 'guest') return `Click for the ${countOf(counts.guest, 'event')} with a guest`;
  return `Click for the ${countOf(counts.any, 'event')} in all`;
}
