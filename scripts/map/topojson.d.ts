// The two packages ship no types of their own; these are the calls that the build of the shapes makes.

declare module 'topojson-server' {
  import type { GeoJsonObject } from 'geojson';
  import type { quantize } from 'topojson-client';
  export function topology(
    objects: Record<string, GeoJsonObject>,
    quantization?: number,
  ): Parameters<typeof quantize>[0];
}

declare module 'topojson-simplify' {
  import type { quantize } from 'topojson-client';
  type AnyTopology = Parameters<typeof quantize>[0];
  type Weighted = [number, number, number];
  export function presimplify(
    topology: AnyTopology,
    weight?: (triangle: [Weighted, Weighted, Weighted]) => number,
  ): AnyTopology;
  export function simplify(topology: AnyTopology, minWeight: number): AnyTopology;
  export function filter(topology: AnyTopology, keep: (ring: number[], interior: boolean) => boolean): AnyTopology;
  export function filterAttached(topology: AnyTopology): (ring: number[], interior: boolean) => boolean;
  export function filterWeight(
    topology: AnyTopology,
    minWeight: number,
  ): (ring: number[], interior: boolean) => boolean;
  export function planarTriangleArea(triangle: [Weighted, Weighted, Weighted]): number;
}
