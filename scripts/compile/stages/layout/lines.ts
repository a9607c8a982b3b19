import type { IsoDay, Span } from '../../../../src/dataset/types';
import type { LayoutHints, SectionKind } from '../../lexicon/shape';
import { parseAge, type DaysAgo } from './age';
import { parseDateLine } from './date-line';
import { BYLINE, FURNITURE, LINKS } from './web-furniture';

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
  /** Reads as running text: it ends as a sentence does, or is longer than any headline. */
  readonly sentence: boolean;
  readonly words: number;
}

const BULLET = /^(?:[•●▪◦‣·*+-]|\d{1,2}[.)])\s+/;
const HEADING = /^#{1,6}\s+/;
const LONGEST_HEADLINE = 30;

/** Cuts the body of a bulletin into lines; blank ones are told by `gap` alone. */
export function readLines(text: string, bodyStart: number, hints: LayoutHints): Line[] {
  const labels = new Map(hints.sections.map(({ label, holds }) => [labelKey(label), holds]));
  const furniture = hints.furniture.map((pattern) => new RegExp(pattern, 'iu'));
  const lines: Line[] = [];
  let [start, gap] = [bodyStart, true];
  for (const printed of text.slice(bodyStart).split('\n')) {
    if (printed.trim() !== '') lines.push(readLine(printed, start, gap, labels, furniture));
    gap = printed.trim() === '';
    start += printed.length + 1;
  }
  return lines;
}

function readLine(
  printed: string,
  start: number,
  gap: boolean,
  labels: ReadonlyMap<string, SectionKind>,
  furniture: readonly RegExp[],
): Line {
  const marks = /^\s*/.exec(printed)?.[0] ?? '';
  const body = printed.slice(marks.length);
  const marked = HEADING.test(body);
  const bullet = !marked && BULLET.test(body);
  const mark = (marked ? HEADING : BULLET).exec(body)?.[0].length ?? 0;
  const text = body.slice(mark).trimEnd();
  const at = start + marks.length + mark;
  const lower = text.toLowerCase();
  const label = labels.get(labelKey(text)) ?? null;
  const link = LINKS.some((pattern) => pattern.test(lower));
  const noise =
    label === null && (link || BYLINE.test(text) || [...FURNITURE, ...furniture].some((p) => p.test(lower)));
  const words = text.split(/\s+/).length;
  const [age, day] = [parseAge(text), parseDateLine(text)];
  const sentence = !marked && isSentence(text, words);
  return { text, start: at, end: at + text.length, gap, bullet, marked, age, day, label, link, noise, sentence, words };
}

/** `Photo of the Week 📸:` and `PHOTO OF THE WEEK` are one label. */
export function labelKey(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}' ]+/gu, ' ').replace(/\s+/g, ' ').trim(); // prettier-ignore
}

function isSentence(text: string, words: number): boolean {
  const bare = text.replace(/[\s"')\]\p{Extended_Pictographic}\p{Regional_Indicator}\u200d\ufe0f]+$/u, '');
  // "Washington, D.C." ends as a name does, unless a sentence stands before it.
  if (/(?:^|[\s.])\p{Lu}\.$/u.test(bare)) return /[\p{Ll}\d)]\. +\p{Lu}/u.test(bare) || words > LONGEST_HEADLINE;
  if (/[^.]\.$/.test(bare)) return words > 2;
  if (/(?:…|\.\.)$/.test(bare)) return words > 5;
  if (/[!?]$/.test(bare)) return words > 16 || /[.!?]['")]? +["'(]?\p{Lu}/u.test(bare);
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
