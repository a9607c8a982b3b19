import { describe, expect, it } from 'vitest';
import { parseDateAtEnd, parseDateLine, parseLeaf } from '../../../scripts/compile/stages/layout/date-line';

describe('parseDateLine', () => {
  it.each([
    ['23 Jan. 2024', '2024-01-23'],
    ['08 Feb. 2023', '2023-02-08'],
    ['27 October 2023', '2023-10-27'],
    ['Friday, 27 October 2023', '2023-10-27'],
    ['Thu 1st June 2023', '2023-06-01'],
    ['October 27, 2023', '2023-10-27'],
    ['Sept. 3 2021', '2021-09-03'],
    ['26-Nov-2022', '2022-11-26'],
    ['2022-11-26', '2022-11-26'],
    ['26/11/2022', '2022-11-26'],
    ['26.11.2022', '2022-11-26'],
    ['Published on 3 May 2024', '2024-05-03'],
    ['Date: Fri, 27 Oct 2023 06:45:36 +0000', '2023-10-27'],
    ['3 May 2024, 14:30 CET', '2024-05-03'],
    ['(3 May 2024)', '2024-05-03'],
    ['News | 3 May 2024', '2024-05-03'],
    ['3 May 2024 | Speech', '2024-05-03'],
  ])('%s', (line, day) => {
    expect(parseDateLine(line)).toBe(day);
  });

  it.each([
    'On 3 May 2024',
    'Brussels, 3 May 2024',
    '3 May 2024: ministers meet',
    '31 June 2024',
    '13/13/2024',
    '3 May',
    'May 2024',
    '2024',
    'FEB',
    '10-11 May 2024',
  ])('finds none in %j', (line) => {
    expect(parseDateLine(line)).toBeNull();
  });
});

describe('parseLeaf', () => {
  it.each([
    ['1 FEB', { month: 2, day: 1, year: null }],
    ['FEB 15', { month: 2, day: 15, year: null }],
    ['12-13 Feb 2024', { month: 2, day: 12, year: 2024 }],
    ['Wed 12 Jan', { month: 1, day: 12, year: null }],
    ['September 3', { month: 9, day: 3, year: null }],
    ['FEB', null],
    ['30 Feb', null],
    ['15 Frb', null],
    ['1 March of the Living', null],
  ])('%s', (line, leaf) => {
    expect(parseLeaf(line)).toEqual(leaf);
  });
});

describe('parseDateAtEnd', () => {
  it.each([
    ['Brussels, 27 October 2023', '27 October 2023', '2023-10-27'],
    ['NATO Update, 8 December 2023', '8 December 2023', '2023-12-08'],
    ['Week of 16-20 February 2026', '20 February 2026', '2026-02-20'],
    ['Issue 7 | 2021-09-30', '2021-09-30', '2021-09-30'],
    ['Meeting of leaders in London', null, null],
    ['The plan for 2024', null, null],
  ])('%s', (line, words, day) => {
    const found = parseDateAtEnd(line);
    expect(found && { words: line.slice(found.from), day: found.day }).toEqual(words && { words, day });
  });
});
