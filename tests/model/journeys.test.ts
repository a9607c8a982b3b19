import { describe, expect, it } from 'vitest';
import type { AtlasEvent, OfficialRole } from '../../src/dataset/types';
import { journeysOf } from '../../src/model/journeys';
import { makeEvent } from './event';

const GAZETTEER = {
  placeById: new Map([
    ['oslo', { id: 'oslo', name: 'Oslo', kind: 'city', country: 'NOR', lat: 59.9, lon: 10.7 } as const],
    ['kyiv', { id: 'kyiv', name: 'Kyiv', kind: 'city', country: 'UKR', lat: 50.4, lon: 30.5 } as const],
  ]),
  countryByCode: new Map([
    ['NOR', { code: 'NOR', name: 'Norway', lat: 61, lon: 9 }],
    ['UKR', { code: 'UKR', name: 'Ukraine', lat: 49, lon: 31 }],
  ]),
};

function visit(start: string, code: string, place = '', role: OfficialRole = 'principal'): AtlasEvent {
  return makeEvent({
    start,
    officials: [{ id: 'ann', post: '', role }],
    countries: [{ code, role: 'visited' }],
    places: place === '' ? [] : [{ id: place, role: 'venue' }],
  });
}

const tripsOf = (events: readonly AtlasEvent[]): string[][] =>
  (journeysOf(['ann'], events, GAZETTEER)[0]?.trips ?? []).map(({ stops }) => stops.map(({ name }) => name));

describe('journeys', () => {
  it.each<[string, AtlasEvent[], string[][]]>([
    ['a visit is a stop at its city', [visit('2024-01-15', 'NOR', 'oslo')], [['Oslo']]],
    ['without a city it is one in the country', [visit('2024-01-15', 'NOR')], [['Norway']]],
    ['a city of another country is not where the visit went', [visit('2024-01-15', 'NOR', 'kyiv')], [['Norway']]],
    [
      'visits within four days make one trip, in order of date',
      [visit('2024-01-18', 'UKR', 'kyiv'), visit('2024-01-15', 'NOR', 'oslo')],
      [['Oslo', 'Kyiv']],
    ],
    [
      'with five days between they are two',
      [visit('2024-01-20', 'UKR', 'kyiv'), visit('2024-01-15', 'NOR', 'oslo')],
      [['Oslo'], ['Kyiv']],
    ],
    ['a host makes no journey', [visit('2024-01-15', 'NOR', 'oslo', 'counterpart')], []],
    ['who joins from afar makes none', [{ ...visit('2024-01-15', 'NOR', 'oslo'), remote: true }], []],
    [
      'an event that happens in a country without a visit is none',
      [{ ...visit('2024-01-15', 'NOR'), countries: [{ code: 'NOR', role: 'venue' }] }],
      [],
    ],
    ['another’s visit is none', [{ ...visit('2024-01-15', 'NOR'), officials: [] }], []],
  ])('%s', (_, events, expected) => {
    expect(tripsOf(events)).toEqual(expected);
  });

  it('each chosen official has a journey of their own', () => {
    expect(
      journeysOf(['ann', 'bob'], [visit('2024-01-15', 'NOR')], GAZETTEER).map(({ trips }) => trips.length),
    ).toEqual([1, 0]);
  });
});
