import { useMemo } from 'react';
import type { CountClass, CountryCounts, PlacePoint } from '../../model/map-points';
import { countClasses, countCountries, placePoints } from '../../model/map-points';
import { NONE } from '../../filters/filters';
import { useAtlas, useCrossFilter, useView } from '../../view/use-atlas';

/** What the map shows: the events under all filters but the country's own. */
export interface MapCounts {
  readonly counts: ReadonlyMap<string, CountryCounts>;
  readonly classes: readonly CountClass[];
  readonly points: readonly PlacePoint[];
  /** Events in which no country takes part. */
  readonly unplaced: number;
}

/** Counts anew when the filters change, and not when the pointer moves. */
export function useMapCounts(): MapCounts {
  const { placeById } = useAtlas();
  const crossFilter = useCrossFilter();
  const { mapMode } = useView();
  const counted = useMemo(() => {
    const events = crossFilter.without('country');
    return {
      counts: countCountries(events),
      points: placePoints(events, placeById),
      unplaced: crossFilter.counts('country').get(NONE) ?? 0,
    };
  }, [crossFilter, placeById]);
  return useMemo(() => {
    const highest = Math.max(0, ...[...counted.counts.values()].map((count) => count[mapMode]));
    return { ...counted, classes: countClasses(highest) };
  }, [counted, mapMode]);
}
