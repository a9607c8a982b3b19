import { countOf } from '../../format/names';
import { CircleMarker, Pane, Popup, Tooltip } from 'react-leaflet';
import type { PlacePoint } from '../../model/map-points';
import { useAtlas, useView } from '../../view/use-atlas';
import { EventLinks } from './EventLinks';
import { circleRadius } from './circle-radius';

/** Pixels from the upper left corner: the buttons of the map would lie over the list. */
const BELOW_CONTROLS: [number, number] = [8, 48];

/** The venues as circles, the smallest on top; a click lists their events. */
export function PlaceLayer({ points }: { readonly points: readonly PlacePoint[] }) {
  const most = points[0]?.events.length ?? 0;
  return (
    <Pane name="places" style={{ zIndex: 450 }}>
      {points.map((point) => (
        <PlaceCircle
          key={`${point.place.id} ${point.events.length}`}
          point={point}
          radius={circleRadius(point.events.length, most)}
        />
      ))}
    </Pane>
  );
}

interface PlaceCircleProps {
  readonly point: PlacePoint;
  readonly radius: number;
}

function PlaceCircle({ point: { place, events }, radius }: PlaceCircleProps) {
  const { nameOf } = useAtlas();
  const { country } = useView().filters;
  const apart = country.length > 0 && !country.includes(place.country ?? '');
  return (
    <CircleMarker
      center={[place.lat, place.lon]}
      radius={radius}
      pathOptions={{
        color: 'var(--map-circle-edge)',
        weight: 1,
        fillColor: 'var(--map-circle)',
        fillOpacity: apart ? 0.25 : 0.8,
        opacity: apart ? 0.4 : 1,
      }}
    >
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
        autoPanPaddingTopLeft={BELOW_CONTROLS}
      >
        <EventLinks title={place.name} events={events} {...(place.country ? { country: place.country } : {})} />
      </Popup>
    </CircleMarker>
  );
}
