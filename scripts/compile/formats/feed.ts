import { BulletinError } from '../bulletin-error';
import type { IsoDay } from '../../../src/dataset/types';
import { parseHtml } from './dom';
import { textOf } from './html-text';
import { metadataOf, type Reading } from './reading';
import { dayInWords, statedDay } from './stated-day';

/** An entry of a feed of any kind; texts are plain, with a line for each paragraph. */
export interface FeedItem {
  readonly title: string;
  readonly day: IsoDay | null;
  readonly summary: string;
}

export interface Feed {
  readonly title: string | undefined;
  readonly url: string | undefined;
  /** What the feed states as the day of its last change. */
  readonly updated: IsoDay | null;
  readonly items: readonly FeedItem[];
}

/** Below each summary of a well-known publishing program. */
const APPEARED_FIRST = /^The post (?:.* )?(?:appeared first|first appeared) on .*$/gm;

/**
 * Writes a feed as a list of entries, newest first as it comes:
 *
 *     Headline
 *
 *     26 November 2022
 *     Summary.
 */
export function readingOf({ title, url, updated, items }: Feed): Reading {
  const told = items.filter((item) => item.title !== '' || item.summary !== '');
  if (told.length === 0) throw new BulletinError('the feed holds no items; save it again once it has some');
  const newest = told.map(({ day }) => day ?? '').sort().at(-1); // prettier-ignore
  const dated = told.filter(({ day }) => day !== null);
  // Between dated entries, one without a date would be read as the end of the one above it.
  const listed = dated.length > 0 ? dated : told;
  const left = told.length - listed.length;
  return {
    text: listed.map(entryOf).join('\n\n'),
    metadata: metadataOf({ title, url, asOf: updated ?? newest }),
    notes: left > 0 ? [`${left} of ${told.length} items of the feed state no date and are left out`] : [],
  };
}

function entryOf({ title, day, summary }: FeedItem): string {
  const below = [day === null ? '' : dayInWords(day), summary].filter((part) => part !== '').join('\n');
  return [title, below].filter((part) => part !== '').join('\n\n');
}

/** The text of a summary that is written in HTML, each paragraph on its line. */
export function summaryOf(html: string): string {
  return oneGap(textOf(parseHtml(html).children).replace(APPEARED_FIRST, ''));
}

/** A headline in one line; feeds escape its letters once or twice. */
export function headlineOf(title: string | undefined): string {
  return textOf(parseHtml(title ?? '').children).replace(/\s+/g, ' ');
}

/** Plain text without blank lines, which part entries. */
export function oneGap(text: string): string {
  return text.replace(/[ \t]*\n\s*/g, '\n').trim();
}

/** The first of the stamps that states a day. */
export function firstDay(...stamps: readonly (string | null | undefined)[]): IsoDay | null {
  return stamps.map(statedDay).find((day) => day !== null) ?? null;
}
