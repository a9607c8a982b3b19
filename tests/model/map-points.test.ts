import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventCountry, Place } from '../../src/dataset/types';
import { NO_FILTERS } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { createCrossFilter } from '../../src/model/cross-filter';
import { classOf, countClasses, countCountries, countsOf, placePoints } from '../../src/model/map-points';
import { makeDataset } from '../fixtures/dataset';
import { makeEvent } from './event';

describe('counting the events of a country', () => {
  it.each<[string, EventCountry[], [number, number, number]]>([
    ['a visit counts as a visit and as a part', [{ code: 'NOR', role: 'visited' }], [1, 0, 1]],
    ['a guest counts as a guest and as a part', [{ code: 'NOR', role: 'guest' }], [0, 1, 1]],
    ['a venue counts as a part', [{ code: 'NOR', role: 'venue' }], [0, 0, 1]],
    ['a participant counts as a part', [{ code: 'NOR', role: 'participant' }], [0, 0, 1]],
    ['a mention counts for nothing', [{ code: 'NOR', role: 'mentioned' }], [0, 0, 0]],
    ['another country counts for nothing', [{ code: 'SWE', role: 'visited' }], [0, 0, 0]],
    ['no country counts for nothing', [], [0, 0, 0]],
    [
      'two roles in one event are one event',
      [
        { code: 'NOR', role: 'guest' },
        { code: 'NOR', role: 'visited' },
      ],
      [1, 1, 1],
    ],
  ])('%s', (_, countries, [visited, guest, any]) => {
    expect(countsOf(countCountries([makeEvent({ countries })]), 'NOR')).toEqual({ visited, guest, any });
  });

  it('any part gives the count of the list that the country opens', () => {
    const atlas = createAtlas(makeDataset());
    const counts = countCountries(atlas.events);
    for (const [code, { any }] of counts) {
      expect(any).toBe(createCrossFilter(atlas, { ...NO_FILTERS, country: [code] }).events.length);
    }
  });
});

const place = (id: string, kind: Place['kind']): Place => ({ id, name: id, kind, lat: 50, lon: 5 });
const PLACES = new Map([
  ['brussels', place('brussels', 'city')],
  ['headquarters', place('headquarters', 'site')],
  ['baltic-sea', place('baltic-sea', 'sea')],
  ['oslo', place('oslo', 'city')],
]);

describe('the circles of places', () => {
  it.each([
    ['a venue has a circle', ['oslo'], ['oslo']],
    ['a site within a city named is not drawn beside it', ['headquarters', 'brussels'], ['brussels']],
    ['a site alone has a circle', ['headquarters'], ['headquarters']],
    ['a sea has a circle', ['baltic-sea'], ['baltic-sea']],
    ['two cities have one each', ['oslo', 'brussels'], ['brussels', 'oslo']],
    ['the same place told twice counts once', ['oslo', 'oslo'], ['oslo']],
    ['an unknown place has none', ['atlantis'], []],
  ])('%s', (_, ids, expected) => {
    const event = makeEvent({ places: ids.map((id) => ({ id, role: 'venue' })) });
    const points = placePoints([event], PLACES);
    expect(points.map((point) => point.place.id)).toEqual(expected);
    expect(points.every(({ events }) => events.length === 1)).toBe(true);
  });

  it('a place that is only mentioned has none', () => {
    expect(placePoints([makeEvent({ places: [{ id: 'oslo', role: 'mentioned' }] })], PLACES)).toEqual([]);
  });
});

describe('the classes of the scale', () => {
  it.each([
    [0, ''],
    [1, '1'],
    [3, '1 2 3'],
    [5, '1 2 3 4 5'],
    [6, '1 2-4 5-6'],
    [30, '1 2-4 5-9 10-19 20-30'],
    [73, '1-4 5-9 10-19 20-49 50-73'],
  ])('up to %d: %s', (max, expected) => {
    const words = countClasses(max).map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
    expect(words.join(' ')).toBe(expected);
  });

  it('every count from 1 to the highest has exactly one class, and zero has none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(), (max, seed) => {
        const classes = countClasses(max);
        const count = 1 + (seed % max);
        const holding = classes.filter(({ from, to }) => count >= from && count <= to);
        expect(holding).toHaveLength(1);
        expect(classes.length).toBeLessThanOrEqual(5);
        expect(classOf(count, classes)).toBe(classes.indexOf(holding[0]!) + 1);
        expect(classOf(0, classes)).toBe(0);
      }),
    );
  });
});
