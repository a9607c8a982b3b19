/*
 * James Gall's stereographic projection. A map that shades areas must not swell the north as Mercator's does (Greenland
 * is drawn 2.6 times too large here at 70 degrees, and not 8.5 times), and one that opens on Europe must not flatten
 * it as the equal-area ones do: shapes are true at 45 degrees.
 */

const RADIANS = Math.PI / 180;
const COS_45 = Math.SQRT1_2;

/** Where a point in degrees lies on the plane, east and north of 0, 0, in degrees of the equator. */
export function project(lat: number, lon: number): [x: number, y: number] {
  return [lon * COS_45, ((1 + COS_45) * Math.tan((lat * RADIANS) / 2)) / RADIANS];
}

/** The inverse of `project`. */
export function unproject(x: number, y: number): [lat: number, lon: number] {
  return [(2 * Math.atan((y * RADIANS) / (1 + COS_45))) / RADIANS, x / COS_45];
}
