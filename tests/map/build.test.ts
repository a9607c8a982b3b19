import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { shapesByCode } from '../../scripts/map/build-shapes';
import { compactTopology } from '../../scripts/map/compact';
import { clip, liesIn, mendAntimeridian, opposite } from '../../scripts/map/rings';

const read = (path: string): string => readFileSync(path, 'utf8');

describe('the file of the shapes', () => {
  it('is what the build makes of the atlas today', () => {
    const atlas = JSON.parse(read('node_modules/world-atlas/countries-50m.json')) as Topology;
    const built = JSON.stringify(compactTopology(shapesByCode(atlas)));
    expect(built === read('public/data/countries.json').trimEnd()).toBe(true);
  });

  it('stays small enough to come before a reader looks for it', () => {
    expect(gzipSync(read('public/data/countries.json')).length).toBeLessThan(50_000);
  });
});

const SQUARE = [
  [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ],
];
const lonsOf = (rings: number[][][] | null) => rings?.[0]?.map(([lon]) => lon) ?? null;

describe('rings', () => {
  it.each([
    ['one that crosses the antimeridian goes on beyond it', [170, 179, -179, -175], [170, 179, 181, 185]],
    ['one that lies just beyond it is drawn in the east', [-179, -175, -172, -179], [181, 185, 188, 181]],
    ['another stays where it is', [10, 20, 15, 10], [10, 20, 15, 10]],
  ])('%s', (_, given, expected) => {
    const mended = mendAntimeridian([given.map((lon) => [lon, 60])]);
    expect(lonsOf(mended)).toEqual(expected);
  });

  const cut = { axis: 'lon', at: 1, side: 'above' } as const;
  it.each([
    ['one side of the line', cut, [1, 4]],
    ['the other', opposite(cut), [0, 1]],
    ['nothing where all is on the other side', { ...cut, at: 9 }, null],
  ])('a cut leaves %s', (_, given, extent) => {
    const lons = lonsOf(clip(SQUARE, given));
    expect(lons && [Math.min(...lons.map(Number)), Math.max(...lons.map(Number))]).toEqual(extent);
  });

  it('a polygon lies in a box when all of it does', () => {
    expect(liesIn(SQUARE, [0, 0, 4, 4])).toBe(true);
    expect(liesIn(SQUARE, [0, 0, 3, 4])).toBe(false);
  });
});
