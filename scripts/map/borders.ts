/*
 * Where the shapes of Natural Earth, which draw who controls a land, give way to the resolutions of the United Nations
 * General Assembly, which say whose it is.
 */

/** Shapes of the atlas that carry no ISO number, or one that stands for another country's land. */
export const CODE_BY_NAME: Readonly<Record<string, string>> = {
  Kosovo: 'XKX',
  Somaliland: 'SOM',
  'N. Cyprus': 'CYP',
  'Ashmore and Cartier Is.': 'AUS',
  'Indian Ocean Ter.': 'AUS',
  // Resolution 73/295: the Chagos Archipelago is an integral part of Mauritius.
  'Br. Indian Ocean Ter.': 'MUS',
};

/** Land that is drawn but is no country: two claim the glacier and no resolution gives it to either. */
export const UNASSIGNED = new Set(['Siachen Glacier']);

/** Left out: nothing of it shows between the southern edge of the map and the pole. */
export const OMITTED = new Set(['Antarctica']);

/** Land on the far side of a line that passes from one country to another; degrees, WGS 84. */
export interface Transfer {
  readonly from: string;
  readonly to: string;
  /** Polygons that lie in this box are concerned and no others: west, south, east, north. */
  readonly box: readonly [number, number, number, number];
  /** The line that cuts them, and the side of it that passes; without one they pass whole. */
  readonly cut?: { readonly axis: 'lon' | 'lat'; readonly at: number; readonly side: 'above' | 'below' };
}

export const TRANSFERS: readonly Transfer[] = [
  // Resolutions 68/262 and ES-11/4. The peninsula is a polygon of its own, joined at Perekop to the mainland.
  { from: 'RUS', to: 'UKR', box: [32, 44, 37, 46.5] },
  // Resolution 36/226: the Golan is Syrian. The Jordan and the lake's eastern shore run along this meridian to within
  // two kilometres, which is less than a pixel at the closest zoom of the map.
  { from: 'ISR', to: 'SYR', box: [34, 29, 36.5, 33.6], cut: { axis: 'lon', at: 35.635, side: 'above' } },
  // Resolution 34/37: Western Sahara, whose northern border is a parallel, on both sides of the berm.
  { from: 'MAR', to: 'ESH', box: [-18, 20, 0, 37], cut: { axis: 'lat', at: 27.667, side: 'below' } },
];
