import { describe, expect, test } from 'vitest';
import { describeDate, resolveRow } from '../../support/dated-story';

// What a row says is told in `dated-story.ts`.
type Row = readonly [entry: string, text: string, want: string];

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
  [
    '3',
    'On Monday (12 May 2025), ahead of the summit on 24 June in Rome, he met the President.',
    '2025-05-12 day stated held',
  ],
  [
    '3',
    'Ahead of the summit in Rome on 24 June 2025, he gave a press conference on Friday (16 May 2025).',
    '2025-05-16 day stated held',
  ],
  ['3', 'The agreement, signed on 16 May, will enter into force on 1 July 2025.', '2025-05-16 day stated held'],
  [
    '3',
    'Three years after the border was closed on 24 February 2022, the council met on Friday (16 May 2025).',
    '2025-05-16 day stated held',
  ],
  ['3', 'The chair met the guest today (Friday 16 May 2025) in Istanbul.', '2025-05-16 day stated held'],
  ['3', 'BRUSSELS, May 16 - The staff opened its new hall.', '2025-05-16 day stated held'],
  ['3', 'They met on 8/9 May 2025 in Ulm.', '2025-05-08..2025-05-09 day stated held'],
  [
    '-',
    'Born in Oslo on 5 May 1965, the general took up his post on Monday (19 May 2025).',
    '2025-05-19 day stated held',
  ],
  [
    '-',
    'Chiefs met beside the forum on 17 and 18 May, before ministers gather on 25 May.',
    '2025-05-17..2025-05-18 day stated held',
  ],
  ['-', 'Latvia will host the games in June; on 19 May 2025 the fund was set up.', '2025-05-19 day stated held'],
  [
    '5',
    'Team wins the contest // After an intense competition from 12 to 15 May, the team took the prize.',
    '2025-05-12..2025-05-15 day stated held',
  ],
  [
    '2',
    'He previewed the talks on Monday (19 May 2025). "Ministers will meet tomorrow," he said.',
    '2025-05-19 day stated held',
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
  [
    '3',
    'Allies concluded exercise Baltops on 17 May. It ran from 5 to 17 May 2025.',
    '2025-05-05..2025-05-17 day stated held',
  ],
  [
    '1',
    'Sea Breeze, under way since Monday (19 May 2025), will end on 1 June.',
    '2025-05-19..2025-06-01 day stated ongoing',
  ],
  ['1', 'He began a three-day visit to Riga on Tuesday (20 May 2025).', '2025-05-20..2025-05-22 day stated ongoing'],
  [
    '1',
    'He will visit Seoul (29-30 May) and Tokyo (30 May - 1 June 2025).',
    '2025-05-29..2025-06-01 day stated planned',
  ],
  ['1', 'They will meet in Riga on 31 May and 1 June 2025.', '2025-05-31..2025-06-01 day stated planned'],
  ['1', 'They will meet in Riga on 30 May and in Oslo on 5 June 2025.', '2025-05-30 day stated planned'],
  [
    '3',
    'The first of two meetings took place on 15 May 2025, the second is planned for 29 May.',
    '2025-05-15 day stated held',
  ],
  ['-', 'Exercise wraps up after 12 days // It ended on 16 May 2025.', '2025-05-05..2025-05-16 day stated held'],
  ['-', 'Sea Breeze began on Monday (19 May 2025) and lasts two weeks.', '2025-05-19..2025-06-01 day stated ongoing'],
  [
    '1',
    'Two-day visit begins // They dined at the start of a two-day visit to Skopje on Tuesday (20 May 2025).',
    '2025-05-20..2025-05-21 day stated held',
  ],
  [
    '1',
    'A drill was launched on 20 May 2025 with 30 ships. It will run until 8 June and train crews.',
    '2025-05-20..2025-06-08 day stated ongoing',
  ],
  ['3', 'On 16 May 2025, a drone concluded a flight over the fort.', '2025-05-16 day stated held'],
];

describe.each([
  ['takes the day that the text states', STATED],
  ['completes a span from its beginning, its end and its length', SPANS],
])('%s', (_, rows) => {
  test.each(rows)('%s: %s', (entry, row, want) => expect(describeDate(entry, row)).toBe(want));
});

test('names the words that a date was read from', () => {
  const { text, date } = resolveRow('3', 'They met on Friday (16 May 2025) in Oslo.');
  expect(text.slice(date.evidence.start, date.evidence.end)).toBe('Friday (16 May 2025)');
});

test('tells of a weekday that does not fit the date, which wins', () => {
  const { date } = resolveRow('3', 'They met on Thursday (16 May 2025) in Oslo.');
  expect(date.start).toBe('2025-05-16');
  expect(date.problems).toEqual(['"Thursday (16 May 2025)": 2025-05-16 is a Friday']);
});

test('finds no fault with a weekday that fits', () => {
  expect(resolveRow('3', 'They met on Friday (16 May 2025).').date.problems).toEqual([]);
});
