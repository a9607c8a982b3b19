import { useMemo } from 'react';
import type { CountClass, CountryCounts, MapMode, PlacePoint } from '../../model/map-points';
import { countClasses, countCountries, countsOf, placePoints } from '../../model/map-points';
import { useAtlas, useCrossFilter, useOther, useView } from '../../view/use-atlas';
import { DIFFERENCE_SHADES, differenceShadeOf, shadeOf } from './country-style';

/** What the map shows: the events under all filters but the country's own. */
export interface MapCounts {
  readonly counts: ReadonlyMap<string, CountryCounts>;
  /** Those of the second selection, while the map shows the difference to it. */
  readonly other: ReadonlyMap<string, CountryCounts> | null;
  /** What is counted: a difference is one of all parts. */
  readonly mode: MapMode;
  readonly classes: readonly CountClass[];
  readonly fillOf: (code: string) => string;
  readonly points: readonly PlacePoint[];
  /** Events in which no country takes part. */
  readonly unplaced: number;
}

/** Counts anew when the filters change, and not when the pointer moves. */
export function useMapCounts(): MapCounts {
  const { placeById } = useAtlas();
  const crossFilter = useCrossFilter();
  const compared = useOther();
  const { mapMode } = useView();
  const counted = useMemo(() => {
    const events = crossFilter.without('country');
    return {
      counts: countCountries(events),
      points: placePoints(events, placeById),
      unplaced: events.filter(({ countries }) => countries.every(({ role }) => role === 'mentioned')).length,
    };
  }, [crossFilter, placeById]);
  const other = useMemo(
    () => (mapMode === 'difference' && compared ? countCountries(compared.crossFilter.without('country')) : null),
    [mapMode, compared],
  );
  return useMemo(
    () => (other ? differing(counted, other) : shading(counted, mapMode === 'difference' ? 'any' : mapMode)),
    [counted, other, mapMode],
  );
}

type Counted = Pick<MapCounts, 'counts' | 'points' | 'unplaced'>;

function shading(counted: Counted, mode: MapMode): MapCounts {
  const classes = countClasses(Math.max(0, ...[...counted.counts.values()].map((count) => count[mode])));
  const fillOf = (code: string) => shadeOf(countsOf(counted.counts, code)[mode], classes);
  return { ...counted, other: null, mode, classes, fillOf };
}

/** Two selections have no circles in common, so that none is drawn. */
function differing({ counts, unplaced }: Counted, other: ReadonlyMap<string, CountryCounts>): MapCounts {
  const differenceOf = (code: string) => countsOf(counts, code).any - countsOf(other, code).any;
  const codes = [...counts.keys(), ...other.keys()];
  const classes = countClasses(Math.max(0, ...codes.map((code) => Math.abs(differenceOf(code)))), DIFFERENCE_SHADES);
  const fillOf = (code: string) => differenceShadeOf(differenceOf(code), classes);
  return { counts, unplaced, points: [], other, mode: 'any', classes, fillOf };
}
