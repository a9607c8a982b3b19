import { describe, expect, test } from 'vitest';
import { findDates } from '../../../scripts/compile/stages/find-dates';
import { foundDates, readRow } from '../../support/annotated-dates';

// The notation of a row is told in `annotated-dates.ts`.
const FULL_FORMS = [
  'The council met on [26 November 2022|2022-11-26 event].',
  'The fair ran from [20-22 January 2026|2026-01-20..2026-01-22 event].',
  'A delegation came on [24-25 November 2022|2022-11-24..2022-11-25 event].',
  'He was in Ohio on [25 and 26 May 2025|2025-05-25..2025-05-26 event].',
  'She spent [16 to 20 November 2022|2022-11-16..2022-11-20 event] in Ottawa.',
  'From [16 to 20 November 2022|2022-11-16..2022-11-20 event], the envoy was in Canada.',
  'Divers trained between [11 and 27 September 2019|2019-09-11..2019-09-27 event].',
  'Crews met from [30 December 2024 - 2 January 2025|2024-12-30..2025-01-02 event].',
  'It goes from [30 December to 2 January 2025|2024-12-30..2025-01-02 event].',
  'From [25 September 2020 until 8 October|2020-09-25..2020-10-08 event] ships train there.',
  'They met on [30 June and 1 July 2022|2022-06-30..2022-07-01 event] in Madrid.',
  'Talks between [28 February and 3 March 2023|2023-02-28..2023-03-03 event] brought progress.',
  'On [Monday, 28 November 2022|2022-11-28 event], ministers met.',
  'Speaking on [Monday (26 May 2025)|2025-05-26 event] in Dayton, he praised them.',
  'Experts met on [Monday and Tuesday (26-27 May 2025)|2025-05-26..2025-05-27 event].',
  'He spent [Friday and Saturday, 13-14 February 2026|2026-02-13..2026-02-14 event], in Munich.',
  'The group met on [Wednesday 28 May [2025]|2025-05-28 event] at the palace.',
  'He was there on [Thursday 13 and Friday 14 March [2025]|2025-03-13..2025-03-14 event].',
  'Chiefs gathered from [Monday 3 to Wednesday 5 March 2025|2025-03-03..2025-03-05 event].',
  'They met on [September 26, 2023|2023-09-26 event], in Kyiv.',
  'They met on [Sept. 26-28, 2023|2023-09-26..2023-09-28 event], in Kyiv.',
  'It was held [June 30 to July 2, 2025|2025-06-30..2025-07-02 event].',
  'On [the 15th November 2022|2022-11-15 event], the office hosted a session.',
  'A session on [the 3rd of October, 2021|2021-10-03 event] was the last.',
  'Ships lay in port from [7 to 9 April, 2020|2020-04-07..2020-04-09 event].',
  'A truck arrived on [7 April, 2020|2020-04-07 event].',
  'Programme - [23 Jan. 2024|2024-01-23 event]',
  'Updated [08 Feb. 2023|2023-02-08 event]',
  'The log says [2025-05-27|2025-05-27 event].',
  'The log says [2025-05-27 - 2025-05-29|2025-05-27..2025-05-29 event].',
  'Dated [27.05.2025|2025-05-27 event] in Naples.',
  'Dated [27/05/2025|2025-05-27 event] in Naples.',
  'Dated [05/27/2025|2025-05-27 event] in Naples.',
  'It was held [yesterday (27 May 2025)|2025-05-27 event] in Naples.',
  'They spoke the day before, [23 September 2020|2020-09-23 event].',
  'On the evening of [10 July 2023|2023-07-10 event] they published a statement.',
  'Early on [Wednesday 8 April 2020|2020-04-08 event] the plane landed.',
  'On [the first of June 2024|2024-06-01 event] he took office.',
  'Meeting of Ministers - Brussels, [15 February 2024|2024-02-15 event]',
  'Exercise in Portugal, [11 to 27 September 2019|2019-09-11..2019-09-27 event]',
  'The visit (on [5 June 2025|2025-06-05 event]) was short.',
  'On [3, 4 and 5 May 2023|2023-05-03..2023-05-05 event] the staff rehearsed.',
  'He met one on [24 October 2023|2023-10-24 event] and the other on [26 October 2023|2023-10-26 event].',
  'On [Tues. 4 March 2025|2025-03-04 event] and in the rain.',
  'On [29 February 2024|2024-02-29 event] they signed.',
];

const SHORT_FORMS = [
  'It was held in Moldova from [10 to 22 September|--09-10..--09-22 event].',
  'The committee toured the fleet, [28 February to 2 March|--02-28..--03-02 event]',
  'A call by phone on [Wednesday (27 January)|--01-27 event] lasted an hour.',
  'It was agreed on [Thursday (October 17)|--10-17 event] too.',
  'On [Tuesday morning, 11 July|--07-11 event], she arrived.',
  'They met on [Oct. 3|--10-03 event].',
  'On [22nd May|--05-22 event] the panel sat.',
  'On [May 5|--05-05 event] the choir sang.',
  'On [the 15th of November|--11-15 event] it rained.',
  'A trip to Stockholm on [7 and 8 March|--03-07..--03-08 event]',
  'On [Wednesday, 7 August|--08-07 event], the two signed.',
  'They spoke in Wellington on [6 August|--08-06 event]: partners for long',
  'Two dates were named: [24 October|--10-24 event] and [3 November|--11-03 event].',
];

const LOOSE_FORMS = [
  'The convoy arrived [yesterday|day-1 event].',
  'He landed in Riga [today|day+0 event].',
  'They met [this morning|day+0 event] in Oslo.',
  'She travelled to Israel [this week|week+0 event].',
  'The board met [last week|week-1 event].',
  'Ministers gather [next week|week+1 event].',
  '[Earlier this week|week+0 event], the board met.',
  'Drills are being held [this month|month+0 event] in Poland.',
  'The ship sailed [last month|month-1 event].',
  'It was found [two days ago|day-2 event].',
  'On [Wednesday|Wed event] the council met.',
  'They met on [Thursday and Friday|Thu..Fri event].',
  'The council met [last Tuesday|Tue week-1 event].',
  'Navies train throughout [November|--11 event throughout].',
  'All through [November|--11 event throughout], navies train.',
  'The school opened in [September|--09 event].',
  'In [September|--09 event] the Council agreed.',
  'Planting took place in [early March 2024|2024-03-01..2024-03-10 event].',
  'It took place in [mid-March|--03-10..--03-20 event].',
  'It took place in [late November 2022|2022-11-20..2022-11-30 event].',
  'It took place in [November 2022|2022-11 event].',
  'It took place in [the summer of 2022|2022-06..2022-08 event].',
  'The bridge broke [last winter|--12..--02 year-1 event].',
  'It was used in [2024|2024 event].',
  'Figures for spending between [2014 and 2024|2014..2024 event] came out.',
  'From [January to June|--01..--06 event] flights took supplies.',
  'In [May|--05 event] 20 ships sailed.',
  'Trees stand there [this December|--12 year+0 event].',
];

describe.each([
  ['days in full', FULL_FORMS],
  ['days without a year', SHORT_FORMS],
  ['weekdays, months, years and days counted from the telling', LOOSE_FORMS],
])('finds %s', (_, rows) => {
  test.each(rows)('%s', (row) => {
    const { text, marked } = readRow(row);
    expect(marked.length).toBeGreaterThan(0);
    expect(foundDates(text)).toEqual(marked);
  });
});

const NOTHING = [
  'Allies may decide soon.',
  'Troops march through the town.',
  'The March of Nations and the Marching Band played.',
  'Prime Minister Theresa May thanked them.',
  'May the best crew win.',
  'Lieutenant General Jan Broeks received his guest.',
  'A letter from April Jones arrived.',
  'August Kleist and June Marlow spoke.',
  'A visit to Mar del Plata and a copy of the Sun.',
  'He sat down with them.',
  'The 1956 ministers are remembered.',
  'The 2 Canadian Mechanized Brigade Group trained.',
  'They sent 1,440 kilos of cloth.',
  'By then, 30 combat vessels lay in port.',
  'Article 5 binds them.',
  'The 9/11 Memorial is open.',
  'The September 11 Memorial is open.',
  'Resolution 1325 was recalled.',
  'Growth was 5 per cent.',
  'The October Revolution changed much.',
  'A film about the October War was shown.',
  'They came on Good Friday and read the Sunday Times.',
  'It was the last day of the summit.',
  'The summit of that year was the next step.',
  'The challenges of our time are many.',
  "They answered today's challenges.",
  "Last week's session was short.",
  "They prepared July's summit.",
  'He spoke 24/7 about it.',
  'It cost 1.5 billion, or 20.9 per head.',
  'The 52nd session and the 18th conference were held.',
  'Flight F-35 and aircraft A-400M flew.',
  'Some 10,000 people of 13 nations came.',
  'Within 30 days or less they deploy.',
  'The Treaty of 1949 stands.',
  'The largest exercise of 2026 is near.',
  'The 2022 Strategic Concept was agreed.',
  'It was the Tiger Meet 2023.',
  'Call 112 at 12:30, room 5.',
  'Dated 31/31/2025 by mistake.',
  'It says 2025-13-40.',
  'On 31 June they slept, on 30 February too.',
  'No. 5 Squadron and 3 Commando Brigade met.',
  'A spring in his step, a fall from grace.',
  'Mondays are long and Fridays short.',
  'The second of two and the first of many.',
  'It lasted for two weeks, over seven days.',
];

describe('finds nothing', () => {
  test.each(NOTHING)('%s', (row) => expect(foundDates(row)).toEqual([]));
});

test('finds only what lies in the span, at offsets of the whole text', () => {
  const text = 'On 4 May 2024 it began. On 6 May 2024 it ended.';
  const mentions = findDates(text, { start: 24, end: text.length });
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['6 May 2024']);
});
