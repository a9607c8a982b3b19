import { describe, expect, test } from 'vitest';
import type { Dated } from '../../src/format/days';
import {
  formatEventDate,
  formatRange,
  formatSpan,
  isInferred,
  shortMonthName,
  weekdayName,
} from '../../src/format/days';

const STATED: Dated = { start: '2024-01-17', end: '2024-01-17', precision: 'day', dateBasis: 'stated' };

test.each<[Partial<Dated>, string]>([
  [{}, '17 Jan 2024'],
  [{ end: '2024-01-19' }, '17–19 Jan 2024'],
  [{ end: '2024-02-02' }, '17 Jan – 2 Feb 2024'],
  [{ start: '2023-12-30', end: '2024-01-02' }, '30 Dec 2023 – 2 Jan 2024'],
  [{ dateBasis: 'relative' }, 'about 17 Jan 2024'],
  [{ dateBasis: 'bulletin', end: '2024-01-19' }, 'about 17–19 Jan 2024'],
  [{ precision: 'week', dateBasis: 'relative' }, 'week of 17 Jan 2024'],
  [{ precision: 'week', end: '2024-01-23' }, 'within 17–23 Jan 2024'],
  [{ precision: 'month', start: '2024-01-01', end: '2024-01-31' }, 'January 2024'],
  [{ precision: 'month', start: '2024-01-10', end: '2024-02-09' }, 'between 10 Jan – 9 Feb 2024'],
  [{ precision: 'year', start: '2024-01-01', end: '2024-12-31' }, 'in 2024'],
])('an event of %j was %s', (parts, words) => expect(formatEventDate({ ...STATED, ...parts })).toBe(words));

describe('a date looks inferred', () => {
  test.each<Partial<Dated>>([{ dateBasis: 'relative' }, { dateBasis: 'section' }, { precision: 'month' }])(
    '%j',
    (parts) => expect(isInferred({ ...STATED, ...parts })).toBe(true),
  );
  test('unless the text states the day', () => expect(isInferred(STATED)).toBe(false));
});

test.each([
  ['2025-01-01', null, 'since January 2025'],
  ['2025-01-02', null, 'since 2 January 2025'],
  [null, '2025-05-03', 'until 3 May 2025'],
  ['2024-01-01', '2024-12-31', 'in 2024'],
  ['2024-02-01', '2024-02-29', 'in February 2024'],
  ['2023-01-01', '2024-12-31', '2023 to 2024'],
  ['2023-03-01', '2024-02-29', 'March 2023 to February 2024'],
  ['2024-05-01', '2024-05-09', '1–9 May 2024'],
])('the range from %s to %s reads "%s"', (from, to, words) => expect(formatRange(from, to)).toBe(words));

test('a day keeps its name in every time zone', () => {
  expect(formatSpan('2024-01-01', '2024-01-01')).toBe('1 Jan 2024');
  expect(weekdayName('2024-01-01')).toBe('Monday');
  expect(shortMonthName('2024-09-01')).toBe('Sep');
});
