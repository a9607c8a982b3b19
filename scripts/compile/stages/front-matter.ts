import { parseDocument } from 'yaml';
import { isIsoDay } from '../../../src/dataset/days';
import { BulletinError } from '../bulletin-error';
import type { FrontMatter, NormalText } from '../text';

/** What the front matter says, where the bulletin itself begins, and what in it could not be used. */
export interface FrontMatterReading {
  readonly frontMatter: FrontMatter;
  readonly bodyStart: number;
  readonly problems: readonly string[];
}

const FENCE = /^\s*---[ \t]*\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;
const KEY_LINE = /^[\w-]+[ \t]*:(?:\s|$)/m;

/** Reads the YAML between `---` lines with which a bulletin may begin; throws a `BulletinError` where it is broken. */
export function readFrontMatter(text: NormalText): FrontMatterReading {
  const none = { frontMatter: {}, bodyStart: 0, problems: [] };
  const fence = FENCE.exec(text.display);
  if (!fence) return none;
  const rest = text.display.slice(fence[0].length);
  const closing = CLOSING.exec(rest);
  const source = closing ? rest.slice(0, closing.index) : (rest.split('\n', 1)[0] ?? '');
  // A rule of three dashes may also be drawn above an ordinary first line.
  if (source.trim() !== '' && !KEY_LINE.test(source)) return none;
  const line = fence[0].split('\n').length;
  if (!closing) {
    if (source.trim() === '') return none;
    throw new BulletinError('the front matter is opened with --- and never closed', line - 1);
  }
  const bodyStart = fence[0].length + closing.index + closing[0].length;
  return { ...readFields(parse(source, line), source, line), bodyStart };
}

type Fields = Readonly<Record<string, unknown>>;

function parse(source: string, firstLine: number): Fields {
  // The core schema leaves `2024-05-31` a string; a `Date` would drag a time zone in.
  const document = parseDocument(source, { schema: 'core', prettyErrors: true });
  const error = document.errors[0];
  if (error) {
    const line = firstLine + (error.linePos?.[0].line ?? 1) - 1;
    throw new BulletinError(
      `the front matter is no valid YAML: ${(error.message.split(/ at line | ?\n/)[0] ?? '').trim()}`,
      line,
    );
  }
  const fields: unknown = document.toJS();
  if (fields === null) return {};
  if (typeof fields !== 'object' || Array.isArray(fields)) {
    throw new BulletinError('the front matter holds no "key: value" lines', firstLine);
  }
  return fields as Fields;
}

function readFields(fields: Fields, source: string, firstLine: number): Omit<FrontMatterReading, 'bodyStart'> {
  const lineOf = (key: string) => firstLine + source.split('\n').findIndex((line) => line.startsWith(key));
  const text = (key: string): string | undefined => {
    const value = fields[key];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value === 'object') throw new BulletinError(`${key} must be plain text`, lineOf(key));
    return String(value).trim();
  };
  const problems: string[] = [];
  const asOf = text('asOf');
  if (asOf !== undefined && !isIsoDay(asOf)) {
    throw new BulletinError(
      `asOf must be a day of the calendar such as 2024-05-31, and "${asOf}" is none`,
      lineOf('asOf'),
    );
  }
  const url = text('url');
  const isWeb = url !== undefined && /^https?:\/\/\S+$/i.test(url);
  if (url !== undefined && !isWeb) problems.push(`line ${lineOf('url')}: the url is no web address and is left out`);
  const [title, publisher, language] = [text('title'), text('publisher'), text('language')];
  return {
    frontMatter: {
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      ...(isWeb && { url }),
      ...(asOf !== undefined && { asOf }),
      ...(language !== undefined && { language }),
    },
    problems,
  };
}
