import { expect, it } from 'vitest';
import { dayInWords, statedDay } from '../../../scripts/compile/formats/stated-day';

it.each([
  ['Fri, 8 Dec 2023 23:40:12 -0500', '2023-12-08'],
  ['08 Dec 2023 00:10:00 +1400', '2023-12-08'],
  ['Wed, 5 Sep 18 09:00 GMT', '2018-09-05'],
  ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06'],
  ['Sat, 1 September 2018', '2018-09-01'],
  ['2023-12-08T23:59:59-11:00', '2023-12-08'],
  ['20231208', '2023-12-08'],
  ['Tue Jan 23 2024 08:12:00 GMT+0100 (Central European Standard Time)', '2024-01-23'],
  ['January 23, 2024', '2024-01-23'],
])('%s is of %s, in every time zone', (stamp, day) => {
  expect(statedDay(stamp)).toBe(day);
});

it.each([[undefined], [''], ['yesterday'], ['2023-02-30'], ['31 Jun 2023'], ['1700000000']])(
  '%j is of no day',
  (stamp) => {
    expect(statedDay(stamp)).toBeNull();
  },
);

it('writes a day in words', () => {
  expect(dayInWords('2022-11-06')).toBe('6 November 2022');
});
