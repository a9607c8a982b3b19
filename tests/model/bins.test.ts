import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../src/dataset/days';
import { NO_FILTERS } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import type { BinStep } from '../../src/model/bins';
import { binAt, binEvents, binStepFor, nextStep, stepStart } from '../../src/model/bins';
import { createCrossFilter } from '../../src/model/cross-filter';
import { familiesOf, familyOfEvent } from '../../src/model/families';
import { makeDataset } from '../fixtures/dataset';

const atlas = createAtlas(makeDataset());
const families = familiesOf(atlas);
const parts = {
  count: families.length,
  indexOf: (event: (typeof atlas.events)[number]) => families.indexOf(familyOfEvent(atlas, event)),
};
const range = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 600 }))
  .map(([offset, length]) => ({ from: addDays('2023-06-01', offset), to: addDays('2023-06-01', offset + length) }));
const step = fc.constantFrom<BinStep>('day', 'week', 'month', 'year');

describe('bins', () => {
  test('follow one another without a gap and cover the range', () => {
    fc.assert(
      fc.property(range, step, (days, width) => {
        const bins = binEvents(atlas.events, days, width, parts);
        expect(bins[0]!.start <= days.from && bins.at(-1)!.end >= days.to).toBe(true);
        bins.slice(1).forEach((bin, index) => expect(daysBetween(bins[index]!.end, bin.start)).toBe(1));
      }),
    );
  });

  test('say how many events a choice of their days lists', () => {
    fc.assert(
      fc.property(range, step, fc.nat(), (days, width, pick) => {
        const bins = binEvents(atlas.events, days, width, parts);
        const bin = bins[pick % bins.length]!;
        const listed = createCrossFilter(atlas, { ...NO_FILTERS, from: bin.start, to: bin.end }).events;
        expect(bin.total).toBe(listed.length);
        expect(bin.parts.reduce((a, b) => a + b, 0)).toBe(bin.total);
      }),
    );
  });

  test('are empty where no event is', () => {
    expect(binEvents([], { from: '2024-01-01', to: '2024-01-02' }, 'day', parts).map(({ total }) => total)).toEqual([
      0, 0,
    ]);
  });
});

test.each([
  ['2024-01-01', '2024-03-31', 'day'],
  ['2024-01-01', '2024-05-31', 'week'],
  ['2022-01-01', '2024-12-31', 'month'],
  ['2018-06-01', '2026-03-31', 'month'],
  ['2000-01-01', '2026-03-31', 'year'],
])('from %s to %s a bar is a %s', (from, to, width) => expect(binStepFor({ from, to })).toBe(width));

test.each<[string, BinStep, string, string]>([
  ['2024-02-29', 'day', '2024-02-29', '2024-03-01'],
  ['2024-01-17', 'week', '2024-01-15', '2024-01-22'],
  ['2024-12-17', 'month', '2024-12-01', '2025-01-01'],
  ['2024-12-17', 'year', '2024-01-01', '2025-01-01'],
])('%s lies in the %s that begins on %s and ends before %s', (day, width, start, next) => {
  expect(stepStart(day, width)).toBe(start);
  expect(nextStep(start, width)).toBe(next);
});

test.each([
  ['2023-01-01', 0],
  ['2024-01-31', 0],
  ['2024-02-01', 1],
  ['2030-01-01', 2],
])('%s goes to bin %i', (day, index) => expect(binAt(['2024-01-01', '2024-02-01', '2024-03-01'], day)).toBe(index));
