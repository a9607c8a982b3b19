import { describe, expect, it } from 'vitest';
import { parseAge } from '../../../scripts/compile/stages/layout/age';

describe('parseAge', () => {
  it.each([
    ['3 hours 27 minutes ago', 0, 1],
    ['1 hour 10 minutes ago', 0, 1],
    ['an hour ago', 0, 1],
    ['5 min ago', 0, 0],
    ['47 minutes 12 seconds ago', 0, 0],
    ['just now', 0, 0],
    ['today', 0, 0],
    ['Yesterday', 1, 1],
    ['1 day 3 hours ago', 1, 2],
    ['2 days 3 hours ago', 2, 3],
    ['2 days ago', 2, 2],
    ['two days ago', 2, 2],
    ['1 week ago', 7, 7],
    ['a week ago', 7, 7],
    ['1 week 1 day ago', 8, 8],
    ['3 weeks 6 days ago', 27, 27],
    ['4 weeks ago', 28, 28],
    ['1 month ago', 30, 36],
    ['1 month 1 week ago', 37, 43],
    ['1 month 4 weeks ago', 58, 59],
    ['2 months ago', 60, 66],
    ['1 year ago', 365, 394],
    ['1 year 2 months ago', 425, 454],
    ['2 days, 3 hours ago', 2, 3],
    ['1 week and 2 days ago', 9, 9],
    ['3d ago', null, null],
    ['Posted 2 days ago', 2, 2],
    ['News | 3 days ago', 3, 3],
    ['3 days ago · Press office', 3, 3],
  ])('%s: %s to %s days', (line, least, most) => {
    expect(parseAge(line)).toEqual(least === null ? null : { least, most });
  });

  it.each([
    'Checked 2 hours 59 minutes ago',
    'He left for Oslo 3 days ago',
    'A week ago, on Friday 7 July 2023, he said so.',
    '3 hours',
    'long ago',
    'many years ago',
    '2 days 3 ago',
    'ago',
    '23 Jan. 2024',
    '',
  ])('finds none in %j', (line) => {
    expect(parseAge(line)).toBeNull();
  });
});
