import { countOf } from '../../format/names';
import type { PathOptions } from 'leaflet';
import { memo } from 'react';
import { CircleMarker, Pane, Popup, Tooltip } from 'react-leaflet';
import type { PlacePoint } from '../../model/map-points';
import { useAtlas, useView } from '../../view/use-atlas';
import { EventLinks } from './EventLinks';
import { circleRadius } from './circle-radius';

/** Pixels between an opened list and the edge of the map. */
const POPUP_MARGIN: [number, number] = [8, 8];

// Two objects for good: a new one would have Leaflet paint every circle anew.
const NEAR: PathOptions = {
  color: 'var(--map-circle-edge)',
  weight: 1,
  opacity: 1,
  fillColor: 'var(--map-circle)',
  fillOpacity: 0.8,
};
const APART: PathOptions = { ...NEAR, opacity: 0.4, fillOpacity: 0.25 };

/** The venues as circles, the smallest on top; a click lists their events. Outside the chosen countries they fade. */
export function PlaceLayer({ points }: { readonly points: readonly PlacePoint[] }) {
  const { country } = useView().filters;
  const most = points[0]?.events.length ?? 0;
  return (
    <Pane name="places" style={{ zIndex: 450 }}>
      {points.map((point) => (
        <PlaceCircle
          key={`${point.place.id} ${point.events.length}`}
          point={point}
          radius={circleRadius(point.events.length, most)}
          look={country.length > 0 && !country.includes(point.place.country ?? '') ? APART : NEAR}
        />
      ))}
    </Pane>
  );
}

interface PlaceCircleProps {
  readonly point: PlacePoint;
  readonly radius: number;
  readonly look: PathOptions;
}

const PlaceCircle = memo(function PlaceCircle({ point: { place, events }, radius, look }: PlaceCircleProps) {
  const { nameOf } = useAtlas();
  return (
    <CircleMarker center={[place.lat, place.lon]} radius={radius} pathOptions={look}>
      <Tooltip pane="tooltipPane" className="map-tooltip">
        <strong>{place.name}</strong>
        {place.country && `, ${nameOf('country', place.country)}`}
        <br />
        {countOf(events.length, 'event')} here; click for the list
      </Tooltip>
      <Popup
        pane="popupPane"
        className="map-popup"
        minWidth={220}
        maxWidth={300}
        maxHeight={200}
        autoPanPadding={POPUP_MARGIN}
      >
        <EventLinks title={place.name} events={events} {...(place.country ? { country: place.country } : {})} />
      </Popup>
    </CircleMarker>
  );
});
