import type { Span } from '../../../../src/dataset/types';

/** A line as a reader takes it: a paragraph that was broken to a width is one. */
export interface PrintedLine extends Span {
  readonly text: string;
  /** A blank line stands before it. */
  readonly gap: boolean;
}

/** Text broken to more than this many characters a line is taken for lines that were written so. */
const WIDEST = 120;
/** Breaks for want of room from which on a text is taken for a broken one: two lines of one length happen by chance. */
const FEWEST_BREAKS = 4;
const STARTS_ANEW = /^(?:[•●▪◦‣·*+-]|\d{1,2}[.)]|#{1,6})\s/;

/** The lines of the body that are not blank, with paragraphs put together again that were broken to a width. */
export function logicalLines(text: string, bodyStart: number): PrintedLine[] {
  const printed = split(text, bodyStart);
  const width = Math.max(0, ...printed.map((line) => line.end - line.start));
  const isBroken = (line: PrintedLine, next: PrintedLine | undefined) =>
    next !== undefined &&
    !next.gap &&
    !STARTS_ANEW.test(next.text) &&
    line.text.length + firstWord(next).length + 1 > width;
  const breaks = printed.filter((line, i) => isBroken(line, printed[i + 1])).length;
  return width > WIDEST || breaks < FEWEST_BREAKS ? printed : join(text, printed, isBroken);
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

function firstWord({ text }: PrintedLine): string {
  return text.split(' ', 1)[0] ?? '';
}

type Test = (line: PrintedLine, next: PrintedLine | undefined) => boolean;

function join(text: string, printed: readonly PrintedLine[], isBroken: Test): PrintedLine[] {
  const joined: PrintedLine[] = [];
  printed.forEach((line, i) => {
    const [before, whole] = [printed[i - 1], joined.at(-1)];
    if (!before || !whole || !isBroken(before, line)) joined.push(line);
    else
      joined[joined.length - 1] = {
        ...whole,
        end: line.end,
        text: text.slice(whole.start, line.end).replace(/\s*\n\s*/g, ' '),
      };
  });
  return joined;
}
