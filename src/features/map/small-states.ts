import { geoBoundsOf } from './shape-bounds';
import type { Country } from '../../dataset/types';
import type { Shapes } from '../../queries/shapes';

/** Degrees: narrower than this in both directions, a country is a few pixels in the first view of the map. */
const SMALL = 1.3;

/** The countries that a pointer can hardly hit, and those that have no shape at all. */
export function smallStates(shapes: Shapes, countries: readonly Country[]): readonly Country[] {
  const shapeByCode = new Map(shapes.features.map((shape) => [shape.id, shape]));
  return countries.filter(({ code }) => {
    const shape = shapeByCode.get(code);
    if (!shape) return true;
    const { width, height } = geoBoundsOf(shape.geometry);
    return width < SMALL && height < SMALL;
  });
}
