/** Pixels: a lone event is a dot, and from two on a circle holds its number. */
const DOT = 3.5;
const SMALLEST = 8;
const LARGEST = 19;
/** With fewer events than this in the busiest circle, circles keep the scale that they have here. */
const LEAST_SCALE = 40;

/** The radius of a number of events where the busiest circle has `most`: the area grows as the number does. */
export function circleRadius(events: number, most: number): number {
  if (events < 2) return DOT;
  return Math.max(SMALLEST, LARGEST * Math.sqrt(events / Math.max(most, LEAST_SCALE)));
}
