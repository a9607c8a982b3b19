import { describe, expect, test } from 'vitest';
import type { AtlasEvent, Dataset } from '../../src/dataset/types';
import { NO_FILTERS } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { createCrossFilter } from '../../src/model/cross-filter';
import { findOffices } from '../../src/model/offices';
import { readyQuestions } from '../../src/model/questions';
import { makeDataset } from '../fixtures/dataset';

const dataset = makeDataset();
const atlas = createAtlas(dataset);
const wordsOf = (changed: Dataset) => readyQuestions(createAtlas(changed)).map(({ words }) => words);
const having = (keep: (event: AtlasEvent) => boolean): Dataset => ({
  ...dataset,
  events: dataset.events.filter(keep),
});

describe('the ready questions', () => {
  test('ask where, who, when and what, by offices and of the latest full year', () => {
    expect(wordsOf(dataset)).toEqual([
      'Where did the Secretary General travel in 2024?',
      'Who was received at headquarters in 2024?',
      'When was “Industry and spending” a topic?',
      'What did the Secretary General do in the Western Europe region?',
    ]);
  });

  test('are each answered by some events', () => {
    for (const { filters } of readyQuestions(atlas)) {
      expect(createCrossFilter(atlas, { ...NO_FILTERS, ...filters }).events.length).toBeGreaterThan(2);
    }
  });

  test('ask where, of every kind of event to which the office travelled', () => {
    const [where] = readyQuestions(atlas);
    const answered = createCrossFilter(atlas, { ...NO_FILTERS, ...where?.filters }).events;
    const journeys = dataset.events.filter(
      ({ start, officials, countries }) =>
        start.startsWith('2024') &&
        officials.some(({ post, role }) => post === 'Secretary General of NATO' && role === 'principal') &&
        countries.some(({ role }) => role === 'visited'),
    );
    expect(journeys).not.toEqual([]);
    for (const event of journeys) expect(answered).toContainEqual(event);
  });

  test.each([
    ['an empty dataset', () => false, /./],
    ['one without receptions', ({ kind }: AtlasEvent) => kind !== 'reception', /received/],
    ['one without officials', ({ officials }: AtlasEvent) => officials.length === 0, /travel|What did/],
    ['one of a year that has just begun', ({ start }: AtlasEvent) => start >= '2026', /travel|received/],
  ])('are not asked of %s where they have no answer', (_, keep, words) => {
    expect(wordsOf(having(keep)).filter((asked) => words.test(asked))).toEqual([]);
  });
});

describe('the offices', () => {
  test('have every holder, and no name of the organisation', () => {
    expect(dataset.events.flatMap(({ officials }) => officials)).toContainEqual(
      expect.objectContaining({ id: 'mark-rutte', post: 'Secretary General of NATO' }),
    );
    expect(findOffices(atlas, dataset.events)[0]).toMatchObject({
      title: 'Secretary General',
      holders: ['jens-stoltenberg', 'mark-rutte'],
    });
  });

  test('are those of the organisation alone', () => {
    const titles = findOffices(atlas, dataset.events).map(({ title }) => title);
    expect(titles.filter((title) => /Prime Minister|President/.test(title))).toEqual([]);
  });
});
