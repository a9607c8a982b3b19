import { formatLatitude, formatLongitude } from '../format/degrees';
import type { Area, Dimension, Point } from './dimension';

/**
 * A part of the map. It keeps an event of which a venue lies inside, or the point of a country that takes part in it:
 * what the map shows there.
 */
export const area: Dimension = {
  key: 'area',
  params: ['area'],
  cleared: { area: null },
  parse(read) {
    const given = read('area')[0] ?? '';
    const found = given === '' ? null : readArea(given);
    const isWrong = given !== '' && found === null;
    return { filters: { area: found }, problems: isWrong ? [`area “${given}”`] : [] };
  },
  serialize: ({ area: chosen }) => (chosen === null ? [] : [['area', spellArea(chosen)]]),
  isDefault: ({ area: chosen }) => chosen === null,
  predicate({ area: chosen }, { pointsOf }) {
    return chosen === null ? () => true : (event) => pointsOf(event).some((point) => isInside(point, chosen));
  },
  valuesOf: () => [],
  describe: ({ area: chosen }) => (chosen === null ? [] : [describeArea(chosen)]),
};

/** `-10,35.5,40,71`: west, south, east, north. */
export function spellArea({ west, south, east, north }: Area): string {
  return [west, south, east, north].join(',');
}

/** Whether a point lies in the area, its edges included. */
export function isInside({ lat, lon }: Point, { west, south, east, north }: Area): boolean {
  const isWithin = (degrees: number): boolean => degrees >= west && degrees <= east;
  // An area may lie across the date line: its east is then more than 180.
  return lat >= south && lat <= north && (isWithin(lon) || isWithin(lon + 360));
}

/** The area in tenths of degrees, its west in -180 to 180 and its east beyond it; null where nothing lies in it. */
export function settleArea({ west, south, east, north }: Area): Area | null {
  if (![west, south, east, north].every(Number.isFinite)) return null;
  if (Math.max(Math.abs(west), Math.abs(east)) > 540 || Math.max(Math.abs(south), Math.abs(north)) > 90) return null;
  const [left, right] = [tenth(west), tenth(east)];
  const width = right > left ? right - left : right - left + 360;
  if (right === left || tenth(north) <= tenth(south)) return null;
  const start = tenth(left - 360 * Math.floor((left + 180) / 360));
  return { west: start, south: tenth(south), east: tenth(start + Math.min(360, width)), north: tenth(north) };
}

function readArea(text: string): Area | null {
  const parts = text.split(',').map((part) => (/^\s*-?\d+(\.\d+)?\s*$/.test(part) ? Number(part) : NaN));
  const [west = NaN, south = NaN, east = NaN, north = NaN] = parts;
  return parts.length === 4 ? settleArea({ west, south, east, north }) : null;
}

// Adding zero turns a minus zero into the zero that it is read back as.
function tenth(degrees: number): number {
  return Math.round(degrees * 10) / 10 + 0;
}

/** `within 10°W–40°E, 35°N–71°N`. */
function describeArea({ west, south, east, north }: Area): string {
  return `within ${formatLongitude(west)}–${formatLongitude(east)}, ${formatLatitude(south)}–${formatLatitude(north)}`;
}
