import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayFromCount, daysBetween } from '../../src/dataset/days';
import { panRange, zoomRange } from '../../src/model/pan-zoom';

const LIMITS = { from: '2024-01-01', to: '2024-12-31' };
const range = (from: string, to: string) => ({ from: `2024-${from}`, to: `2024-${to}` });

it.each([
  ['a range of ten days moves five days on', range('03-01', '03-10'), 0.5, range('03-06', '03-15')],
  ['and five back', range('03-06', '03-15'), -0.5, range('03-01', '03-10')],
  ['it stops at the last day', range('12-20', '12-29'), 0.5, range('12-22', '12-31')],
  ['and at the first', range('01-03', '01-12'), -1, range('01-01', '01-10')],
  ['the whole does not move', LIMITS, 0.5, LIMITS],
])('%s', (_, given, share, expected) => expect(panRange(given, LIMITS, share)).toEqual(expected));

it.each([
  ['half as long, around its middle', range('03-01', '03-20'), 0.5, 0.5, range('03-06', '03-15')],
  ['half as long, its first day in place', range('03-01', '03-20'), 0.5, 0, range('03-01', '03-10')],
  ['twice as long', range('03-11', '03-20'), 2, 0.5, range('03-06', '03-25')],
  ['no longer than the limits', range('01-01', '11-30'), 2, 0.5, LIMITS],
  ['no shorter than a week', range('03-01', '03-08'), 0.5, 0, range('03-01', '03-07')],
  ['a day stays a day', range('03-01', '03-01'), 0.5, 0.5, range('03-01', '03-01')],
])('%s', (_, given, factor, around, expected) => expect(zoomRange(given, LIMITS, factor, around)).toEqual(expected));

it('stays within its limits, and moving keeps its length', () => {
  const day = fc.integer({ min: 19_723, max: 20_088 }).map(dayFromCount);
  const ranges = fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));
  fc.assert(
    fc.property(
      ranges,
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.constantFrom(0.5, 2),
      (given, share, factor) => {
        const moved = panRange(given, LIMITS, share);
        expect(daysBetween(moved.from, moved.to)).toBe(daysBetween(given.from, given.to));
        for (const { from, to } of [moved, zoomRange(given, LIMITS, factor, Math.abs(share) / 3)]) {
          expect(from >= LIMITS.from && from <= to && to <= LIMITS.to).toBe(true);
        }
      },
    ),
  );
});
