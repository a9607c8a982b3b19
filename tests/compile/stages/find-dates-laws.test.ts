import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MONTHS, WEEKDAYS } from '../../../scripts/compile/language/en';
import { findDates } from '../../../scripts/compile/stages/find-dates';
import { civil, dayFromCount, weekday } from '../../../src/dataset/days';

const anyDay = fc.integer({ min: -25000, max: 40000 }).map(dayFromCount);
const FORMATS: readonly ((day: string) => string)[] = [
  (day) => day,
  (day) => `${civil(day).day} ${monthName(day)} ${civil(day).year}`,
  (day) => `${monthName(day)} ${civil(day).day}, ${civil(day).year}`,
  (day) => `${civil(day).day} ${MONTHS[civil(day).month - 1]?.at(-1) ?? ''}. ${civil(day).year}`,
  (day) => `the ${civil(day).day}th of ${monthName(day)} ${civil(day).year}`,
  (day) => `${WEEKDAYS[weekday(day)]?.[0] ?? ''} (${civil(day).day} ${monthName(day)} ${civil(day).year})`,
  (day) => `${WEEKDAYS[weekday(day)]?.[0] ?? ''}, ${monthName(day)} ${civil(day).day}, ${civil(day).year}`,
  (day) => day.split('-').reverse().join('.'),
];
const monthName = (day: string) => MONTHS[civil(day).month - 1]?.[0] ?? '';

test('any day in any form, in any sentence, is found as that day and reads back its words', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom(...FORMATS),
      fc.constantFrom('They met on ', 'On ', ''),
      (day, format, lead) => {
        fc.pre(civil(day).month !== 5 || !format(day).includes('May.'));
        fc.pre(civil(day).year > 1901 && civil(day).year < 2099);
        const words = format(day);
        const text = `${lead}${words} in Oslo.`;
        const [mention, ...others] = findDates(text, { start: 0, end: text.length });
        expect(others).toEqual([]);
        expect(mention && text.slice(mention.start, mention.end)).toBe(words);
        expect(mention?.from).toEqual(civil(day));
      },
    ),
  );
});

test('whatever the text, mentions lie in it, in order, and do not overlap', () => {
  const words = fc.constantFrom(
    'May',
    '5',
    '12',
    '2025',
    'Monday',
    '(',
    ')',
    '-',
    'and',
    'to',
    'on',
    'the',
    ',',
    '.',
    'of',
    'in',
    '[',
    ']',
    'week',
    'last',
    '1st',
    'Sept.',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (list) => {
      const text = list.join(' ');
      let at = 0;
      for (const { start, end } of findDates(text, { start: 0, end: text.length })) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
