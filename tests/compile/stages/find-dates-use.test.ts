import { describe, expect, test } from 'vitest';
import { foundDates, readRow } from '../../support/annotated-dates';

// The notation of a row is told in `annotated-dates.ts`.
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
  'This round began on [6 December 2023|2023-12-06 event open] and will end on [15 December|--12-15 event future ends].',
  'The flag has flown since [30 March 2020|2020-03-30 event open].',
  'From [1 January 2021|2021-01-01 event open] the brigade is theirs.',
  'Two days of talks ended on [4 April 2025|2025-04-04 event ends].',
  'The exercise runs until [14 March 2024|2024-03-14 event ends].',
  'Dayton, Ohio, [22 May 2025|2025-05-22 event dateline] - The general took part in a forum.',
  'A court sat on [5 May 2025|2025-05-05 event], when the harbour that will be built was discussed.',
];

describe('tells what a date is the date of', () => {
  test.each(USES)('%s', (row) => {
    const { text, marked } = readRow(row);
    expect(marked.length).toBeGreaterThan(0);
    expect(foundDates(text)).toEqual(marked);
  });
});
