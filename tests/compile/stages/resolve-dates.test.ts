import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveStoryDate } from '../../../scripts/compile/stages/resolve-dates';
import type { Story } from '../../../scripts/compile/text';
import { addDays, dayFromCount, isIsoDay } from '../../../src/dataset/days';
import type { Layout } from '../../../src/dataset/types';

/*
 * A row is an entry ("5" and "30-36" days old on the bulletin's day, "own" or "list" under a date, "-" with nothing),
 * the text of the story (its headline before " // "), and what must be read from it. The bulletin is of Wednesday,
 * 21 May 2025 unless the row says another day.
 */
type Row = readonly [entry: string, text: string, want: string];

const AS_OF = '2025-05-21';

const STATED: readonly Row[] = [
  ['1', 'The envoy met the mayor on Tuesday (20 May 2025).', '2025-05-20 day stated held'],
  ['1', 'On 19 and 20 May 2025, the envoy was in Oslo.', '2025-05-19..2025-05-20 day stated held'],
  ['-', 'From 12 to 14 May 2025 the board sat in Rome.', '2025-05-12..2025-05-14 day stated held'],
  ['5', 'Twice a year the staffs confer. On 15 May 2025 it was the turn of Ulm.', '2025-05-15 day stated held'],
  [
    '5',
    'Oslo, Norway, 14 May 2025 - The general took part on Thursday, 15th May, in a forum.',
    '2025-05-15 day stated held',
  ],
  ['5', 'Oslo, 15 May - For the yearly talks, the general came to the fort.', '2025-05-15 day stated held'],
  ['5', 'Oslo, 15 May 2025 - The chiefs met by video conference today.', '2025-05-15 day stated held'],
  ['37-43', 'It was held yesterday (8 April 2025) in Naples.', '2025-04-08 day stated held'],
  ['-', 'The two met on 13 May. They had last met on 3 March 2024.', '2025-05-13 day stated held'],
  ['-', 'With the President the envoy had talked the day before, 19 May 2025.', '2025-05-19 day stated held'],
  ['-', 'The exercise was held in Moldova from 10 to 22 April.', '2025-04-10..2025-04-22 day stated held'],
  ['own 2025-03-02', 'Committee tours the fleet, 28 February to 2 March //', '2025-02-28..2025-03-02 day stated held'],
  [
    'own 2025-05-08',
    'Envoy sees ministers, Porto and Lisbon, 7 and 8 May //',
    '2025-05-07..2025-05-08 day stated held',
  ],
  [
    '4',
    'A proposal was sent. The Board agreed to it on 15 May 2025. He will begin in September.',
    '2025-05-15 day stated held',
  ],
  [
    '4',
    'She will be the next director. The Council appointed her on Friday (16 May 2025); she begins on 1 October.',
    '2025-05-16 day stated held',
  ],
  [
    '4',
    'Ten new challenges were opened on Friday (16 May 2025). Friday 11 July 2025, 12:00 UTC, is the deadline.',
    '2025-05-16 day stated held',
  ],
  ['4', 'Before he joined the ministers on Friday (16 May 2025), he spoke to the press.', '2025-05-16 day stated held'],
  [
    '4',
    'On Friday (16 May 2025), he recalled the dead and set out what ministers will take up on Monday and Tuesday.',
    '2025-05-16 day stated held',
  ],
  [
    '4',
    'Geneva received the envoy on 15-16 May 2025. No one had come since the office opened in August 2024.',
    '2025-05-15..2025-05-16 day stated held',
  ],
  ['4', 'He was in Kyiv on Friday (16 May 2025), a visit that had not been announced.', '2025-05-16 day stated held'],
  ['60-66', 'From Friday (14 March 2025) the brigade is in their hands.', '2025-03-14 day stated held'],
  [
    '-',
    'The flag has flown at the fort since 14 May 2025; two others were raised at once.',
    '2025-05-14 day stated held',
  ],
  [
    '-',
    'The summit of the fleet was their last before the recess on Thursday, 15 May 2025.',
    '2025-05-15 day stated held',
  ],
];

const SPANS: readonly Row[] = [
  ['6', 'Ministers began two days of talks on 15 May 2025.', '2025-05-15..2025-05-16 day stated held'],
  ['6', 'Two days of talks ended in Brussels on Friday (16 May 2025).', '2025-05-15..2025-05-16 day stated held'],
  [
    '6',
    'Summit ends after three days // The chair closed the meeting on 16 May 2025.',
    '2025-05-14..2025-05-16 day stated held',
  ],
  [
    '6',
    'They agreed on the plan at their two-day meeting, which ended on Friday (16 May 2025).',
    '2025-05-15..2025-05-16 day stated held',
  ],
  ['6', 'When the one-day session opened on Thursday (15 May 2025), he spoke.', '2025-05-15 day stated held'],
  ['6', 'On a visit of two days to London, he met the King on Thursday (15 May 2025).', '2025-05-15 day stated held'],
  [
    '6',
    'It was opened on 15 May 2025. By 2030, 30 ships must be ready within 30 days or less.',
    '2025-05-15 day stated held',
  ],
  [
    '1',
    'Officers are guests of the course. It began on 19 May 2025 and will end on 28 May.',
    '2025-05-19..2025-05-28 day stated ongoing',
  ],
  [
    '1',
    'Guns fire again // On Monday 19 May 2025 the drill started. For two weeks they train in the hills.',
    '2025-05-19..2025-06-01 day stated ongoing',
  ],
  ['1', 'From 20 May 2025 until 2 June, seven crews train there.', '2025-05-20..2025-06-02 day stated ongoing'],
  ['own 2025-05-08', 'Admiral ends three days in Albania //', '2025-05-06..2025-05-08 day section held'],
  [
    '1',
    'On Wednesday, 28 May 2025, he will meet the President. On 29 May, he will also meet the Speaker.',
    '2025-05-28..2025-05-29 day stated planned',
  ],
  [
    '1',
    'She has talks ahead of her: on Monday, 26 May 2025, with the President; on 27 May with the Speaker.',
    '2025-05-26..2025-05-27 day stated planned',
  ],
  [
    '1',
    'He will brief the press on 26 May 2025 ahead of the meeting of ministers, which will take place on 27 May 2025.',
    '2025-05-26 day stated planned',
  ],
  [
    '1',
    'He will be in Rome from 26 to 30 May 2025. He will see the King on Monday; on Wednesday, 28 May, he will be in Bari.',
    '2025-05-26..2025-05-30 day stated planned',
  ],
  ['1', 'He met the mayor on 19 May 2025 and the bishop on 20 May.', '2025-05-19..2025-05-20 day stated held'],
  ['1', 'The experts met on 19 May 2025. On 22 June they will speak with the council.', '2025-05-19 day stated held'],
];

const COUNTED: readonly Row[] = [
  ['3', 'He visited the fort on Friday.', '2025-05-16 day relative held'],
  ['-', 'On Thursday the envoy is to give a speech.', '2025-05-22 day relative planned'],
  ['3', 'The protocols are to be signed on Tuesday.', '2025-05-20 day relative held'],
  [
    '3',
    'Signature fixed for Tuesday // They are to be signed on Tuesday. He said so on 8 May 2025.',
    '2025-05-13 day stated held',
  ],
  ['0-1', 'The convoy arrived yesterday.', '2025-05-20 day relative held'],
  ['2', 'The envoy met the chiefs today in Athens.', '2025-05-19 day relative held'],
  ['8', 'This week, the deputy travelled to Israel.', '2025-05-12..2025-05-18 week relative held'],
  ['-', 'Last week the board met in Bonn.', '2025-05-12..2025-05-18 week relative held'],
  ['-', 'The school opens next week.', '2025-05-26..2025-06-01 week relative planned'],
  ['8', 'Two large exercises are being held this month in Poland.', '2025-05-01..2025-05-31 month relative ongoing'],
  ['8', 'Navies are holding drills throughout May.', '2025-05-01..2025-05-31 month stated ongoing'],
  ['3', 'All through April, the navies were at sea.', '2025-04-01..2025-04-30 month stated held'],
  ['3', 'The trial took place in early May 2025.', '2025-05-01..2025-05-10 month stated held'],
  [
    '139-143',
    'More than 400 flights in 2024 // Crews took off over 400 times in 2024.',
    '2024-01-01..2024-12-31 year stated held',
  ],
  ['list 2025-05-20', 'Ministers to meet on Thursday, with guests //', '2025-05-22 day relative planned'],
];

const INFERRED: readonly Row[] = [
  ['3', 'The envoy was in Athens for the conference.', '2025-05-16..2025-05-18 week relative held'],
  ['30-36', 'The envoy was in Athens for the conference.', '2025-04-15..2025-04-21 week relative held'],
  ['60-89', 'The envoy was in Athens for the conference.', '2025-02-21..2025-03-22 month relative held'],
  ['own 2025-05-08', 'Dog finds bombs //', '2025-05-08 day section held'],
  ['own 2025-06-01', 'Council visits Sarajevo //', '2025-06-01 day section planned'],
  ['list 2025-05-20', 'Allies conclude contracts //', '2025-05-14..2025-05-20 week section held'],
  ['-', 'Romania is a key Ally.', '2025-05-15..2025-05-21 week bulletin held'],
  ['- 31', 'Romania is a key Ally.', '2025-04-21..2025-05-21 month bulletin held'],
  ['-', 'Fleet to visit Riga //', '2025-05-21..2025-05-27 week bulletin planned'],
  ['-', 'Chair asks Allies to join the fund //', '2025-05-15..2025-05-21 week bulletin held'],
  ['-', 'Ahead of the sessions of 19-20 May, the chair took questions.', '2025-05-15..2025-05-19 week bulletin held'],
  ['-', 'Following the vote on 19 May 2025, the chair took questions.', '2025-05-19..2025-05-21 week bulletin held'],
  [
    '3',
    'For three years, beginning in the summer of 2026, he will direct the staff.',
    '2025-05-21..2025-05-27 week relative planned',
  ],
  [
    '3',
    'The programme strengthens us to meet the challenges of today and tomorrow.',
    '2025-05-16..2025-05-18 week relative held',
  ],
  ['3', 'They talked about the summit that Madrid will host in June.', '2025-05-16..2025-05-18 week relative held'],
  ['3', 'The treaty signed on 4 April 1949 is on show.', '2025-05-16..2025-05-18 week relative held'],
  ['3', 'The unit has helped them since 1995.', '2025-05-16..2025-05-18 week relative held'],
  ['3', 'A new call is out. Proposals are welcome until 11 July 2025.', '2025-05-16..2025-05-18 week relative held'],
  [
    '8',
    'The force is in Germany for Iron Hills, an exercise of 7,500.',
    '2025-05-11..2025-05-21 week relative ongoing',
  ],
  [
    'own 2025-05-08 article',
    'On standards // In February and March 2022 they looked at it; on 3 May 2025 they wrote.',
    '2025-05-08 day section held',
  ],
];

const YEARS: readonly Row[] = [
  ['- @2025-01-10', 'They met on 20 December.', '2024-12-20 day stated held'],
  ['- @2024-12-20', 'They will meet on 12 January.', '2025-01-12 day stated planned'],
  ['- @2025-01-10', 'They met from 30 December to 3 January.', '2024-12-30..2025-01-03 day stated held'],
  ['27 @2021-02-23', 'They spoke on Wednesday (27 January).', '2021-01-27 day stated held'],
  ['- @2025-01-10', 'The trial took place in December.', '2024-12-01..2024-12-31 month stated held'],
  ['35-40 @2025-07-20', 'They prepare the summer // On 12 June they rehearsed.', '2025-06-12 day stated held'],
];

const STATUS: readonly Row[] = [
  ['30-36', 'On Monday, 21 April 2025, he will visit Vilnius.', '2025-04-21 day stated held'],
  ['-', 'The guest is coming on Friday, 23 May 2025.', '2025-05-23 day stated planned'],
  ['own 2025-05-11', 'Meeting of Ministers - Rome, 11 to 27 June 2025 //', '2025-06-11..2025-06-27 day stated planned'],
  ['3', 'Crews try it out between 11 and 27 May 2025.', '2025-05-11..2025-05-27 day stated ongoing'],
  ['-', 'Units lay in port from 19 to 21 May, 2025.', '2025-05-19..2025-05-21 day stated held'],
  [
    '-',
    'Iron Hills is underway // Iron Hills is now underway. Launched on 15 May, the exercise brings five armies together.',
    '2025-05-15..2025-05-21 day stated ongoing',
  ],
  [
    '12',
    'A hero leads the drill, which started on 12 May. Twelve crews are taking part.',
    '2025-05-12 day stated held',
  ],
  ['3', 'A visit to Croatia began on 17 May 2025.', '2025-05-17 day stated held'],
  ['0', 'He will meet the King today.', '2025-05-21 day relative planned'],
];

function readEntry(entry: string) {
  const [head = '', ...more] = entry.split(' ');
  const asOf = more.find((w) => w.startsWith('@'))?.slice(1) ?? AS_OF;
  const period = more.find((w) => /^\d{1,2}$/.test(w));
  const [least, most] = /^\d/.test(head) ? head.split('-').map(Number) : [];
  const day = more.find((w) => isIsoDay(w));
  const section = more.includes('article') ? ('article' as const) : ('news' as const);
  return { reach: head, asOf, period: period ? Number(period) : 7, least, most: most ?? least, day, section };
}

function resolve(entry: string, row: string) {
  const { reach, asOf, period, least, most, day, section } = readEntry(entry);
  const stamp = `${entry}\n`;
  const text = stamp + row;
  const [headline, body] = row.includes('//') ? row.split('//').map((part) => part.trim()) : [null, row];
  const spanOf = (words: string) => ({
    start: text.indexOf(words, stamp.length),
    end: text.indexOf(words, stamp.length) + words.length,
  });
  const story: Story = {
    span: { start: stamp.length, end: text.length },
    headline: headline ? spanOf(headline) : null,
    paragraphs: body ? [spanOf(body)] : [],
    teasers: [],
    age: least === undefined || most === undefined ? null : { start: 0, end: stamp.length - 1, least, most },
    entryDate:
      day === undefined ? null : { start: 0, end: stamp.length - 1, day, reach: reach === 'own' ? 'own' : 'list' },
    section,
  };
  const layout: Layout = 'other';
  const date = { date: asOf, earliest: asOf, latest: asOf, basis: 'stated' as const };
  return { text, date: resolveStoryDate({ text, story, asOf: date, layout, periodDays: period }) };
}

function describeDate(entry: string, row: string): string {
  const { start, end, precision, basis, status } = resolve(entry, row).date;
  return `${start}${end === start ? '' : `..${end}`} ${precision} ${basis} ${status}`;
}

describe.each([
  ['takes the day that the text states', STATED],
  ['completes a span from its beginning, its end and its length', SPANS],
  ['counts weekdays, weeks and months from the telling', COUNTED],
  ['infers a day that is not stated, and no finer than its source', INFERRED],
  ['finds the year that the text leaves out', YEARS],
  ['tells what was held, goes on and is planned', STATUS],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (entry, row, want) => expect(describeDate(entry, row)).toBe(want));
});

test('names the words that a date was read from', () => {
  const { text, date } = resolve('3', 'They met on Friday (16 May 2025) in Oslo.');
  expect(text.slice(date.evidence.start, date.evidence.end)).toBe('Friday (16 May 2025)');
});

test('names the age that a date was inferred from', () => {
  const { text, date } = resolve('3', 'They met in Oslo.');
  expect(text.slice(date.evidence.start, date.evidence.end)).toBe('3');
});

test('tells of a weekday that does not fit the date, which wins', () => {
  const { date } = resolve('3', 'They met on Thursday (16 May 2025) in Oslo.');
  expect(date.start).toBe('2025-05-16');
  expect(date.problems).toEqual(['"Thursday (16 May 2025)": 2025-05-16 is a Friday']);
});

test('finds no fault with a weekday that fits', () => {
  expect(resolve('3', 'They met on Friday (16 May 2025).').date.problems).toEqual([]);
});

test('whatever the entry, the span is in order and an inferred day is never exact', () => {
  const entries = fc.oneof(
    fc.constant('-'),
    fc.tuple(fc.nat(400), fc.nat(40)).map(([least, more]) => `${least}-${least + more}`),
    fc
      .tuple(fc.constantFrom('own', 'list'), fc.integer({ min: 19000, max: 21000 }))
      .map(([reach, day]) => `${reach} ${dayFromCount(day)}`),
  );
  const texts = fc.constantFrom(
    'They met.',
    'They will meet.',
    'It is underway.',
    'On Monday they met.',
    'It ran throughout May.',
    'They meet next week.',
  );
  fc.assert(
    fc.property(entries, texts, (entry, row) => {
      const { date } = resolve(entry, row);
      expect(date.start <= date.end).toBe(true);
      expect(date.end < addDays(date.start, 400)).toBe(true);
      expect(date.evidence.end).toBeGreaterThan(date.evidence.start);
      if (date.basis === 'bulletin') expect(date.precision).not.toBe('day');
      if (date.precision === 'day' && date.basis === 'section') expect(entry.startsWith('own')).toBe(true);
    }),
  );
});
