import { BulletinError } from '../bulletin-error';
import type { FrontMatter } from '../text';
import { declaredCharset, readHtml } from './html';
import { decode } from './decode';
import { readEmail } from './email';
import { readJsonFeed } from './json-feed';
import type { Reading } from './reading';
import { isXmlFeed, readXmlFeed } from './xml-feed';

/** Files that may be bulletins, by their names. */
export const BULLETIN = /\.(?:txt|md|html?|eml|rss|atom|xml|json)$/i;

/** A file's text, whether it had to be taken out of another format, and what the report should tell. */
export interface FormatReading {
  readonly text: string;
  /** False where the text is the file as it is, so that the file itself can be shown. */
  readonly extracted: boolean;
  readonly notes: readonly string[];
}

const FRONT_MATTER = /^(?:\u00ef\u00bb\u00bf)?---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;
const PAGE = /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html)\b/i;

/**
 * Reads a file of any known format, chosen by its name and its first words. Plain text in UTF-8 stays as it is; of other
 * formats the text is taken out, below front matter with what the file states of itself. Null for a file that is no
 * bulletin and does not say so; throws a `BulletinError` for one that cannot be read.
 */
export async function readFormat(file: string, bytes: Uint8Array): Promise<FormatReading | null> {
  const extension = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  if (extension === 'txt' || extension === 'md') {
    const { text, encoding, notes } = decode(bytes);
    return { text, extracted: encoding !== 'utf-8', notes };
  }
  const head = FRONT_MATTER.exec(Buffer.from(bytes).toString('latin1'))?.[0].length ?? 0;
  const own = decode(bytes.subarray(0, head)).text.replace(/^\ufeff/, '');
  const reading = await readAs(extension, bytes.subarray(head)).catch((error: unknown) => {
    if (error instanceof BulletinError) throw error;
    // One file that a parser gives up on keeps no other out.
    throw new BulletinError(`it cannot be taken apart: ${String(error)}; save it as .txt`);
  });
  return reading && { text: withFrontMatter(own, reading), extracted: true, notes: reading.notes };
}

async function readAs(extension: string, bytes: Uint8Array): Promise<Reading | null> {
  if (extension === 'eml') return readEmail(bytes);
  if (extension === 'json') return readJsonFeed(bytes);
  const { text, notes } = decode(bytes, declaredCharset(bytes));
  const reading = readMarkup(extension, text);
  return { ...reading, notes: [...notes, ...reading.notes] };
}

/** A feed may be saved as `.html`, and a page as `.xml`: what the file begins with decides. */
function readMarkup(extension: string, text: string): Reading {
  if (text.trim() === '') throw new BulletinError('the file is empty');
  if (isXmlFeed(text)) return readXmlFeed(text);
  if (extension.startsWith('htm') || PAGE.test(text)) return readHtml(text);
  const first = /<([\w:]+)/.exec(text.replace(/<!--[\s\S]*?-->/g, ''))?.[1];
  throw new BulletinError(
    `it is no RSS or Atom feed: it begins with ${first ? `<${first}>` : 'no element'}; keep feeds and pages alone here`,
  );
}

/** What is written in the file wins: only what its own front matter leaves out is added to it. */
function withFrontMatter(own: string, { text, metadata }: Reading): string {
  const stated = Object.entries(metadata satisfies FrontMatter)
    .filter(([key]) => !new RegExp(`^${key}[ \\t]*:`, 'm').test(own))
    // A JSON string is a YAML string.
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  if (own === '' && stated.length === 0) return text;
  const kept = own.replace(/^---[^\n]*\n/, '').replace(/---[ \t]*\r?\n?$/, '');
  return `---\n${kept}${stated.join('')}---\n${text}\n`;
}
