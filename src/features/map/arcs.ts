import { project, unproject } from './gall';

/** Degrees, latitude first, as Leaflet has them. */
export type LatLon = [lat: number, lon: number];

/** Points of which an arc is drawn; with fewer, long ones look broken. */
const POINTS = 24;
/** Height of an arc over its chord, as a part of the chord's length. */
const BEND = 0.11;

/**
 * A bow from one point to another, bent to the left of the way, so that there and back are two lines:
 *
 *        .-‾‾-.
 *      a        b
 */
export function arcBetween(from: LatLon, to: LatLon): LatLon[] {
  const [ax, ay] = project(...from);
  const [bx, by] = project(...to);
  const control = [(ax + bx) / 2 - (by - ay) * BEND * 2, (ay + by) / 2 + (bx - ax) * BEND * 2] as const;
  return Array.from({ length: POINTS + 1 }, (_, index) => {
    const t = index / POINTS;
    const along = (a: number, c: number, b: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * c + t ** 2 * b;
    return unproject(along(ax, control[0], bx), along(ay, control[1], by));
  });
}
