/** Pixels: with its edge the smallest circle can still be hit; the table has a target of full size. */
const SMALLEST = 2.5;
const LARGEST = 16;
/** With fewer events than this at the busiest place, circles keep the scale that they have here. */
const LEAST_SCALE = 25;

/** The radius of a number of events where the busiest place has `most`: the area grows as the number does. */
export function circleRadius(events: number, most: number): number {
  return Math.max(SMALLEST, LARGEST * Math.sqrt(events / Math.max(most, LEAST_SCALE)));
}
