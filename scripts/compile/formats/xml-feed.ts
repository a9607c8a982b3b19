import { DomUtils } from 'htmlparser2';
import { BulletinError } from '../bulletin-error';
import { childText, childrenOf, isElement, parseXml, type Element } from './dom';
import { firstDay, headlineOf, oneGap, readingOf, summaryOf, type Feed, type FeedItem } from './feed';
import { textOf } from './html-text';
import type { Reading } from './reading';

const ROOT = /^\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<((?:\w+:)?(?:rss|feed|RDF))\b/i;

/** Whether the text begins as an RSS or Atom feed does. */
export function isXmlFeed(text: string): boolean {
  return ROOT.test(text.replace(/^\ufeff/, ''));
}

/** Reads a feed: RSS 0.9 to 2.0 or Atom. */
export function readXmlFeed(source: string): Reading {
  const name = ROOT.exec(source.replace(/^\ufeff/, ''))?.[1] ?? '';
  if (!new RegExp(`</${name}\\s*>\\s*(?:<!--[\\s\\S]*?-->\\s*)*$`).test(source)) {
    const line = source.trimEnd().split('\n').length;
    throw new BulletinError(`the feed is cut off: </${name}> is missing at its end; download it again`, line);
  }
  const root = parseXml(source).children.filter(isElement)[0];
  if (!root) throw new BulletinError('the feed is empty; download it again');
  return readingOf(/feed$/i.test(name) ? atom(root) : rss(root));
}

function rss(root: Element): Feed {
  const channel = childrenOf(root, 'channel')[0] ?? root;
  // RSS 1.0 has its items beside the channel.
  const items = [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')];
  return {
    title: headlineOf(childText(channel, 'title')),
    url: childText(channel, 'link'),
    updated: firstDay(...['lastBuildDate', 'pubDate', 'dc:date'].map((name) => childText(channel, name))),
    items: items.map(rssItem),
  };
}

function rssItem(item: Element): FeedItem {
  return {
    title: headlineOf(childText(item, 'title')),
    day: firstDay(childText(item, 'pubDate'), childText(item, 'dc:date')),
    summary: summaryOf(childText(item, 'description') || childText(item, 'content:encoded') || ''),
  };
}

function atom(feed: Element): Feed {
  const link = childrenOf(feed, 'link').find(({ attribs }) => (attribs.rel ?? 'alternate') === 'alternate');
  return {
    title: atomText(childrenOf(feed, 'title')[0]),
    url: link?.attribs.href,
    updated: firstDay(childText(feed, 'updated')),
    items: childrenOf(feed, 'entry').map((entry) => ({
      title: atomText(childrenOf(entry, 'title')[0]).replace(/\s+/g, ' '),
      day: firstDay(childText(entry, 'published'), childText(entry, 'updated')),
      summary: atomText(childrenOf(entry, 'summary')[0]) || atomText(childrenOf(entry, 'content')[0]),
    })),
  };
}

/** Atom says of each text whether it is plain, HTML or XHTML. */
function atomText(element: Element | undefined): string {
  if (!element) return '';
  if (element.attribs.type === 'xhtml') return oneGap(textOf(element.children));
  const text = DomUtils.textContent(element).trim();
  return element.attribs.type === 'html' ? summaryOf(text) : oneGap(text);
}
