import type { AtlasEvent, Place } from '../dataset/types';
import type { PlacePoint } from './map-points';

/** Places that lie so close on the screen that one circle stands for them; at a closer look they part. */
export interface Cluster {
  /** The one with the most events first; the circle stands on it. */
  readonly points: readonly PlacePoint[];
  /** The events of all of them, each once, in the order of the first place's. */
  readonly events: readonly AtlasEvent[];
}

/** Pixels from the top left of the map. */
export type PixelOf = (place: Place) => readonly [x: number, y: number];

/**
 * Joins each place, busiest first, to the nearest circle that is closer than `distance`; else it begins a circle. The
 * same places at the same sight make the same circles.
 */
export function clusterPoints(points: readonly PlacePoint[], pixelOf: PixelOf, distance: number): readonly Cluster[] {
  const groups: { readonly at: readonly [number, number]; readonly points: PlacePoint[] }[] = [];
  for (const point of points) {
    const at = pixelOf(point.place);
    const near = groups
      .map((group) => ({ group, gap: Math.hypot(group.at[0] - at[0], group.at[1] - at[1]) }))
      .filter(({ gap }) => gap < distance)
      .sort((a, b) => a.gap - b.gap)[0];
    if (near) near.group.points.push(point);
    else groups.push({ at, points: [point] });
  }
  return groups.map((group) => ({
    points: group.points,
    events: [...new Set(group.points.flatMap(({ events }) => events))],
  }));
}
