import type L from 'leaflet';
import { settleArea } from '../../filters/area';
import type { Area } from '../../filters/filters';

/** Degrees: a wider sight is told in whole degrees, a closer one in tenths. */
const WIDE = 20;

/** What the map shows, its edges moved outward to round degrees, so that nothing in sight is left out. */
export function areaOfMap(map: L.Map): Area | null {
  const bounds = map.getBounds();
  const [west, south, east, north] = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  const grain = east - west > WIDE ? 1 : 0.1;
  const outward = (degrees: number, round: (value: number) => number) => round(degrees / grain) * grain;
  return settleArea({
    west: outward(west, Math.floor),
    south: Math.max(-90, outward(south, Math.floor)),
    east: Math.min(outward(east, Math.ceil), outward(west, Math.floor) + 360),
    north: Math.min(90, outward(north, Math.ceil)),
  });
}
