import type L from 'leaflet';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Area } from '../../filters/filters';
import { Button } from '../../ui/Button';
import { useView, useViewActions } from '../../view/use-atlas';
import { areaOfMap } from './area-of-map';
import { EUROPE, EURO_ATLANTIC, WORLD } from './crs';

const SIGHTS = { 'Euro-Atlantic': EURO_ATLANTIC, Europe: EUROPE, World: WORLD } as const;
type Sight = keyof typeof SIGHTS;

/** Nearer, farther, and three ready sights; the sight that holds is kept when the panel changes its size. */
export function MapControls({ map }: { readonly map: L.Map }) {
  const { area } = useView().filters;
  const { change } = useViewActions();
  const [sight, setSight] = useState<Sight | null>(() => (area === null ? firstSight(map) : null));
  useFirstArea(map, area);
  useMove(map, sight, () => setSight(null));
  useFittingSize(map, sight);
  useWheelWhenFocused(map);
  useContainerName(map);
  const zoom = (by: number) => {
    setSight(null);
    map.setZoom(map.getZoom() + by);
  };
  return (
    <div className="map-controls" role="group" aria-label="Section of the map">
      <Button aria-label="Zoom in" onClick={() => zoom(0.75)}>
        +
      </Button>
      <Button aria-label="Zoom out" onClick={() => zoom(-0.75)}>
        −
      </Button>
      {(Object.keys(SIGHTS) as Sight[]).map((name) => (
        <Button key={name} aria-pressed={sight === name} onClick={() => setSight(name)}>
          {name}
        </Button>
      ))}
      <Button onClick={() => change({ area: areaOfMap(map) })}>Filter to this area</Button>
    </div>
  );
}

/** A link to an area opens on it; an area set on the page leaves the map where it is. */
function useFirstArea(map: L.Map, area: Area | null) {
  const first = useRef(area);
  useEffect(() => {
    if (first.current === null) return;
    const { west, south, east, north } = first.current;
    const corners: [[number, number], [number, number]] = [
      [south, west],
      [north, east],
    ];
    map.fitBounds(corners, { animate: false, padding: [4, 4] });
  }, [map]);
}

/** In a panel narrower than this, both sides of the Atlantic leave Europe the size of a stamp. */
const WIDE = 640;

function firstSight(map: L.Map): Sight {
  return map.getContainer().clientWidth < WIDE ? 'Europe' : 'Euro-Atlantic';
}

/** Leaflet watches the window alone; the panel also grows when its neighbours shrink. */
function useFittingSize(map: L.Map, sight: Sight | null) {
  const current = useRef(sight);
  useEffect(() => {
    current.current = sight;
    if (sight) map.fitBounds(SIGHTS[sight], { animate: false });
  }, [map, sight]);
  useEffect(() => {
    const fit = () => {
      map.invalidateSize({ pan: false });
      map.setMinZoom(map.getBoundsZoom(WORLD));
      if (current.current) map.fitBounds(SIGHTS[current.current], { animate: false });
    };
    const observer = new ResizeObserver(fit);
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);
}

/** A map that was moved by hand, by the wheel or by a circle that splits shows no ready sight any more. */
function useMove(map: L.Map, sight: Sight | null, onMove: () => void) {
  const drag = useEffectEvent(onMove);
  const zoom = useEffectEvent(() => {
    if (sight && Math.abs(map.getZoom() - map.getBoundsZoom(SIGHTS[sight])) > 0.01) onMove();
  });
  useEffect(() => {
    const onDrag = () => drag();
    const onZoom = () => zoom();
    map.on('dragstart', onDrag).on('zoomend', onZoom);
    return () => {
      map.off('dragstart', onDrag).off('zoomend', onZoom);
    };
  }, [map]);
}

/** A wheel that turns over the map scrolls the page, until the map is clicked or focused. */
function useWheelWhenFocused(map: L.Map) {
  useEffect(() => {
    const container = map.getContainer();
    const enable = () => map.scrollWheelZoom.enable();
    const disable = () => map.scrollWheelZoom.disable();
    container.addEventListener('focusin', enable);
    container.addEventListener('focusout', disable);
    return () => {
      container.removeEventListener('focusin', enable);
      container.removeEventListener('focusout', disable);
    };
  }, [map]);
}

function useContainerName(map: L.Map) {
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute('role', 'group');
    container.setAttribute('aria-label', 'Drawn map; the button “Table” shows the same in rows');
  }, [map]);
}
