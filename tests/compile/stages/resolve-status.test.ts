import { expect, test } from 'vitest';
import { describeDate } from '../../support/dated-story';

// What a row says is told in `dated-story.ts`.
type Row = readonly [entry: string, text: string, want: string];

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
  [
    '3',
    'Exercise Hills, which ends on 23 May, brings 9,000 troops to Poland.',
    '2025-05-18..2025-05-23 week stated ongoing',
  ],
  [
    '-',
    'Sea Breeze, under way since 19 May, brings ten nations together.',
    '2025-05-19..2025-05-21 day stated ongoing',
  ],
  ['-', 'The general has been in office since 19 May 2025.', '2025-05-19 day stated held'],
  ['-', 'Leaders will gather in Ankara in July 2026.', '2026-07-01..2026-07-31 month stated planned'],
];

test.each(STATUS)('tells what was held, goes on and is planned: %s: %s', (entry, row, want) =>
  expect(describeDate(entry, row)).toBe(want),
);
