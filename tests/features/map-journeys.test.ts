import { expect, test } from 'vitest';
import { legsOf } from '../../src/features/map/use-journeys';
import { createAtlas } from '../../src/model/atlas';
import { tripsOf } from '../../src/model/trips';
import { makeDataset } from '../fixtures/dataset';

const atlas = createAtlas(makeDataset());
const legs = (official: string) =>
  legsOf({ official, trips: tripsOf(official, atlas) }).map(
    ({ from, to, apart }) => `${from.name} ${apart ? '- -' : '->'} ${to.name}`,
  );

test.each([
  [
    'each trip of one stop is joined to the next by a broken line',
    'mark-rutte',
    ['Kyiv - - Tokyo', 'Tokyo - - Pristina', 'Pristina - - Helsinki'],
  ],
  ['one trip alone leads nowhere', 'javier-colomina', []],
  ['a host goes nowhere', 'maia-sandu', []],
])('%s', (_, official, expected) => expect(legs(official)).toEqual(expected));

test('within a trip the line is firm, and a stop at the same place is no way', () => {
  const oslo = atlas.eventById.get('2024-01-15-talks-in-oslo-on-the-high-north')!;
  const places = (place: string, code: string, day: string) => ({
    ...oslo,
    id: day,
    start: day,
    end: day,
    places: [{ id: place, role: 'venue' as const }],
    countries: [{ code, role: 'visited' as const }],
  });
  const events = [
    oslo,
    places('bodo', 'NOR', '2024-01-16'),
    places('oslo', 'NOR', '2024-01-30'),
    places('oslo', 'NOR', '2024-03-01'),
  ];
  const trips = tripsOf('jens-stoltenberg', { ...atlas, events });
  const ways = legsOf({ official: 'jens-stoltenberg', trips }).map(({ from, to, apart }) => [
    from.name,
    to.name,
    apart,
  ]);
  expect(ways).toEqual([
    ['Oslo', 'Bodø', false],
    ['Bodø', 'Oslo', true],
  ]);
});
