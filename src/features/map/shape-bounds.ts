import type { MultiPolygon } from 'geojson';

/** Width and height in degrees of the largest of a country's lands; its far islands make it no easier to hit. */
export function geoBoundsOf({ coordinates }: MultiPolygon): { readonly width: number; readonly height: number } {
  const boxes = coordinates.map(([outer = []]) => ({
    width: extent(outer.map(([lon = 0]) => lon)),
    height: extent(outer.map(([, lat = 0]) => lat)),
  }));
  return boxes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a), { width: 0, height: 0 });
}

function extent(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
