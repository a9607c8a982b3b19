import type { Span } from '../../../../src/dataset/types';

/** A line as a reader takes it: a paragraph that was broken to a width is one. */
export interface PrintedLine extends Span {
  readonly text: string;
  /** A blank line stands before it. */
  readonly gap: boolean;
}

/** Lines longer than this were not broken to a width. */
const WIDEST = 120;
/** Lines that go on with a small letter, from which on a text is taken for one that was broken. */
const FEWEST_BREAKS = 3;
/** A line that fills less of the width ends where its writer ended it. */
const FULL = 0.8;
const STARTS_ANEW = /^(?:[•●▪◦‣·*+-]|\d{1,2}[.)]|#{1,6})\s/;

/** The lines of the body that are not blank, with paragraphs put together again that were broken to a width. */
export function logicalLines(text: string, bodyStart: number): PrintedLine[] {
  const printed = split(text, bodyStart);
  const goesOn = (line: PrintedLine) => !line.gap && /^\p{Ll}/u.test(line.text);
  const broken = printed.filter((_, i) => printed[i + 1] !== undefined && goesOn(printed[i + 1] as PrintedLine));
  const width = Math.max(0, ...broken.map(({ text: line }) => line.length));
  if (broken.length < FEWEST_BREAKS || width > WIDEST) return printed;
  return join(text, printed, (line, next) => {
    if (next.gap || STARTS_ANEW.test(next.text)) return false;
    return goesOn(next) || (line.text.length > width * FULL && line.text.length <= width + 2);
  });
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
