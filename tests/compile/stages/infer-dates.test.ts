import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayFromCount } from '../../../src/dataset/days';
import { describeDate, resolveRow } from '../../support/dated-story';

// What a row says is told in `dated-story.ts`.
type Row = readonly [entry: string, text: string, want: string];

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
  ['-', 'Ships left port on Monday and will be at sea until Friday.', '2025-05-19 day relative held'],
  ['-', 'In the night from Sunday to Monday a drone fell.', '2025-05-18..2025-05-19 day relative held'],
  ['1', 'This Friday, ministers will meet.', '2025-05-23 day relative planned'],
  ['3', 'Two weeks of training started on Monday.', '2025-05-12..2025-05-25 day relative ongoing'],
  ['12', 'He will visit Rome on Friday.', '2025-05-16 day relative held'],
  [
    '3',
    'From September, the air force will take the lead of the patrols.',
    '2025-09-01..2025-09-30 month stated planned',
  ],
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
  ['-', 'Allies will continue to support Ukraine, chair says //', '2025-05-15..2025-05-21 week bulletin held'],
  ['-', 'The Alliance will always defend every inch.', '2025-05-15..2025-05-21 week bulletin held'],
  ['3', 'The chair and the guest discussed the summit on 11-12 July.', '2025-05-16..2025-05-18 week relative held'],
  [
    '3',
    'Allies agreed at their summit on 11-12 July 2023 to do more, the chair recalled.',
    '2025-05-16..2025-05-18 week relative held',
  ],
  ['3', 'The Council decided to extend the mandate to 31 December 2025.', '2025-05-16..2025-05-18 week relative held'],
  ['3', 'It is the third such visit. He was in Oslo in April.', '2025-05-16..2025-05-18 week relative held'],
  ['3', 'Call for papers // Closing date: 31 May 2025.', '2025-05-16..2025-05-18 week relative held'],
  [
    '3',
    'The general is the choice of the chiefs: for three years, beginning in the summer of 2026, he will direct the staff.',
    '2025-05-16..2025-05-18 week relative held',
  ],
  [
    '3',
    '2025 marks the anniversary of a programme, the foundations of which were laid on 13 December 1956.',
    '2025-05-16..2025-05-18 week relative held',
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

describe.each([
  ['counts weekdays, weeks and months from the telling', COUNTED],
  ['infers a day that is not stated, and no finer than its source', INFERRED],
  ['finds the year that the text leaves out', YEARS],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (entry, row, want) => expect(describeDate(entry, row)).toBe(want));
});

test('names the age that a date was inferred from', () => {
  const { text, date } = resolveRow('3', 'They met in Oslo.');
  expect(text.slice(date.evidence.start, date.evidence.end)).toBe('3');
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
      const { date } = resolveRow(entry, row);
      expect(date.start <= date.end).toBe(true);
      expect(date.end < addDays(date.start, 400)).toBe(true);
      expect(date.evidence.end).toBeGreaterThan(date.evidence.start);
      if (date.basis === 'bulletin') expect(date.precision).not.toBe('day');
      if (date.precision === 'day' && date.basis === 'section') expect(entry.startsWith('own')).toBe(true);
    }),
  );
});
