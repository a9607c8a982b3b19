import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { describeView } from '../../src/model/sentence';
import { makeDataset } from '../fixtures/dataset';

const atlas = createAtlas(makeDataset());

test.each([
  [{}, 59, 'Showing all 59 events told by 9 bulletins, July 2023 to January 2026'],
  [{ official: ['mark-rutte'] }, 4, 'Showing 4 of 59 events: Mark Rutte'],
  [
    { official: ['mark-rutte'], region: ['baltic-sea'], from: '2025-01-01' },
    2,
    'Showing 2 of 59 events: Mark Rutte, Baltic Sea, since January 2025',
  ],
  [{ topic: ['climate', 'none'] }, 0, 'Showing 0 of 59 events: Climate or No topic found'],
  [{ q: 'cables', kind: ['visit'] }, 0, 'Showing 0 of 59 events: “cables”, Visits'],
])('%j with %i events reads "%s"', (filters, shown, sentence) => {
  expect(describeView(atlas, { ...NO_FILTERS, ...filters }, shown)).toBe(sentence);
});
