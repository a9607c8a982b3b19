import { describe, expect, it } from 'vitest';
import type { AtlasEvent, Dataset, Place } from '../../src/dataset/types';
import { createAtlas } from '../../src/model/atlas';
import { summitsOf } from '../../src/model/summits';
import { makeDataset } from '../fixtures/dataset';
import { makeEvent } from './event';

const PLACES: readonly Place[] = [
  { id: 'madrid', name: 'Madrid', kind: 'city', lat: 40, lon: -4 },
  { id: 'riga', name: 'Riga', kind: 'city', lat: 57, lon: 24 },
  { id: 'hall', name: 'The Hall', kind: 'site', lat: 57, lon: 24 },
];

const at = (place: string, title: string, start: string, more: Partial<AtlasEvent> = {}) =>
  makeEvent({ id: `${start} ${title}`, title, start, places: [{ id: place, role: 'venue' }], ...more });
const told = (events: readonly AtlasEvent[]) => {
  const dataset: Dataset = { ...makeDataset(), organisation: { id: 'guild', name: 'Guild' }, places: PLACES, events };
  return summitsOf(createAtlas(dataset)).map(({ name, start, end }) => `${name} ${start}..${end}`);
};

describe('a summit is', () => {
  it.each([
    [
      'named by its city',
      at('madrid', 'Madrid Summit ends after three days', '2022-06-30'),
      'Madrid 2022-06-30..2022-06-30',
    ],
    [
      'named by the organisation',
      at('madrid', 'Next Guild Summit in spring', '2022-06-28'),
      'Madrid 2022-06-28..2022-06-28',
    ],
  ])('%s', (_, event, expected) => expect(told([event])).toEqual([expected]));

  it('told once, over all the days that its tellings give', () => {
    const first = at('madrid', 'Guild Summit', '2022-06-28', { end: '2022-06-29' });
    const last = at('madrid', 'Madrid Summit ends', '2022-06-30');
    const other = at('madrid', 'Madrid Summit again', '2024-06-30');
    expect(told([other, last, first])).toEqual(['Madrid 2022-06-28..2022-06-30', 'Madrid 2024-06-30..2024-06-30']);
  });
});

describe('no summit is', () => {
  it.each([
    ['that of another body', at('riga', 'The B9 Summit in Riga', '2024-06-11')],
    ['the day before it', at('riga', 'Before the Summit', '2024-06-11')],
    ['a speech about it', at('madrid', 'Madrid Summit: a speech', '2022-06-28', { kind: 'speech' })],
    ['one without a city', at('hall', 'Guild Summit', '2022-06-28')],
    ['one of no known day', at('madrid', 'Madrid Summit', '2022-06-01', { precision: 'month' })],
  ])('%s', (_, event) => expect(told([event])).toEqual([]));
});
