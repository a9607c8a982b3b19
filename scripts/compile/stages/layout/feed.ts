import type { Age, EntryDate } from '../../text';
import { isStamp, isText, type Line } from './lines';
import type { Draft } from './story';
import { FEED_STATE } from './web-furniture';

/** An age or date, and the lines between it and the next. */
interface Entry {
  readonly stamp: Line;
  headline: Line | null;
  text: Line[];
}

/** A headline that reads as a sentence has at most as many words. */
const LONGEST_SENTENCE = 12;

/**
 *     Headline                    2 days ago
 *                                 Summary.
 *     2 days ago                  3 days ago          (an age without text gives nothing)
 *     Summary.                    3 days ago
 *                                 Summary.
 *     Headline                    Checked
 *                                 2 hours ago         the feed's own age: furniture from here on
 *     3 days ago
 */
export function readFeed(lines: readonly Line[], withHeadlines: boolean): Draft[] {
  const entries = cut(lines);
  if (withHeadlines) takeHeadlines(lines, entries);
  if (endsWithFeedsOwnAge(lines, entries)) entries.pop();
  const last = entries.at(-1);
  if (last) last.text = withoutTail(last.text);
  return entries.filter(({ headline, text }) => headline || text.length > 0).map(toDraft);
}

function cut(lines: readonly Line[]): Entry[] {
  const entries: Entry[] = [];
  for (const line of lines) {
    if (line.label === 'end' && entries.length > 0) break;
    if (isStamp(line)) entries.push({ stamp: line, headline: null, text: [] });
    else if (line.label === null) entries.at(-1)?.text.push(line);
  }
  return entries.map((entry, i) => {
    const text = i === entries.length - 1 ? upToFurniture(entry.text) : entry.text;
    return { ...entry, text: text.filter((line) => !line.noise) };
  });
}

/** Below the last summary the foot of the page begins with the first link or label. */
function upToFurniture(text: readonly Line[]): readonly Line[] {
  const first = text.findIndex((line) => !line.noise);
  const end = text.findIndex((line, i) => i > first && line.noise);
  return first < 0 || end < 0 ? text : text.slice(0, end);
}

/** The line directly above an age is the headline, unless it is the summary of the entry before. */
function takeHeadlines(lines: readonly Line[], entries: readonly Entry[]): void {
  const attached = mostly(entries.filter(({ text }) => text.length > 0), ({ text }) => text[0]?.gap === false); // prettier-ignore
  entries.forEach((entry, i) => {
    const above =
      i === 0
        ? lines.slice(0, lines.indexOf(entry.stamp)).filter((line) => !line.noise && line.label === null)
        : (entries[i - 1]?.text ?? []);
    const line = above.at(-1);
    const first = i === 0 && line !== undefined && line.words <= LONGEST_SENTENCE;
    if (!line || !(first || isHeadlineOf(line, above, attached && i > 0))) return;
    entry.headline = line;
    if (i > 0) above.pop();
  });
}

function isHeadlineOf(line: Line, above: readonly Line[], attached: boolean): boolean {
  if (!line.sentence) return above.length > 1 || line.gap || !attached;
  // "Can NATO help? It can." may be a headline: alone between blank lines, with the summary above it.
  return line.gap && attached && line.words <= LONGEST_SENTENCE && (above.length > 1 || above[0]?.gap === true);
}

function mostly<T>(items: readonly T[], test: (item: T) => boolean): boolean {
  return items.filter(test).length * 2 > items.length;
}

/** Entries grow older down the page; a last one of hours tells when the feed was read, and so does one "Checked". */
function endsWithFeedsOwnAge(lines: readonly Line[], entries: readonly Entry[]): boolean {
  const [before, last] = [entries.at(-2), entries.at(-1)];
  if (!last?.stamp.age || last.headline) return false;
  const checked = FEED_STATE.test(lines[lines.indexOf(last.stamp) - 1]?.text.toLowerCase() ?? '');
  const younger = last.stamp.age.least === 0 && last.stamp.age.most < (before?.stamp.age?.least ?? 0);
  return checked || younger || !last.text.some(isText);
}

/** What follows the last summary and is no running text belongs to the page. */
function withoutTail(text: readonly Line[]): Line[] {
  const end = text.findIndex((line, i) => i > 0 && !isText(line));
  return text.slice(0, end < 0 ? text.length : end);
}

function toDraft({ stamp, headline, text }: Entry): Draft {
  const { start, end } = stamp;
  const age: Age | null = stamp.age && { start, end, ...stamp.age };
  const entryDate: EntryDate | null = stamp.day === null ? null : { start, end, day: stamp.day, reach: 'own' };
  return { headlines: headline ? [headline] : [], paragraphs: text, age, entryDate };
}
