import { describe, expect, test } from 'vitest';
import type { AtlasEvent } from '../../src/dataset/types';
import type { Filters } from '../../src/filters/filters';
import { NO_FILTERS, passes } from '../../src/filters/filters';
import { foldText } from '../../src/filters/text';

const VISIT: AtlasEvent = {
  id: 'a-visit',
  aliases: [],
  title: 'The Ambassador received Gitanas Nausėda',
  summary: 'They spoke about the High North in Saint-Malo.',
  kind: 'visit',
  status: 'held',
  start: '2024-05-03',
  end: '2024-05-05',
  precision: 'day',
  dateBasis: 'stated',
  remote: false,
  officials: [{ id: 'gitanas-nauseda', post: 'President', role: 'principal' }],
  places: [],
  countries: [
    { code: 'FRA', role: 'visited' },
    { code: 'RUS', role: 'mentioned' },
  ],
  regions: ['western-europe'],
  topics: ['high-north'],
  sources: [{ bulletin: 'b1', start: 0, end: 1, evidence: [] }],
};
const BARE: AtlasEvent = { ...VISIT, officials: [], countries: [{ code: 'RUS', role: 'mentioned' }], topics: [] };
const POINTS = [{ lat: 48.6, lon: -2 }];
const textOf = (event: AtlasEvent): string => foldText(`${event.title}\n${event.summary}`);
const keeps = (event: AtlasEvent, filters: Partial<Filters>): boolean =>
  passes(event, { ...NO_FILTERS, ...filters }, { textOf, pointsOf: () => POINTS });

describe('an event is kept by', () => {
  test.each<Partial<Filters>>([
    {},
    { official: ['gitanas-nauseda'] },
    { official: ['gitanas-nauseda', 'somebody-else'] },
    { country: ['FRA'] },
    { kind: ['visit'], topic: ['high-north'] },
    { sources: ['one'] },
    { sources: ['announcement', 'one'] },
    { from: '2024-05-05' },
    { to: '2024-05-03' },
    { from: '2024-05-04', to: '2024-05-04' },
    { q: 'ambassador' },
    { q: 'nauseda' },
    { q: 'NAUSĖDA amb' },
    { q: 'malo' },
    { q: '"high north"' },
    { q: '   ' },
    { country: ['FRA'], role: 'visited' },
    { area: { west: -5, south: 48, east: 3, north: 50 } },
    { area: { west: -2, south: 48.6, east: 3, north: 50 } },
    { area: { west: 170, south: 48, east: 359, north: 50 } },
  ])('%j', (filters) => expect(keeps(VISIT, filters)).toBe(true));
});

describe('an event is dropped by', () => {
  test.each<Partial<Filters>>([
    { official: ['somebody-else'] },
    { country: ['RUS'] },
    { kind: ['visit'], topic: ['climate'] },
    { sources: ['announcement'] },
    { sources: ['several', 'disagree'] },
    { from: '2024-05-06' },
    { to: '2024-05-02' },
    { q: 'assad' },
    { q: 'ambassador climate' },
    { q: '"north high"' },
    { q: '"high nor"' },
    { official: ['none'] },
    { topic: ['none'] },
    { country: ['none'] },
    { country: ['FRA'], role: 'guest' },
    { country: ['none'], role: 'guest' },
    { country: ['RUS'], role: 'visited' },
    { area: { west: -1.9, south: 48, east: 3, north: 50 } },
    { area: { west: -5, south: 48.7, east: 3, north: 50 } },
    { area: { west: 170, south: 48, east: 190, north: 50 } },
  ])('%j', (filters) => expect(keeps(VISIT, filters)).toBe(false));
});

test.each(['official', 'topic', 'country'])('an event without any %s is found under "none given"', (key) => {
  expect(keeps(BARE, { [key]: ['none'] })).toBe(true);
});
