import type { PathOptions } from 'leaflet';
import { Rectangle } from 'react-leaflet';
import { useView } from '../../view/use-atlas';

const LOOK: PathOptions = { color: 'var(--accent)', weight: 1.5, dashArray: '5 4', fill: false };

/** The frame of the area that the view is filtered to. */
export function AreaLayer() {
  const { area } = useView().filters;
  if (area === null) return null;
  const bounds: [[number, number], [number, number]] = [
    [area.south, area.west],
    [area.north, area.east],
  ];
  return <Rectangle key={bounds.join()} bounds={bounds} interactive={false} pathOptions={LOOK} />;
}
