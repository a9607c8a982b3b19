import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/dataset/days';
import type { Filters } from '../../src/filters/filters';
import { FACET_KEYS, NONE, NO_FILTERS } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { compareValues, periodBefore, suggestComparison, suggestPeriods } from '../../src/model/compare';
import { createCrossFilter } from '../../src/model/cross-filter';
import { arePeriods, pairSteps } from '../../src/model/paired-steps';
import { makeDataset } from '../fixtures/dataset';
import { arbitraryFilters } from '../support/arbitrary-view';

const atlas = createAtlas(makeDataset());

describe('the period before', () => {
  it.each([
    ['a year', '2024-01-01', '2024-12-31', '2023-01-01', '2023-12-31'],
    ['a month', '2024-03-01', '2024-03-31', '2024-02-01', '2024-02-29'],
    ['a quarter across the new year', '2024-01-01', '2024-03-31', '2023-10-01', '2023-12-31'],
    ['two years', '2023-01-01', '2024-12-31', '2021-01-01', '2022-12-31'],
    ['ten days', '2024-03-05', '2024-03-14', '2024-02-24', '2024-03-04'],
    ['a day', '2024-03-01', '2024-03-01', '2024-02-29', '2024-02-29'],
  ])('of %s', (_, from, to, first, last) => expect(periodBefore(from, to)).toEqual({ from: first, to: last }));

  it('ends the day before, and is as long in days or in whole months', () => {
    const day = fc.integer({ min: 0, max: 15_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(day, fc.nat(800), (from, length) => {
        const before = periodBefore(from, addDays(from, length));
        expect(addDays(before.to, 1)).toBe(from);
        expect(Math.abs(daysBetween(before.from, before.to) - length)).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('what a reader may want to compare with', () => {
  const suggested = (filters: Partial<Filters>) => suggestComparison(atlas, { ...NO_FILTERS, ...filters });

  it('another official, the busiest of the same selection', () => {
    const { filters, other } = suggested({ official: ['mark-rutte'] });
    expect(filters.official).toEqual(['mark-rutte']);
    const counts = createCrossFilter(atlas, NO_FILTERS).counts('official');
    const rest = [...counts].filter(([id]) => id !== 'mark-rutte' && id !== NONE);
    expect(counts.get(other.official[0]!)).toBe(Math.max(...rest.map(([, count]) => count)));
  });

  it('the year before, whoever is chosen', () => {
    const { other } = suggested({ official: ['mark-rutte'], from: '2025-01-01', to: '2025-12-31' });
    expect(other).toMatchObject({ official: ['mark-rutte'], from: '2024-01-01', to: '2024-12-31' });
  });

  it('of nothing at all, the last two years that are told to their end', () => {
    const { filters, other } = suggested({});
    expect([filters.from, filters.to, other.from, other.to]).toEqual([
      '2025-01-01',
      '2025-12-31',
      '2024-01-01',
      '2024-12-31',
    ]);
  });

  it('an open end is closed for the sake of two periods', () => {
    expect(suggestPeriods(atlas, { ...NO_FILTERS, from: '2024-06-01' }).filters.to).toBe('2025-12-31');
  });
});

describe('values of two selections', () => {
  it('each number is that of the list which it opens in its own selection', () => {
    const some = arbitraryFilters(atlas);
    fc.assert(
      fc.property(some, some, fc.constantFrom(...FACET_KEYS), (one, two, key) => {
        const [a, b] = [createCrossFilter(atlas, one), createCrossFilter(atlas, two)];
        for (const value of compareValues({ a, b, key, nameOf: (id) => id })) {
          expect(value.id).not.toBe(NONE);
          expect(value.a).toBe(createCrossFilter(atlas, { ...one, [key]: [value.id] }).events.length);
          expect(value.b).toBe(createCrossFilter(atlas, { ...two, [key]: [value.id] }).events.length);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('one axis for two selections', () => {
  const range = (from: string, to: string) => ({ from, to });
  it.each([
    ['years over one another', '2024-01-01 2024-03-31', '2023-01-01 2023-03-31', 'month', true, 'Jan Feb Mar'],
    ['quarters too', '2024-01-01 2024-06-30', '2023-01-01 2023-06-30', 'quarter', true, 'Q1 Q2'],
    [
      'other months are counted',
      '2024-04-01 2024-05-31',
      '2023-01-01 2023-03-31',
      'month',
      true,
      'month 1,month 2,month 3',
    ],
    ['one calendar', '2024-02-01 2024-03-31', '2024-01-01 2024-02-29', 'month', false, 'Jan 2024,Feb 2024,Mar 2024'],
  ] as const)('%s', (_, a, b, step, shifted, expected) => {
    const [one, two] = [a, b].map((text) => range(text.slice(0, 10), text.slice(11)));
    const { labels } = pairSteps(one!, two!, step, shifted);
    expect(labels.join(expected.includes(',') ? ',' : ' ')).toBe(expected);
  });

  it.each([
    ['two years', '2024-01-01', '2023-01-01', true],
    ['the same year', '2024-01-01', '2024-01-01', false],
    ['one without a first day', '2024-01-01', null, false],
  ])('%s are periods: %s', (_, a, b, expected) => {
    expect(arePeriods({ from: a, to: null }, { from: b, to: null })).toBe(expected);
  });
});
