import { useQuery } from '@tanstack/react-query';
import type L from 'leaflet';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { shapesQuery } from '../../queries/shapes';
import { Failure } from '../../ui/Failure';
import { Skeleton } from '../../ui/Skeleton';
import { Legend } from './Legend';
import { MapControls } from './MapControls';
import type { Journey } from './use-journeys';
import type { MapCounts } from './use-map-counts';
import { WorldMap } from './WorldMap';

interface DrawingProps {
  readonly counts: MapCounts;
  readonly journeys: readonly Journey[];
  /** Stands beside the legend. */
  readonly children: ReactNode;
}

/** The map with its legend and its controls, which have their room from the first moment. */
export function Drawing({ counts, journeys, children }: DrawingProps) {
  const { data: shapes, error, refetch } = useQuery(shapesQuery());
  const [map, setMap] = useState<L.Map | null>(null);
  return (
    <>
      <div className="map-frame">
        {shapes ? (
          <WorldMap ref={setMap} shapes={shapes} counts={counts} journeys={journeys} />
        ) : error ? (
          <Failure title="The map could not be drawn." reason={error.message} onRetry={() => void refetch()} />
        ) : (
          <Skeleton label="Loading the map" />
        )}
      </div>
      <Legend counts={counts}>{children}</Legend>
      <div className="map-foot">{map && <MapControls map={map} />}</div>
    </>
  );
}
