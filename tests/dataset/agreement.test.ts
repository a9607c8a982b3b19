import { describe, expect, it, test } from 'vitest';
import { differencesOf, isDisputed } from '../../src/dataset/agreement';
import { SOURCE_SITUATIONS, sources } from '../../src/filters/sources';
import { makeDataset } from '../fixtures/dataset';
import { told } from '../support/told-event';

/** `field: a | b ! contradict`, one line a difference; `-` where a source is silent. */
const write = (...tellings: string[]) =>
  differencesOf(told(...tellings)).map(
    ({ field, told, sort }) => `${field}: ${told.map((values) => values.join(' ') || '-').join(' | ')} ! ${sort}`,
  );

describe('the sources of an event', () => {
  it.each([
    ['agree where they say the same', ['date=2024-05-03 official=anna', 'official=anna date=2024-05-03'], []],
    ['agree where they repeat themselves', ['country=NOR country=NOR', 'country=NOR'], []],
    ['have nothing to disagree on alone', ['date=2024-05-03'], []],
    ['are not held against each other on topics', ['topic=space', 'topic=cyber'], []],
    ['may leave out a country that is only named', ['country=SWE country=NOR', 'country=NOR'], []],
    ['may leave out a place that is only named', ['place=malmo', 'date=2024-05-03'], ['date: - | 2024-05-03 ! part']],
  ])('%s', (_, tellings, expected) => expect(write(...tellings)).toEqual(expected));

  it.each([
    ['two days', ['date=2024-05-03', 'date=2024-05-10'], 'date: 2024-05-03 | 2024-05-10 ! contradict'],
    [
      'a day and its week',
      ['date=2024-05-03', 'date=2024-05-01..2024-05-07'],
      'date: 2024-05-03 | 2024-05-01..2024-05-07 ! part',
    ],
    [
      'a day and the week after',
      ['date=2024-05-03', 'date=2024-05-04..2024-05-10'],
      'date: 2024-05-03 | 2024-05-04..2024-05-10 ! contradict',
    ],
    [
      'spans that overlap',
      ['date=2024-05-01..2024-05-03', 'date=2024-05-02..2024-05-04'],
      'date: 2024-05-01..2024-05-03 | 2024-05-02..2024-05-04 ! contradict',
    ],
    ['one more official', ['official=anna official=ben', 'official=anna'], 'official: anna ben | anna ! part'],
    ['silence', ['official=anna', 'country=NOR'], 'official: anna | - ! part'],
    [
      'other people',
      ['official=anna official=ben', 'official=anna official=carl'],
      'official: anna ben | anna carl ! contradict',
    ],
    [
      'a third that tells all',
      ['country=NOR', 'country=DNK', 'country=NOR country=DNK'],
      'country: NOR | DNK | DNK NOR ! part',
    ],
    ['another kind', ['kind=meeting', 'kind=visit'], 'kind: meeting | visit ! contradict'],
  ])('differ by %s', (_, tellings, expected) => expect(write(...tellings)).toContain(expected));
});

test.each([
  ['planned', ['date=2024-05-03'], ['announcement', 'one']],
  ['held', ['date=2024-05-03'], ['one']],
  ['held', ['date=2024-05-03', 'date=2024-05-03'], ['several']],
  ['planned', ['date=2024-05-03', 'date=2024-05-03'], ['announcement', 'several']],
  ['held', ['date=2024-05-03', 'date=2024-05-04'], ['several', 'disagree']],
] as const)('%s, told by %j: %j', (status, tellings, situations) => {
  expect(sources.valuesOf({ ...told(...tellings), status })).toEqual(situations);
});

test('every event has one source or several, and who disagrees has several', () => {
  for (const event of makeDataset().events) {
    const found = sources.valuesOf(event);
    expect(found.filter((id) => id === 'one' || id === 'several')).toHaveLength(1);
    expect(found.includes('disagree')).toBe(isDisputed(event));
    expect(SOURCE_SITUATIONS).toEqual(expect.arrayContaining([...found]));
  }
});
