import { useMemo } from 'react';
import type { AtlasEvent } from '../../dataset/types';
import type { IsShown } from '../../model/trip-counts';
import { shownTrips } from '../../model/trip-counts';
import type { Trip } from '../../model/trips';
import { tripsOf } from '../../model/trips';
import { useAtlas, useCrossFilter, useView } from '../../view/use-atlas';

/** The trips of the chosen officials, or, where none is chosen, of all who act for the organisation. */
export interface ShownTrips {
  readonly byTraveller: ReadonlyMap<string, readonly Trip[]>;
  readonly all: readonly Trip[];
  readonly isShown: IsShown;
}

/** The trips of which an event passes all filters; with `anyCountry` all but the country's own. */
export function useTrips({ anyCountry = false } = {}): ShownTrips {
  const travellers = useTravellers();
  const crossFilter = useCrossFilter();
  const { events } = crossFilter;
  const selected = anyCountry ? crossFilter.without('country') : events;
  return useMemo(() => {
    const shown = new Set(selected);
    const isShown = (event: AtlasEvent): boolean => shown.has(event);
    const byTraveller = new Map([...travellers].map(([id, trips]) => [id, shownTrips(trips, isShown)]));
    return { byTraveller, all: [...byTraveller.values()].flat(), isShown };
  }, [travellers, selected]);
}

/** All trips of those who are asked for: filters change which are shown, and never what a trip is. */
function useTravellers(): ReadonlyMap<string, readonly Trip[]> {
  const atlas = useAtlas();
  const { official } = useView().filters;
  const principals = useMemo(() => {
    const acting = atlas.events.flatMap(({ officials }) => officials.filter(({ role }) => role === 'principal'));
    return [...new Set(acting.map(({ id }) => id))].sort();
  }, [atlas]);
  return useMemo(() => {
    const ids = official.length > 0 ? official : principals;
    return new Map(ids.map((id) => [id, tripsOf(id, atlas)]));
  }, [atlas, official, principals]);
}
