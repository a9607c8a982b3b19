import { describe, expect, test } from 'vitest';
import { inferAsOf } from '../../../scripts/compile/stages/infer-as-of';
import type { LaidOut, Story } from '../../../scripts/compile/text';
import type { AsOf, Layout } from '../../../src/dataset/types';

/*
 * A bulletin is a list of entries, one a line: "28" or "30-36" days old, "own" or "list" under a day, "calendar" before
 * a day, or "-"; then what the entry says. What must be read: the likeliest day, the days allowed, and the basis.
 */
interface Bulletin {
  readonly layout: Layout;
  readonly entries: readonly string[];
  readonly issued?: string;
  readonly frontMatter?: string;
  readonly file?: string;
}

const feed = (...entries: string[]): Bulletin => ({ layout: 'headline-feed', entries });
const newsletter = (...entries: string[]): Bulletin => ({ layout: 'newsletter', entries });
const homePage = (issued: string, ...entries: string[]): Bulletin => ({ layout: 'home-page', entries, issued });

const ROWS: readonly (readonly [name: string, bulletin: Bulletin, want: string])[] = [
  [
    'front matter wins over everything',
    { ...feed('1: They met on 5 May 2025.'), frontMatter: '2025-07-01', file: '2025-05-09.txt' },
    '2025-07-01 (2025-07-01..2025-07-01) stated',
  ],
  [
    'an email states its day',
    { layout: 'email-update', entries: ['-: They met on 5 May 2025.'], issued: '2025-05-09' },
    '2025-05-09 (2025-05-09..2025-05-09) stated',
  ],
  [
    'a feed is of the day that its ages count from',
    feed('0-1: They met on Friday (9 May 2025).', '1-2: He spoke on 8 May 2025.', '8: It sailed on 1 May 2025.'),
    '2025-05-09 (2025-05-09..2025-05-12) relative-ages',
  ],
  [
    'weeks are exact, months are not',
    feed(
      '28: He visited Riga on 5 May 2025.',
      '30-36: She met him on 1 May 2025.',
      '37-43: They signed on 24 April 2025.',
    ),
    '2025-06-02 (2025-06-02..2025-06-05) relative-ages',
  ],
  [
    'an announcement stands before its event',
    feed('1-2: He will visit Riga on 12 May 2025.', '2: They met on 7 May 2025.'),
    '2025-05-09 (2025-05-09..2025-05-14) relative-ages',
  ],
  [
    'a report may be late, but not all of them',
    feed(
      '3: The office held a session on 25 April 2025.',
      '2: They met on 7 May 2025.',
      '1: He came on 8 May 2025.',
      '4: She left on 5 May 2025.',
    ),
    '2025-05-09 (2025-05-09..2025-05-12) relative-ages',
  ],
  [
    'a visit may be told while it goes on',
    feed(
      '8: He spent 16 to 20 May 2025 in Oslo.',
      '8: It sailed on 18 May 2025.',
      '2: They met on 24 May 2025.',
      '1: He spoke on 25 May 2025.',
    ),
    '2025-05-26 (2025-05-26..2025-05-29) relative-ages',
  ],
  [
    'years that are left out are those of the other entries',
    feed('27: They spoke on Wednesday (27 January).', '48: He addressed them on 6 January 2021.'),
    '2021-02-23 (2021-02-23..2021-02-26) relative-ages',
  ],
  [
    'years that are left out everywhere are those of the file name',
    { ...feed('27: They spoke on 27 January.'), file: 'feed-20210301.txt' },
    '2021-02-23 (2021-02-23..2021-02-26) relative-ages',
  ],
  [
    'a date of another thing in an entry says nothing of its age',
    feed(
      '2: They met on 7 May 2025. Proposals are welcome until 30 September 2025.',
      '1: He spoke ahead of the vote on 25 May 2025.',
    ),
    '2025-05-09 (2025-05-09..2025-05-12) relative-ages',
  ],
  [
    'a newsletter is of the last day that it tells as past',
    newsletter('-: They met on 20-22 January 2026.', '-: He visited Baku on 21 January 2026.'),
    '2026-01-22 (2026-01-22..2026-01-25) event-dates',
  ],
  [
    'what a newsletter announces does not count',
    newsletter(
      '-: He saw them on Tuesday (25 September 2018).',
      '-: The board will meet in Warsaw on 28-30 September 2018.',
    ),
    '2018-09-25 (2018-09-25..2018-09-28) event-dates',
  ],
  [
    'a home page is of its newest list date',
    homePage(
      '2024-01-23',
      'own 2024-01-23: Snipers compete //',
      'own 2023-07-11: New plans //',
      'calendar 2024-02-15: Ministers meet //',
    ),
    '2024-01-23 (2024-01-23..2024-01-30) event-dates',
  ],
  [
    'a list of dated entries is of the newest',
    { layout: 'other', entries: ['own 2024-01-20: Snipers compete //', 'own 2024-01-22: They met //'] },
    '2024-01-22 (2024-01-22..2024-01-29) event-dates',
  ],
  [
    'where no text has a day, the file name may',
    { ...newsletter('-: Romania is an Ally.'), file: 'weekly/2018-09-25-newsletter.txt' },
    '2018-09-25 (2018-09-25..2018-09-25) file-name',
  ],
  [
    'a file name may spell its day without hyphens',
    { ...newsletter('-: Romania is an Ally.'), file: 'letter_20180925.md' },
    '2018-09-25 (2018-09-25..2018-09-25) file-name',
  ],
];

const NOTHING: readonly (readonly [name: string, bulletin: Bulletin])[] = [
  ['no date anywhere', { ...newsletter('-: Romania is an Ally.'), file: 'letter.txt' }],
  ['ages without a date', { ...feed('3: They met in Oslo.'), file: 'feed.txt' }],
  ['a file name with no day of the calendar', { ...newsletter('-: Romania is an Ally.'), file: '2018-13-45.txt' }],
  ['a file name with a long number', { ...newsletter('-: Romania is an Ally.'), file: 'letter-120180925.txt' }],
  ['an empty bulletin', { ...newsletter(), file: 'empty.txt' }],
];

function layOut({ layout, entries, issued }: Bulletin): { text: string; laidOut: LaidOut } {
  let text = `${issued ?? ''}\n`;
  const stories = entries.map((entry): Story => {
    const [stamp = '', row = ''] = entry.split(/: (.*)/s);
    const [kind = '', day] = stamp.split(' ');
    const stampSpan = { start: text.length, end: text.length + stamp.length };
    text += `${stamp}\n`;
    const span = { start: text.length, end: text.length + row.replace(' //', '').length };
    text += `${row}\n`;
    const [least, most = least] = /^\d/.test(kind) ? kind.split('-').map(Number) : [];
    return {
      span,
      headline: row.includes('//') ? span : null,
      paragraphs: row.includes('//') ? [] : [span],
      teasers: [],
      age: least === undefined || most === undefined ? null : { ...stampSpan, least, most },
      entryDate: day === undefined ? null : { ...stampSpan, day, reach: kind === 'list' ? 'list' : 'own' },
      section: kind === 'calendar' ? 'calendar' : 'news',
    };
  });
  const issueDate = issued === undefined ? null : { start: 0, end: issued.length, day: issued };
  return { text, laidOut: { layout, stories, issueDate, periodDays: 7 } };
}

function infer(bulletin: Bulletin): AsOf | null {
  const { frontMatter, file = 'bulletin.txt' } = bulletin;
  return inferAsOf({ ...layOut(bulletin), frontMatterAsOf: frontMatter, fileName: file });
}

describe('the day of a bulletin', () => {
  test.each(ROWS)('%s', (_, bulletin, want) => {
    const asOf = infer(bulletin);
    expect(asOf && `${asOf.date} (${asOf.earliest}..${asOf.latest}) ${asOf.basis}`).toBe(want);
  });
});

describe('nothing says the day of a bulletin', () => {
  test.each(NOTHING)('%s', (_, bulletin) => expect(infer(bulletin)).toBeNull());
});
