import type { IsoDay, Span } from '../../../../src/dataset/types';
import type { LayoutHints, SectionKind } from '../../lexicon/shape';
import { parseAge, type DaysAgo } from './age';
import { parseDateLine } from './date-line';
import { logicalLines, type PrintedLine } from './unwrap';
import { BYLINE, ENDS, FURNITURE, LINKS } from './web-furniture';

/** A line that is not blank, with everything that can be told of it alone. The span leaves marks of lists out. */
export interface Line extends Span {
  readonly text: string;
  /** A blank line stands before it. */
  readonly gap: boolean;
  readonly bullet: boolean;
  /** Marked as a heading by the writer: `## Vilnius`. */
  readonly marked: boolean;
  readonly age: DaysAgo | null;
  readonly day: IsoDay | null;
  /** What stands below it, where it is the head of a section. */
  readonly label: SectionKind | null;
  readonly link: boolean;
  /** Never part of a story; links are too. */
  readonly noise: boolean;
  /** Below it a newsletter holds no more stories: readers' comments, "More stories". */
  readonly ends: boolean;
  /** Reads as running text: it ends as a sentence does, or is longer than any headline. */
  readonly sentence: boolean;
  readonly words: number;
}

const BULLET = /^(?:[•●▪◦‣·*+🔹🔸🔷🔶👉➡▶✅✔-]\ufe0f?|\d{1,2}[.)])\s+/u;
const HEADING = /^#{1,6}\s+/;
const LONGEST_HEADLINE = 30;
/** A question or exclamation of fewer words may be a headline, though it holds two sentences: "Ready? Set? Snow!" */
const SHORTEST_TEXT = 9;
const LONGEST_LINK = 4;
const FEWEST_LINKS = 3;
const FEATURES: ReadonlySet<SectionKind | undefined> = new Set(['photo', 'job', 'furniture'] as const);

interface Hints {
  readonly labels: ReadonlyMap<string, SectionKind>;
  readonly furniture: readonly RegExp[];
}

/** Cuts the body of a bulletin into lines; blank ones are told by `gap` alone. */
export function readLines(text: string, bodyStart: number, hints: LayoutHints): Line[] {
  const known: Hints = {
    labels: new Map(hints.sections.map(({ label, holds }) => [labelKey(label), holds])),
    furniture: [...FURNITURE, ...hints.furniture.map((pattern) => new RegExp(pattern, 'iu'))],
  };
  const printed = logicalLines(text, bodyStart).flatMap((line) => splitFeature(line, known));
  return withRepeatedLinks(printed.map((line) => readLine(line, known)));
}

/** The same few words below text after text are a link, whatever they say: "To the article". */
function withRepeatedLinks(lines: readonly Line[]): Line[] {
  const below = lines.filter((line, i) => isHeadline(line) && line.words <= LONGEST_LINK && isText(lines[i - 1]));
  const keys = below.map(({ text }) => text.toLowerCase());
  const repeated = new Set(keys.filter((key) => keys.filter((other) => other === key).length >= FEWEST_LINKS));
  return lines.map((line) => (repeated.has(line.text.toLowerCase()) ? { ...line, link: true, noise: true } : line));
}

/** `Photo of the Week: Snow on the runway` is a label and a headline in one line. */
function splitFeature(line: PrintedLine, { labels }: Hints): PrintedLine[] {
  const found = /^([^:|]+?)(\s*[:|]\s+| - )(?=\S)/.exec(line.text);
  const label = found?.[1] ?? '';
  if (!found || !label.includes(' ') || !FEATURES.has(labels.get(labelKey(label)))) return [line];
  const rest = { ...line, gap: false, start: line.start + found[0].length, text: line.text.slice(found[0].length) };
  return [{ ...line, end: line.start + label.length, text: label }, rest];
}

function readLine(printed: PrintedLine, { labels, furniture }: Hints): Line {
  const marked = HEADING.test(printed.text);
  const bullet = !marked && BULLET.test(printed.text);
  const mark = (marked ? HEADING : BULLET).exec(printed.text)?.[0].length ?? 0;
  const { text, from } = withoutEmphasis(printed.text.slice(mark));
  const start = printed.start + mark + from;
  const end = printed.end - (printed.text.length - mark - from - text.length);
  const lower = plain(text);
  const words = text.split(/\s+/).length;
  const [age, day, label] = [parseAge(text), parseDateLine(text), labels.get(labelKey(text)) ?? null];
  const link = LINKS.some((pattern) => pattern.test(lower));
  const furnished = link || BYLINE.test(text) || furniture.some((pattern) => pattern.test(lower));
  const noise = label === null && age === null && day === null && furnished;
  const ends = ENDS.some((pattern) => pattern.test(lower));
  const sentence = !marked && isSentence(text, words);
  return { text, start, end, gap: printed.gap, bullet, marked, age, day, label, link, noise, ends, sentence, words };
}

/** Without the stars of a heading in bold. */
function withoutEmphasis(text: string): { text: string; from: number } {
  const bold = /^(\*\*|__)(.+)\1$/.exec(text);
  return bold ? { text: bold[2] ?? '', from: 2 } : { text, from: 0 };
}

/** For the comparison with furniture: small letters, links as their words, addresses left out. */
function plain(text: string): string {
  const words = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/<?https?:\/\/\S+/g, '');
  return words.toLowerCase().trim();
}

/** `Photo of the Week 📸:` and `PHOTO OF THE WEEK` are one label. */
export function labelKey(text: string): string {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}' ]+/gu, ' ');
  return words.replace(/\s+/g, ' ').trim();
}

function isSentence(text: string, words: number): boolean {
  const bare = text.replace(/[\s"')\]\p{Extended_Pictographic}\p{Regional_Indicator}\u200d\ufe0f]+$/u, '');
  // "Washington, D.C." ends as a name does, unless a sentence stands before it.
  if (/(?:^|[\s.])\p{Lu}\.$/u.test(bare)) return /[\p{Ll}\d)]\. +\p{Lu}/u.test(bare) || words > LONGEST_HEADLINE;
  if (/[^.]\.$/.test(bare)) return words > 2;
  if (/(?:…|\.\.)$/.test(bare)) return words > 5;
  if (/[!?]$/.test(bare)) return words > 16 || (words >= SHORTEST_TEXT && /[.!?]['")]? +["'(]?\p{Lu}/u.test(bare));
  if (/[:;,]$/.test(bare)) return words > 8;
  return words > LONGEST_HEADLINE;
}

/** Whether the line is an age or a day and nothing else. */
export function isStamp(line: Line | undefined): boolean {
  return line !== undefined && (line.age !== null || line.day !== null);
}

/** A line that may be a headline: no text, stamp, label or furniture. */
export function isHeadline(line: Line | undefined): boolean {
  return line !== undefined && !line.sentence && !line.noise && line.label === null && !isStamp(line);
}

/** A line of running text that belongs to a story. */
export function isText(line: Line | undefined): boolean {
  return line !== undefined && line.sentence && !line.noise && line.label === null && !isStamp(line);
}
