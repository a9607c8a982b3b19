import { BulletinError } from '../bulletin-error';
import { decode } from './decode';
import { firstDay, oneGap, readingOf, summaryOf, type FeedItem } from './feed';
import type { Reading } from './reading';

const VERSION = 'jsonfeed.org/version/';

/** Reads a JSON Feed; null for JSON of another kind, which is no bulletin. */
export function readJsonFeed(bytes: Uint8Array): Reading | null {
  if (!Buffer.from(bytes).includes(VERSION)) return null;
  const feed = parse(decode(bytes).text.replace(/^\ufeff/, ''));
  if (!isRecord(feed) || !String(feed.version).includes(VERSION)) return null;
  if (!Array.isArray(feed.items)) {
    throw new BulletinError('it says that it is a JSON Feed and has no list of "items"; download it again');
  }
  const items: readonly unknown[] = feed.items;
  return readingOf({
    title: textIn(feed, 'title'),
    url: textIn(feed, 'home_page_url') ?? textIn(feed, 'feed_url'),
    updated: null,
    items: items.filter(isRecord).map(itemOf),
  });
}

type Fields = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function textIn(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function itemOf(item: Fields): FeedItem {
  return {
    title: (textIn(item, 'title') ?? '').replace(/\s+/g, ' ').trim(),
    day: firstDay(textIn(item, 'date_published'), textIn(item, 'date_modified')),
    summary: oneGap(textIn(item, 'summary') ?? textIn(item, 'content_text') ?? '') || summaryOf(textIn(item, 'content_html') ?? ''), // prettier-ignore
  };
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    const why = (error as Error).message.replace(/\s*\(?in JSON at position.*$/s, '');
    throw new BulletinError(`it names itself a JSON Feed and is no valid JSON (${why}); download it again`);
  }
}
