import type { PathOptions } from 'leaflet';
import L from 'leaflet';
import { memo } from 'react';
import { CircleMarker, Marker, Pane, Popup, Tooltip, useMap } from 'react-leaflet';
import { countOf, nameSome } from '../../format/names';
import { isLit, isPointing } from '../../model/lit';
import type { Cluster } from '../../model/map-clusters';
import type { PlacePoint } from '../../model/map-points';
import { useAtlas, usePreview, useSetPreview, useView } from '../../view/use-atlas';
import { EventLinks } from './EventLinks';
import { circleRadius } from './circle-radius';
import { canSplit, useClusters } from './use-clusters';

/** Pixels between an opened list and the edge of the map. */
const POPUP_MARGIN: [number, number] = [8, 8];
/** Pixels: a finger hits no less. */
const LEAST_HIT = 12;
/** Leaflet orders markers by latitude, below zero in the north: the numbers would lie under their circles there. */
const NUMBERS_ABOVE = 100_000;
/** Pixels around the places that a circle splits into. */
const SPLIT_MARGIN: [number, number] = [40, 40];

// Objects for good: a new one would have Leaflet paint every circle anew.
const NEAR: PathOptions = {
  color: 'var(--map-circle-edge)',
  weight: 1,
  opacity: 1,
  fillColor: 'var(--map-circle)',
  fillOpacity: 0.85,
};
const APART: PathOptions = { ...NEAR, opacity: 0.45, fillOpacity: 0.55 };
const LIT: PathOptions = {
  ...NEAR,
  color: 'var(--accent)',
  weight: 2.5,
  fillColor: 'var(--accent-wash)',
  fillOpacity: 1,
};

/** The venues as circles with their number of events. Those that lie close are one, which splits when looked at closer. */
export function PlaceLayer({ points }: { readonly points: readonly PlacePoint[] }) {
  const clusters = useClusters(points);
  const { country } = useView().filters;
  const preview = usePreview();
  const most = Math.max(0, ...clusters.map(({ events }) => events.length));
  const isNear = ({ points: places }: Cluster) =>
    country.length === 0 || places.some(({ place }) => country.includes(place.country ?? ''));
  const isPointed = ({ events }: Cluster) => events.some((event) => isLit(event, preview));
  const isAsking = isPointing(preview) && preview.country === undefined;
  return (
    <Pane name="places" style={{ zIndex: 450 }}>
      {clusters.map((cluster) => (
        <PlaceCircle
          key={cluster.points.map(({ place, events }) => `${place.id} ${events.length}`).join()}
          cluster={cluster}
          radius={circleRadius(cluster.events.length, most)}
          look={isAsking && isPointed(cluster) ? LIT : isNear(cluster) ? NEAR : APART}
        />
      ))}
    </Pane>
  );
}

interface PlaceCircleProps {
  readonly cluster: Cluster;
  readonly radius: number;
  readonly look: PathOptions;
}

const PlaceCircle = memo(function PlaceCircle({ cluster, radius, look }: PlaceCircleProps) {
  const place = cluster.points[0]?.place;
  if (!place) return null;
  const center: [number, number] = [place.lat, place.lon];
  const count = cluster.events.length;
  return (
    <>
      <CircleMarker center={center} radius={radius} pathOptions={look} interactive={false} />
      {count > 1 && (
        <Marker
          position={center}
          icon={numberIcon(count)}
          interactive={false}
          keyboard={false}
          zIndexOffset={NUMBERS_ABOVE}
        />
      )}
      <HitCircle cluster={cluster} center={center} radius={Math.max(LEAST_HIT, radius)} />
    </>
  );
});

interface HitCircleProps extends Pick<PlaceCircleProps, 'cluster' | 'radius'> {
  readonly center: [number, number];
}

/** What a finger hits of a circle: it splits, or lists its events. */
function HitCircle({ cluster, center, radius }: HitCircleProps) {
  const { points } = cluster;
  const map = useMap();
  const setPreview = useSetPreview();
  const splits = points.length > 1 && canSplit(cluster, map);
  const split = (): void => {
    const around = L.latLngBounds(points.map(({ place: { lat, lon } }) => [lat, lon]));
    map.fitBounds(around, { padding: SPLIT_MARGIN, animate: false });
  };
  const [only] = points.length === 1 ? points : [];
  return (
    <CircleMarker
      center={center}
      radius={radius}
      stroke={false}
      fillOpacity={0}
      eventHandlers={{
        ...(splits ? { click: split } : {}),
        mouseover: () => setPreview(only ? { place: only.place.id } : {}),
        mouseout: () => setPreview({}),
      }}
    >
      <Tooltip pane="tooltipPane" className="map-tooltip">
        <PlaceWords cluster={cluster} splits={splits} />
      </Tooltip>
      {!splits && <PlacePopup cluster={cluster} />}
    </CircleMarker>
  );
}

function PlacePopup({ cluster: { points, events } }: { readonly cluster: Cluster }) {
  const names = points.map(({ place }) => place.name);
  const country = points[0]?.place.country;
  return (
    <Popup
      pane="popupPane"
      className="map-popup"
      minWidth={220}
      maxWidth={300}
      maxHeight={200}
      autoPanPadding={POPUP_MARGIN}
    >
      <EventLinks title={nameSome(names, 3)} events={events} {...(country ? { country } : {})} />
    </Popup>
  );
}

function PlaceWords({ cluster: { points, events }, splits }: { readonly cluster: Cluster; readonly splits: boolean }) {
  const { nameOf } = useAtlas();
  const [first] = points;
  const names = nameSome(
    points.map(({ place }) => place.name),
    4,
  );
  return (
    <>
      <strong>{names}</strong>
      {points.length === 1 && first?.place.country && `, ${nameOf('country', first.place.country)}`}
      <br />
      {countOf(events.length, 'event')} here; {splits ? 'click to look closer' : 'click for the list'}
    </>
  );
}

const icons = new Map<number, L.DivIcon>();

/** The number in a circle; one icon a number, so that Leaflet keeps what it has drawn. */
function numberIcon(count: number): L.DivIcon {
  const known = icons.get(count) ?? L.divIcon({ className: 'map-number', html: String(count), iconSize: [30, 14] });
  icons.set(count, known);
  return known;
}
