import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { area, isInside, settleArea, spellArea } from '../../src/filters/area';
import type { ParamReader } from '../../src/filters/dimension';
import { NO_FILTERS } from '../../src/filters/filters';

const NOTHING_KNOWN = () => false;
const reading =
  (text: string): ParamReader =>
  (param) =>
    param === 'area' && text !== '' ? [text] : [];
const parse = (text: string) => area.parse(reading(text), NOTHING_KNOWN);
const canonical = (text: string): string => area.serialize({ ...NO_FILTERS, ...parse(text).filters })[0]?.[1] ?? '';

describe('an area is spelled in one way', () => {
  test.each([
    ['-10,35,40,71', '-10,35,40,71'],
    ['-10.0,35.50, 40,71', '-10,35.5,40,71'],
    ['-10.04,35,40.06,71', '-10,35,40.1,71'],
    ['170,-10,-170,10', '170,-10,190,10'],
    ['190,-10,200,10', '-170,-10,-160,10'],
    ['180,-10,190,10', '-180,-10,-170,10'],
    ['-180,-90,180,90', '-180,-90,180,90'],
    ['-0.04,0,1,1', '0,0,1,1'],
  ])('%s is %s', (given, expected) => {
    expect(parse(given).problems).toEqual([]);
    expect(canonical(given)).toBe(expected);
  });

  test.each([
    '1,2,3',
    '1,2,3,4,5',
    'a,b,c,d',
    '10,50,20,40',
    '10,40,10,50',
    '0,-91,10,10',
    '1e2,0,120,10',
    '0,0,9999,10',
    ',',
  ])('%s is none, and is named', (given) =>
    expect(parse(given)).toEqual({ filters: { area: null }, problems: [`area “${given}”`] }),
  );

  test('the plain page has none', () => expect(parse('')).toEqual({ filters: { area: null }, problems: [] }));
});

describe('whatever four numbers are given', () => {
  const degrees = fc.double({ min: -540, max: 540, noNaN: true });
  const box = fc.record({ west: degrees, south: degrees, east: degrees, north: degrees });

  test('settling twice is settling once, and reads back', () => {
    fc.assert(
      fc.property(box, (given) => {
        const settled = settleArea(given);
        if (settled === null) return;
        expect(settleArea(settled)).toEqual(settled);
        expect(parse(spellArea(settled)).filters.area).toEqual(settled);
        expect(settled.west).toBeGreaterThanOrEqual(-180);
        expect(settled.east).toBeLessThanOrEqual(settled.west + 360);
      }),
    );
  });

  test('a point is inside whichever way round the earth it is named', () => {
    const point = fc.record({ lat: fc.integer({ min: -90, max: 90 }), lon: fc.integer({ min: -180, max: 179 }) });
    const area = fc
      .record({ west: fc.integer({ min: -180, max: 179 }), width: fc.integer({ min: 1, max: 360 }) })
      .map(({ west, width }) => ({ west, south: -90, east: west + width, north: 90 }));
    fc.assert(
      fc.property(point, area, (at, around) => {
        const naive = [-360, 0, 360].some((turn) => at.lon + turn >= around.west && at.lon + turn <= around.east);
        expect(isInside(at, around)).toBe(naive);
      }),
    );
  });
});

test.each([
  ['-10,35,40,71', 'within 10°W–40°E, 35°N–71°N'],
  ['170,-10,190,0', 'within 170°E–170°W, 10°S–0°'],
])('%s is called %s', (given, words) => {
  expect(area.describe({ ...NO_FILTERS, ...parse(given).filters }, (_, id) => id)).toEqual([words]);
});
