import { DomUtils } from 'htmlparser2';
import { BulletinError } from '../bulletin-error';
import type { FrontMatter } from '../text';
import { parseHtml, type Document, type Element } from './dom';
import { isHidden, textOf } from './html-text';
import { metadataOf, type Reading } from './reading';
import { statedDay } from './stated-day';

/** Names under which pages state the day of their issue, most telling first. */
const DAY_NAMES = ['article:published_time', 'dcterms.issued', 'dcterms.date', 'dc.date', 'date', 'pubdate'];

/** Reads a saved web page: what it shows, and the title, publisher, address and day that its head states. */
export function readHtml(source: string): Reading {
  const page = parseHtml(source);
  const text = textOf(bodyOf(page));
  if (text === '') {
    throw new BulletinError(
      'the page holds no text that can be seen; open it in a browser, let it load, and save it as it is then shown',
    );
  }
  return { text, metadata: statedBy(page, source), notes: [] };
}

/** The charset that a page or an XML document declares in its first lines. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const found =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w:-]+)/.exec(head) ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:-]+)/i.exec(head);
  return found?.[1];
}

/** The page's main part where it names one that says something; else all of it. */
function bodyOf(page: Document) {
  const mains = DomUtils.findAll(({ name, attribs }) => name === 'main' || attribs.role === 'main', page.children);
  const visible = mains.filter((main) => !isHidden(main) && textOf([main]) !== '');
  return visible.length === 1 ? visible : page.children;
}

function statedBy(page: Document, source: string): FrontMatter {
  const metas = DomUtils.findAll(({ name }) => name === 'meta', page.children);
  const meta = (key: string) => metas.find((each) => keyOf(each) === key)?.attribs.content;
  const title = DomUtils.findOne(({ name }) => name === 'title', page.children);
  const canonical = DomUtils.findOne(({ name, attribs }) => name === 'link' && attribs.rel === 'canonical', page.children); // prettier-ignore
  const saved = savedBy(source);
  return metadataOf({
    title: title ? DomUtils.textContent(title) : meta('og:title'),
    publisher: meta('og:site_name'),
    url: canonical?.attribs.href ?? meta('og:url') ?? saved.url,
    asOf: DAY_NAMES.map((name) => statedDay(meta(name))).find((day) => day !== null) ?? saved.day,
  });
}

const keyOf = ({ attribs }: Element) => (attribs.property ?? attribs.name ?? '').toLowerCase();

/**
 * What browsers note in a comment at the head of a page that they save:
 * `saved from url=(0026)https://www.example.org/news`, or SingleFile's `url:` and `saved date:`.
 */
function savedBy(source: string): { url: string | undefined; day: string | null } {
  const note = /<!--\s*(?:saved from|Page saved with)[\s\S]*?-->/i.exec(source.slice(0, 4096))?.[0] ?? '';
  return {
    url: /\burl(?:=\(\d+\)|:)\s*(\S+)/i.exec(note)?.[1],
    day: statedDay(/saved date:\s*([^\n]+)/i.exec(note)?.[1]),
  };
}
