import { resolveStoryDate } from '../../scripts/compile/stages/resolve-dates';
import type { Story, StoryDate } from '../../scripts/compile/text';
import { isIsoDay } from '../../src/dataset/days';

/*
 * A row is an entry ("5" and "30-36" days old on the bulletin's day, "own" or "list" under a date, "-" with nothing),
 * the text of the story (its headline before " // "), and what must be read from it. The bulletin is of Wednesday,
 * 21 May 2025 unless the row says another day.
 */
const AS_OF = '2025-05-21';

function readEntry(entry: string) {
  const [head = '', ...more] = entry.split(' ');
  const asOf = more.find((w) => w.startsWith('@'))?.slice(1) ?? AS_OF;
  const period = more.find((w) => /^\d{1,2}$/.test(w));
  const [least, most] = /^\d/.test(head) ? head.split('-').map(Number) : [];
  const day = more.find((w) => isIsoDay(w));
  const section = more.includes('article') ? ('article' as const) : ('news' as const);
  return { reach: head, asOf, period: period ? Number(period) : 7, least, most: most ?? least, day, section };
}

/** The date of a row's story, with the text that its evidence points into. */
export function resolveRow(entry: string, row: string): { text: string; date: StoryDate } {
  const { reach, asOf, period, least, most, day, section } = readEntry(entry);
  const stamp = `${entry}\n`;
  const text = stamp + row;
  const [headline, body] = row.includes('//') ? row.split('//').map((part) => part.trim()) : [null, row];
  const spanOf = (words: string) => ({
    start: text.indexOf(words, stamp.length),
    end: text.indexOf(words, stamp.length) + words.length,
  });
  const story: Story = {
    span: { start: stamp.length, end: text.length },
    headline: headline ? spanOf(headline) : null,
    paragraphs: body ? [spanOf(body)] : [],
    teasers: [],
    age: least === undefined || most === undefined ? null : { start: 0, end: stamp.length - 1, least, most },
    entryDate:
      day === undefined ? null : { start: 0, end: stamp.length - 1, day, reach: reach === 'own' ? 'own' : 'list' },
    section,
  };
  const date = { date: asOf, earliest: asOf, latest: asOf, basis: 'stated' as const };
  return { text, date: resolveStoryDate({ text, story, asOf: date, layout: 'other', periodDays: period }) };
}

/** The date of a row's story in the notation of the rows. */
export function describeDate(entry: string, row: string): string {
  const { start, end, precision, basis, status } = resolveRow(entry, row).date;
  return `${start}${end === start ? '' : `..${end}`} ${precision} ${basis} ${status}`;
}
