import { describe, expect, test } from 'vitest';
import type { Bin } from '../../../src/model/bins';
import { binEvents } from '../../../src/model/bins';
import { binWords, roundUp, stackBars } from '../../../src/features/timeline/histogram-layout';
import { listRows } from '../../../src/features/timeline/list-rows';
import { createAtlas } from '../../../src/model/atlas';
import { timeTicks } from '../../../src/model/time-ticks';
import { makeDataset } from '../../fixtures/dataset';

const bin = (start: string, end: string, parts: readonly number[] = [0]): Bin => ({
  start,
  end,
  parts,
  total: parts.reduce((a, b) => a + b, 0),
});
const emptyBins = (from: string, to: string, step: 'day' | 'week' | 'month') =>
  binEvents([], { from, to }, step, { count: 1, indexOf: () => 0 });

test.each([
  [0, 1],
  [1, 1],
  [3, 3],
  [7, 8],
  [9, 10],
  [11, 12],
  [13, 15],
  [41, 50],
  [99, 100],
])('the axis for at most %i events ends at %i', (count, top) => expect(roundUp(count)).toBe(top));

test('parts are stacked from the bottom, and none without events is drawn', () => {
  expect(stackBars([bin('2024-01-01', '2024-01-01', [2, 0, 1])], 4)).toEqual([
    { bin: 0, part: 0, y: 2, height: 2 },
    { bin: 0, part: 2, y: 1, height: 1 },
  ]);
});

describe('the labels of the time axis', () => {
  const words = (bins: readonly Bin[], step: 'day' | 'week' | 'month') =>
    timeTicks(bins, step, 9).map((tick) => tick.words);

  test('name the years of months', () => {
    expect(words(emptyBins('2023-12-01', '2026-03-01', 'month'), 'month')).toEqual(['2023', '2024', '2025', '2026']);
  });

  test('name the months of days, the year with the first and with January', () => {
    expect(words(emptyBins('2023-11-01', '2024-02-20', 'day'), 'day')).toEqual(['Nov 2023', 'Dec', 'Jan 2024', 'Feb']);
  });

  test('are never more than there is room for', () => {
    expect(words(emptyBins('2022-01-01', '2024-06-01', 'week'), 'week').length).toBeLessThanOrEqual(9);
  });

  test('choose the whole of what they name', () => {
    const [first, second] = timeTicks(emptyBins('2024-01-01', '2025-06-30', 'month'), 'month', 9);
    expect([first, second]).toMatchObject([
      { bin: 0, to: 11, room: 12 },
      { bin: 12, to: 17, room: 6 },
    ]);
  });
});

test.each([
  [bin('2024-01-01', '2024-12-31'), 'year', '2024'],
  [bin('2024-03-01', '2024-03-31'), 'month', 'March 2024'],
  [bin('2024-03-04', '2024-03-10'), 'week', '4–10 Mar 2024'],
  [bin('2024-03-04', '2024-03-04'), 'day', '4 Mar 2024'],
] as const)('%j by %s reads "%s"', (each, step, expected) => expect(binWords(each, step)).toBe(expected));

test('the list has a line for each month above its events, and counts them', () => {
  const { events } = createAtlas(makeDataset());
  const rows = listRows(events);
  const months = rows.filter((row) => row.type === 'month');
  expect(months[0]).toEqual({ type: 'month', month: '2026-02', count: 1 });
  expect(new Set(months.map(({ month }) => month)).size).toBe(months.length);
  expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(events.length);
  expect(rows.filter((row) => row.type === 'event').map(({ event }) => event)).toEqual(events);
});
