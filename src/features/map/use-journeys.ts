import { useMemo } from 'react';
import type { AtlasEvent } from '../../dataset/types';
import { shownTrips } from '../../model/trip-counts';
import type { Stop } from '../../model/trip-stops';
import type { Trip } from '../../model/trips';
import { tripsOf } from '../../model/trips';
import { useAtlas, useCrossFilter, useView } from '../../view/use-atlas';

/** The trips of one official, oldest first. */
export interface Journey {
  readonly official: string;
  readonly trips: readonly Trip[];
}

/** The journeys of the chosen officials under all filters but the country's; none where no official is chosen. */
export function useJourneys(): readonly Journey[] {
  const atlas = useAtlas();
  const crossFilter = useCrossFilter();
  const { official } = useView().filters;
  return useMemo(() => {
    const shown = new Set(crossFilter.without('country'));
    const isShown = (event: AtlasEvent): boolean => shown.has(event);
    return official.map((id) => ({ official: id, trips: shownTrips(tripsOf(id, atlas), isShown) }));
  }, [official, crossFilter, atlas]);
}

/** From one stop to the next; `apart` where they belong to two trips. */
export interface Leg {
  readonly from: Stop;
  readonly to: Stop;
  readonly apart: boolean;
}

/** The latest legs of a journey, those that lead nowhere left out; more than this many are a ball of wool. */
const MOST_LEGS = 40;

/** The ways between the stops of a journey in order of date. */
export function legsOf({ trips }: Journey): readonly Leg[] {
  const stops = trips.flatMap((trip) => trip.stops.map((stop, index) => ({ stop, apart: index === 0 })));
  const legs = stops.slice(1).map(({ stop, apart }, index) => ({ from: stops[index]?.stop ?? stop, to: stop, apart }));
  return legs.filter(({ from, to }) => from.lat !== to.lat || from.lon !== to.lon).slice(-MOST_LEGS);
}
