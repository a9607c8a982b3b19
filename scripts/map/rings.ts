import type { Position } from 'geojson';
import type { Transfer } from './borders';

/** A polygon as its rings, the outer one first. */
export type Rings = Position[][];
type Cut = NonNullable<Transfer['cut']>;

const MAP_WEST = -170;

/**
 * Rings without a jump across the antimeridian, moved as a whole to -170 … 190, so that the map is cut in the Bering
 * Strait and not through Chukotka: `179, -179` becomes `179, 181`.
 */
export function mendAntimeridian(rings: Rings): Rings {
  const unwrapped = rings.map(unwrap);
  const lons = (unwrapped[0] ?? []).map(([lon = 0]) => lon);
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2;
  const shift = middle < MAP_WEST ? 360 : middle > MAP_WEST + 360 ? -360 : 0;
  return unwrapped.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon + shift, lat]));
}

function unwrap(ring: Position[]): Position[] {
  let turn = 0;
  let previous = ring[0]?.[0] ?? 0;
  return ring.map(([lon = 0, lat = 0]) => {
    if (lon - previous > 180) turn -= 360;
    if (previous - lon > 180) turn += 360;
    previous = lon;
    return [lon + turn, lat];
  });
}

/** Whether the outer ring lies in the box of west, south, east and north. */
export function liesIn(rings: Rings, [west, south, east, north]: Transfer['box']): boolean {
  return (rings[0] ?? []).every(([lon = 0, lat = 0]) => lon >= west && lon <= east && lat >= south && lat <= north);
}

/** The part of a polygon on one side of a meridian or parallel, or null where nothing is (Sutherland and Hodgman). */
export function clip(rings: Rings, cut: Cut): Rings | null {
  const clipped = rings.map((ring) => clipRing(ring, cut)).filter((ring) => ring.length >= 4);
  return clipped.length > 0 ? clipped : null;
}

/** The same line, the other side. */
export function opposite(cut: Cut): Cut {
  return { ...cut, side: cut.side === 'above' ? 'below' : 'above' };
}

function clipRing(ring: Position[], cut: Cut): Position[] {
  const axis = cut.axis === 'lon' ? 0 : 1;
  const depth = (point: Position) => ((point[axis] ?? 0) - cut.at) * (cut.side === 'above' ? 1 : -1);
  const kept: Position[] = [];
  for (const [index, point] of ring.slice(0, -1).entries()) {
    const next = ring[index + 1] ?? point;
    const [here, there] = [depth(point), depth(next)];
    if (here >= 0) kept.push(point);
    if (here >= 0 !== there >= 0) kept.push(between(point, next, here / (here - there)));
  }
  return kept[0] ? [...kept, kept[0]] : [];
}

function between(a: Position, b: Position, share: number): Position {
  return [0, 1].map((axis) => (a[axis] ?? 0) + share * ((b[axis] ?? 0) - (a[axis] ?? 0)));
}
