import { describe, expect, it } from 'vitest';
import { stretchesOf, uncoveredSteps } from '../../src/model/gaps';
import { timeSteps } from '../../src/model/time-steps';

const flags = (row: string) => [...row].map((mark) => mark === 'x');
const words = (stretches: ReturnType<typeof stretchesOf>) =>
  stretches.map(({ first, last }) => `${first}-${last}`).join(' ');

describe('stretches', () => {
  it.each([
    ['', ''],
    ['____', ''],
    ['x', '0-0'],
    ['_xx_x', '1-2 4-4'],
    ['xxxx', '0-3'],
    ['x_x_x', '0-0 2-2 4-4'],
  ])('%s: %s', (row, expected) => expect(words(stretchesOf(flags(row)))).toBe(expected));
});

describe('steps that no bulletin covers', () => {
  const steps = timeSteps({ from: '2024-01-01', to: '2024-06-30' }, 'month');
  it.each([
    ['no bulletin at all', [], '0-5'],
    ['a day of a month covers the month', [['2024-02-29', '2024-02-29']], '0-0 2-5'],
    ['a stretch covers every month that it touches', [['2024-01-31', '2024-03-01']], '3-5'],
    ['all', [['2023-01-01', '2025-01-01']], ''],
    [
      'days elsewhere cover nothing',
      [
        ['2023-01-01', '2023-12-31'],
        ['2024-07-01', '2024-07-02'],
      ],
      '0-5',
    ],
  ] as const)('%s', (_, covered, expected) => {
    expect(
      words(
        uncoveredSteps(
          steps,
          covered.map(([from, to]) => ({ from, to })),
        ),
      ),
    ).toBe(expected);
  });
});
