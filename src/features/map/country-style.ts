import type { PathOptions } from 'leaflet';
import type { CountClass } from '../../model/map-points';
import { classOf } from '../../model/map-points';

interface CountryLook {
  readonly code: string;
  /** Left out where the fill stays as it is. */
  readonly fill?: string;
  readonly state: 'plain' | 'pointed' | 'chosen';
}

const OUTLINES: Readonly<Record<CountryLook['state'], PathOptions>> = {
  plain: { color: 'var(--map-border)', weight: 0.6 },
  pointed: { color: 'var(--map-pointed)', weight: 1.6 },
  chosen: { color: 'var(--accent)', weight: 2.4 },
};

/** How Leaflet draws a country. Colours are variables, so that the theme changes them without a redraw. */
export function countryStyle({ code, fill, state }: CountryLook): PathOptions {
  return {
    ...OUTLINES[state],
    ...(fill === undefined ? {} : { fillColor: fill }),
    fillOpacity: 1,
    interactive: code !== '',
  };
}

/** Steps of the scale of shades in the style sheet. */
const SHADES = 5;

/** The fill for a count: bare land for none; the highest class is the darkest, however few classes there are. */
export function shadeOf(count: number, classes: readonly CountClass[]): string {
  const place = classOf(count, classes);
  if (place === 0) return 'var(--map-land)';
  if (classes.length === 1) return 'var(--map-shade-3)';
  return `var(--map-shade-${1 + Math.round(((place - 1) * (SHADES - 1)) / (classes.length - 1))})`;
}

/** Steps of each arm of the diverging scale. */
export const DIFFERENCE_SHADES = 3;

/** The fill for a difference: one hue where A has more, another where B has, bare land where both have as many. */
export function differenceShadeOf(difference: number, classes: readonly CountClass[]): string {
  const place = classOf(Math.abs(difference), classes);
  if (place === 0) return 'var(--map-land)';
  const step =
    classes.length === 1 ? 2 : 1 + Math.round(((place - 1) * (DIFFERENCE_SHADES - 1)) / (classes.length - 1));
  return `var(--map-${difference > 0 ? 'a' : 'b'}-${step})`;
}
