import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/dataset/types';
import { readFrontMatter } from '../../../scripts/compile/stages/front-matter';
import { layOut } from '../../../scripts/compile/stages/layout';
import { normalizeText } from '../../../scripts/compile/stages/normalize';
import type { LaidOut, NormalText, Story } from '../../../scripts/compile/text';
import { layouts } from '../../../scripts/packs/nato/layouts';

const FOLDER = join(__dirname, '../../golden/layouts');
const CASES = readdirSync(FOLDER).sort();

interface Read {
  readonly text: NormalText;
  readonly laidOut: LaidOut;
}

function read(raw: string): Read {
  const text = normalizeText(raw);
  return { text, laidOut: layOut(text, readFrontMatter(text).bodyStart, layouts) };
}

const readCase = (name: string) => read(readFileSync(join(FOLDER, name, 'bulletin.txt'), 'utf8'));

/** A story in a line or two: its headline, the ends of its text, what the layout says of its date and section. */
function outline({ display }: NormalText, story: Story) {
  const words = (span: Span | null) => (span ? display.slice(span.start, span.end) : null);
  const text = story.paragraphs.map((paragraph) => words(paragraph)).join(' ').split(/\s+/).filter(Boolean); // prettier-ignore
  const date = story.entryDate && `${story.entryDate.day} (${story.entryDate.reach})`;
  const age = story.age && `${story.age.least}..${story.age.most} days ago`;
  return {
    headline: words(story.headline),
    text: text.length > 10 ? [...text.slice(0, 5), '…', ...text.slice(-4)].join(' ') : text.join(' '),
    section: story.section,
    date: date ?? age ?? null,
    ...(story.teasers.length > 0 && { teasers: story.teasers.map(words) }),
  };
}

/** The expectation of a case; one that is missing is written, to be read and committed, but never in CI. */
function expected(name: string, actual: unknown): unknown {
  const file = join(FOLDER, name, 'expected.json');
  if (!existsSync(file)) {
    if (process.env['CI']) throw new Error(`${name} has no expected.json`);
    console.warn(`\n!!! WROTE ${name}/expected.json: read it before you commit it !!!\n`);
    writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('layOut cuts', () => {
  it.each(CASES)('%s', (name) => {
    const { text, laidOut } = readCase(name);
    const actual = {
      layout: laidOut.layout,
      issueDate: laidOut.issueDate?.day ?? null,
      periodDays: laidOut.periodDays,
      stories: laidOut.stories.map((story) => outline(text, story)),
    };
    expect(actual).toEqual(expected(name, actual));
  });
});

describe('the spans of the stories', () => {
  it.each(CASES)('keep to themselves and to their words: %s', (name) => {
    const { text, laidOut } = readCase(name);
    const spans = laidOut.stories.map(({ span }) => span);
    spans.forEach((span, i) => expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0));
    for (const { span, headline, paragraphs, teasers } of laidOut.stories) {
      for (const part of [span, ...paragraphs, ...teasers, ...(headline ? [headline] : [])]) {
        const words = text.text.slice(part.start, part.end);
        expect(words).not.toBe('');
        expect(words).toBe(words.trim());
      }
      for (const part of [...paragraphs, ...(headline ? [headline] : [])]) {
        expect(part.start).toBeGreaterThanOrEqual(span.start);
        expect(part.end).toBeLessThanOrEqual(span.end);
      }
      for (const { start, end } of teasers)
        expect(spans.some((other) => start < other.end && other.start < end)).toBe(false);
    }
  });

  it.each(CASES)('are the same with carriage returns and a byte-order mark: %s', (name) => {
    const raw = readFileSync(join(FOLDER, name, 'bulletin.txt'), 'utf8');
    const wordsOf = ({ text, laidOut }: Read, published: string) =>
      laidOut.stories.map(({ span }) =>
        published.slice(text.toRaw[span.start], text.toRaw[span.end]).replace(/\r/g, ''),
      );
    const windows = `\ufeff${raw.replace(/\n/g, '\r\n')}`;
    expect(wordsOf(read(windows), windows)).toEqual(wordsOf(read(raw), raw));
  });
});

describe('the layout', () => {
  it.each([
    ['a headline above ages', 'Ships meet\n\n2 days ago\nThree ships met off Riga.\n\nJets meet\n\n3 days ago\nTwo jets met over Riga.\n', 'headline-feed'], // prettier-ignore
    [
      'ages without headlines',
      '2 days ago\nThree ships met off Riga.\n3 days ago\nTwo jets met over Riga.\n',
      'summary-feed',
    ],
    [
      'two headings with text',
      'Ships meet\nThree ships met off Riga.\nJets meet\nTwo jets met over Riga.\n',
      'newsletter',
    ],
    [
      'headlines twice, and links',
      'Ships meet\n\nShips meet\n\nThree ships met off Riga.\n\nRead more\n',
      'email-update',
    ],
    ['teasers, a date and a link', '• Ships meet\n\n3 May 2021\n\nShips meet\n\nThree ships met off Riga.\n\nRead more\n', 'email-update'], // prettier-ignore
    [
      'lists and a calendar',
      'LATEST NEWS\n3 May 2021\nShips meet off Riga\nEVENT CALENDAR\nMAY\n7\nJets meet\n',
      'home-page',
    ],
    [
      'navigation alone',
      'ABOUT US\nPartners\nNEWSROOM\nPhotos\nWORK WITH US\nCareers\nLEARN MORE\nArchive\n',
      'home-page',
    ],
    ['one paragraph', 'Three ships met off Riga.\n', 'other'],
    ['one heading with its text', 'Ships meet\nThree ships met off Riga.\n', 'other'],
    ['a line without a full stop', 'Ships meet\n', 'other'],
    ['nothing', '', 'other'],
    ['blank lines', '\n \n\t\n', 'other'],
  ])('of %s', (_, raw, layout) => {
    expect(read(raw).laidOut.layout).toBe(layout);
  });

  it.each([
    '',
    '\n\n',
    'Ships meet\n',
    'ABOUT US\nPartners\n',
    'We use cookies on this website.\n',
    'Read more\n',
    '1 2 3 next\n',
  ])('holds no story: %j', (raw) => {
    expect(read(raw).laidOut.stories).toEqual([]);
  });
});
