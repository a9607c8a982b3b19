import 'leaflet/dist/leaflet.css';
import type L from 'leaflet';
import type { Ref } from 'react';
import { MapContainer } from 'react-leaflet';
import type { Shapes } from '../../queries/shapes';
import { useMedia } from '../../ui/use-media';
import { AreaLayer } from './AreaLayer';
import { CountryLayer } from './CountryLayer';
import { EURO_ATLANTIC, GALL_CRS, WORLD } from './crs';
import { JourneyLayer } from './JourneyLayer';
import { PlaceLayer } from './PlaceLayer';
import { SmallStateLayer } from './SmallStateLayer';
import { useCountryChoice } from './use-country-choice';
import type { Journey } from './use-journeys';
import type { MapCounts } from './use-map-counts';

interface WorldMapProps {
  readonly shapes: Shapes;
  readonly counts: MapCounts;
  readonly journeys: readonly Journey[];
  readonly ref: Ref<L.Map>;
}

/** The map itself, drawn by Leaflet from the shapes alone: no tiles, no other host. */
export function WorldMap({ shapes, counts, journeys, ref }: WorldMapProps) {
  const choice = useCountryChoice(counts);
  // A finger that scrolls the page must not be caught by the map; two fingers still zoom and move it.
  const isTouched = useMedia('(pointer: coarse)');
  return (
    <MapContainer
      ref={ref}
      className="map-canvas"
      crs={GALL_CRS}
      bounds={EURO_ATLANTIC}
      maxBounds={WORLD}
      maxBoundsViscosity={1}
      maxZoom={6}
      zoomSnap={0}
      zoomDelta={0.75}
      zoomControl={false}
      attributionControl={false}
      scrollWheelZoom={false}
      dragging={!isTouched}
      fadeAnimation={false}
      zoomAnimation={false}
      markerZoomAnimation={false}
    >
      <CountryLayer shapes={shapes} counts={counts} choice={choice} />
      <AreaLayer />
      <SmallStateLayer shapes={shapes} counts={counts} choice={choice} />
      <JourneyLayer journeys={journeys} />
      <PlaceLayer points={counts.points} />
    </MapContainer>
  );
}
