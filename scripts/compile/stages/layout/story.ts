import { fold } from '../../fold';
import type { Age, EntryDate, Story } from '../../text';
import type { Line } from './lines';

/** What a layout knows of a story while it reads on. */
export interface Draft {
  /** The headline as often as it is printed. */
  readonly headlines: readonly Line[];
  readonly paragraphs: readonly Line[];
  readonly age?: Age | null;
  readonly entryDate?: EntryDate | null;
  readonly section?: Story['section'];
}

const spanOf = ({ start, end }: Line) => ({ start, end });

/** The story of a draft, or null for one without a word. */
export function toStory({
  headlines,
  paragraphs,
  age = null,
  entryDate = null,
  section = 'news',
}: Draft): Story | null {
  const all = [...headlines, ...paragraphs];
  const [first, last, headline] = [all[0], all.at(-1), headlines[0]];
  if (!first || !last) return null;
  return {
    span: { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) },
    headline: headline ? spanOf(headline) : null,
    paragraphs: paragraphs.map(spanOf),
    teasers: [],
    age,
    entryDate,
    section,
  };
}

/** The stories of all drafts that have words. */
export function toStories(drafts: readonly Draft[]): Story[] {
  return drafts.map(toStory).filter((story) => story !== null);
}

/** Whether two lines print the same headline, down to letters and digits. */
export function sameWords(a: string, b: string): boolean {
  return fold(a) === fold(b) && fold(a) !== '';
}
