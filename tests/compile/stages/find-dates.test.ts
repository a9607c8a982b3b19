import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MONTHS, WEEKDAYS } from '../../../scripts/compile/language/en';
import { findDates } from '../../../scripts/compile/stages/find-dates';
import type { DateMention, DateParts } from '../../../scripts/compile/text';
import { civil, dayFromCount, weekday } from '../../../src/dataset/days';

/*
 * A row is a sentence with each date that must be found marked in place:
 *
 *     visited Vilnius on [Monday (2 June 2025)|2025-06-02 event]
 *
 * `--06-02` lacks its year, `2025-06` its day; `Wed` is a weekday, `week-1` is last week. After the days come the use
 * and whatever else the words say. A row without a mark must find nothing.
 */
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

const USES = [
  'Proposals can be sent until 12:00 UTC on [Friday 11 July 2025|2025-07-11 deadline].',
  '[Friday 11 July 2025|2025-07-11 deadline], 12:00 UTC, is the deadline for proposals.',
  'The deadline for bids is [3 May 2024|2024-05-03 deadline].',
  'Applications close on [3 May 2024|2024-05-03 deadline].',
  'It is to become a full headquarters by [2025|2025 deadline future].',
  'Papers are due by [1 March 2024|2024-03-01 deadline future].',
  'They have worked together since [1995|1995 past open].',
  'The deputy, in office since [October 2016|2016-10 past open], retires.',
  'He follows a colonel who had been in charge since [May 2021|2021-05 past open].',
  'Nobody had been there since the office opened in Geneva in [August 2024|2024-08 past].',
  'Nobody came since the office opened; that was in [August 2024|2024-08 past].',
  'The plane had left Hungary on [4 April|--04-04 past].',
  'In [September|--09 past] the Council had agreed to it.',
  'It happened exactly [90 years ago|year-90 past].',
  'He briefs the press ahead of the meeting on [5 June 2025|2025-06-05 other before].',
  'He spoke ahead of the summit, which will take place on [5 June 2025|2025-06-05 other future before].',
  'They sat down in preparation for the talks of [5 June 2025|2025-06-05 other before].',
  'It came in the run-up to the vote on [5 June 2025|2025-06-05 other before].',
  'Calm returned following the vote on [5 June 2025|2025-06-05 other after].',
  'They discussed the summit that Madrid will host in [June|--06 other future].',
  'They prepared the congress, to be held in Riga on [5 June 2025|2025-06-05 other].',
  'Before the ministers have their meeting in Rome, at the academy, on [5 June 2025|2025-06-05 other future before], he will speak.',
  'Before he joined the ministers on [Monday (25 June 2018)|2018-06-25 event], he spoke to the press.',
  'It was their last meeting before the recess on [12 February 2026|2026-02-12 event].',
  'The protocols that will let them in are to be signed on [Tuesday|Tue event future].',
  'She will attend the conference, which will be held on [14-16 February 2025|2025-02-14..2025-02-16 event future].',
  'He is going to Rome on [5 May 2025|2025-05-05 event future].',
  'The guest is expected on [5 May 2025|2025-05-05 event future].',
  'A visit awaits him on [5 May 2025|2025-05-05 event future].',
  'She has talks ahead of her: on [5 May 2025|2025-05-05 event future], with the mayor.',
  'The exercise began on [5 May 2025|2025-05-05 event open].',
  'Launched on [15 January|--01-15 event open], the drill goes on.',
  'On [5 May 2025|2025-05-05 event open] the exercise started.',
  'This round began on [6 December 2023|2023-12-06 event future open] and will end on [15 December|--12-15 event future ends].',
  'The flag has flown since [30 March 2020|2020-03-30 event open].',
  'From [1 January 2021|2021-01-01 event open] the brigade is theirs.',
  'Two days of talks ended on [4 April 2025|2025-04-04 event ends].',
  'The exercise runs until [14 March 2024|2024-03-14 event ends].',
  'Dayton, Ohio, [22 May 2025|2025-05-22 event dateline] - The general took part in a forum.',
  'A court sat on [5 May 2025|2025-05-05 event], when the harbour that will be built was discussed.',
];

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

const DAY_NAMES = WEEKDAYS.map(([name]) => name?.slice(0, 3) ?? '');

function partsText({ year, month, day }: DateParts): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  const start = year === undefined ? '-' : String(year);
  if (month === undefined) return start;
  return `${start}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`;
}

function describeMention(mention: DateMention): string {
  const { from, to, form, shift, weekday: first, weekdayTo, use, future, openEnd, bound, beside, dateline } = mention;
  const span = partsText(from) + (to ? `..${partsText(to)}` : '');
  const named =
    first === undefined ? '' : DAY_NAMES[first] + (weekdayTo === undefined ? '' : `..${DAY_NAMES[weekdayTo] ?? ''}`);
  const step = shift && `${shift.unit}${shift.by < 0 ? '' : '+'}${shift.by}`;
  const days = form === 'weekday' ? named : form === 'relative' ? '' : span;
  const flags = [future && 'future', openEnd && 'open', bound === 'end' && 'ends', dateline && 'dateline', beside];
  return [days, step, use, ...flags, mention.throughout && 'throughout'].filter(Boolean).join(' ');
}

/** The plain text of a row, and what is marked in it. */
function readRow(row: string) {
  const marked: { words: string; says: string }[] = [];
  const text = row.replace(/\[((?:[^[\]|]|\[[^\]]*\])+)\|([^\]]+)\]/g, (_, words: string, says: string) => {
    marked.push({ words, says });
    return words;
  });
  return { text, marked };
}

const found = (text: string) =>
  findDates(text, { start: 0, end: text.length }).map((mention) => ({
    words: text.slice(mention.start, mention.end),
    says: describeMention(mention),
  }));

describe.each([
  ['days in full', FULL_FORMS],
  ['days without a year', SHORT_FORMS],
  ['weekdays, months, years and days counted from the telling', LOOSE_FORMS],
  ['what a date is the date of', USES],
])('finds %s', (_, rows) => {
  test.each(rows)('%s', (row) => {
    const { text, marked } = readRow(row);
    expect(marked.length).toBeGreaterThan(0);
    expect(found(text)).toEqual(marked);
  });
});

describe('finds nothing', () => {
  test.each(NOTHING)('%s', (row) => expect(found(row)).toEqual([]));
});

test('finds only what lies in the span, at offsets of the whole text', () => {
  const text = 'On 4 May 2024 it began. On 6 May 2024 it ended.';
  const mentions = findDates(text, { start: 24, end: text.length });
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['6 May 2024']);
});

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
