import { expect, test } from 'vitest';
import { parseTypedDay } from '../../src/format/typed-day';

test.each([
  ['2024-03-05', '2024-03-05', '2024-03-05'],
  ['2024-03', '2024-03-01', '2024-03-31'],
  ['2024', '2024-01-01', '2024-12-31'],
  ['5 March 2024', '2024-03-05', '2024-03-05'],
  ['Mar 5, 2024', '2024-03-05', '2024-03-05'],
  ['  feb 2024 ', '2024-02-01', '2024-02-29'],
  ['5/3/2024', '2024-03-05', '2024-03-05'],
  ['05.03.2024', '2024-03-05', '2024-03-05'],
  ['03/2024', '2024-03-01', '2024-03-31'],
])('"%s" begins on %s and ends on %s', (typed, first, last) => {
  expect(parseTypedDay(typed, 'first')).toBe(first);
  expect(parseTypedDay(typed, 'last')).toBe(last);
});

test.each([
  '',
  'soon',
  '24',
  '2024-13',
  '2024-02-30',
  '31 June 2024',
  'Ma 2024',
  '5 Marchy 2024',
  '1 2 3 2024',
  '2024 2025',
])('"%s" is no day', (typed) => expect(parseTypedDay(typed, 'first')).toBeUndefined());
