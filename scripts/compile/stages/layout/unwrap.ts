import type { Span } from '../../../../src/dataset/types';
import { parseAge } from './age';

/** A line as a reader takes it: a paragraph that was broken to a width is one. */
export interface PrintedLine extends Span {
  readonly text: string;
  /** A blank line stands before it. */
  readonly gap: boolean;
}

/** A text is taken for a broken one where its lines go on with a small letter at a width between these, so often. */
const NARROWEST = 45;
const WIDEST = 120;
const FEWEST_BREAKS = 3;
/** A line that fills less of the width ends where its writer ended it. One before a capital is full only where the
 *  next word found no room. */
const FULL = 0.7;
const STARTS_ANEW = /^(?:[•●▪◦‣·*+-]|\d{1,2}[.)]|#{1,6})\s/;

/** The lines of the body that are not blank, with paragraphs put together again that were broken to a width. */
export function logicalLines(text: string, bodyStart: number): PrintedLine[] {
  const printed = split(text, bodyStart);
  const lengths = printed.filter((line, i) => goesOn(line, printed[i + 1])).map((line) => line.text.length);
  const width = Math.max(0, ...lengths);
  const full = lengths.filter((length) => length > width * FULL).length;
  if (full < FEWEST_BREAKS || full * 2 < lengths.length || width < NARROWEST || width > WIDEST) return printed;
  const room = Math.max(...printed.map((line) => line.text.length).filter((length) => length < width + 5));
  return join(text, printed, (line, next) => {
    if (next.gap || STARTS_ANEW.test(next.text) || line.text.length > room) return false;
    if (goesOn(line, next)) return line.text.length > width * FULL;
    return !isCapitals(next.text) && line.text.length + 1 + firstWord(next).length > room;
  });
}

/** Whether the next line begins in the middle of a sentence; "an hour ago" does not. */
function goesOn(line: PrintedLine, next: PrintedLine | undefined): boolean {
  if (!next || next.gap || !/^\p{Ll}/u.test(next.text) || parseAge(next.text)) return false;
  return !/[.!?:]["')]*$/.test(line.text);
}

/** A head such as "LATEST NEWS" begins anew, however full the line above it is. */
function isCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

function firstWord({ text }: PrintedLine): string {
  return text.split(' ', 1)[0] ?? '';
}

function split(text: string, bodyStart: number): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let [start, gap] = [bodyStart, true];
  for (const line of text.slice(bodyStart).split('\n')) {
    const trimmed = line.trim();
    const from = start + line.length - line.trimStart().length;
    if (trimmed !== '') lines.push({ text: trimmed, start: from, end: from + trimmed.length, gap });
    gap = trimmed === '';
    start += line.length + 1;
  }
  return lines;
}

function join(
  text: string,
  printed: readonly PrintedLine[],
  isBroken: (line: PrintedLine, next: PrintedLine) => boolean,
): PrintedLine[] {
  const joined: PrintedLine[] = [];
  printed.forEach((line, i) => {
    const [before, whole] = [printed[i - 1], joined.at(-1)];
    if (!before || !whole || !isBroken(before, line)) joined.push(line);
    else {
      const words = text.slice(whole.start, line.end).replace(/\s*\n\s*/g, ' ');
      joined[joined.length - 1] = { ...whole, end: line.end, text: words };
    }
  });
  return joined;
}
