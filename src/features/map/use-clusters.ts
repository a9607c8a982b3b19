import type L from 'leaflet';
import { useMemo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Cluster } from '../../model/map-clusters';
import { clusterPoints } from '../../model/map-clusters';
import type { PlacePoint } from '../../model/map-points';
import { GALL_CRS } from './crs';

/** Pixels from one circle to the next: closer ones could not be hit one by one. */
const APART = 26;

/** The circles at the sight of the moment; they part as one looks closer. */
export function useClusters(points: readonly PlacePoint[]): readonly Cluster[] {
  const map = useMap();
  const [zoom, setZoom] = useState(() => map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  return useMemo(() => clustersAt(points, zoom), [points, zoom]);
}

function clustersAt(points: readonly PlacePoint[], zoom: number): readonly Cluster[] {
  const pixelOf = ({ lat, lon }: PlacePoint['place']): readonly [number, number] => {
    const { x, y } = GALL_CRS.latLngToPoint({ lat, lng: lon } as L.LatLng, zoom);
    return [x, y];
  };
  return clusterPoints(points, pixelOf, APART);
}

/** Whether the places of a circle part before the map cannot come closer. */
export function canSplit({ points }: Cluster, map: L.Map): boolean {
  const closest = Number.isFinite(map.getMaxZoom()) ? map.getMaxZoom() : map.getZoom();
  return map.getZoom() < closest - 0.1 && clustersAt(points, closest).length > 1;
}
