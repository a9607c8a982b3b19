/** The radius of the smallest circle: with its edge it still makes a target of 8 px; the table has the larger one. */
const SMALLEST = 3;
const LARGEST = 18;

/** Pixels of radius for a number of events: the area grows as the number does. */
export function circleRadius(events: number): number {
  return Math.min(LARGEST, SMALLEST * Math.sqrt(Math.max(1, events)));
}
