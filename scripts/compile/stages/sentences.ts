import type { Span } from '../../../src/dataset/types';

/** A full stop behind one of these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("-])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Lt|Col|Maj|Brig|Adm|Capt|Cdr|Cmdr|Sgt|Cpl|Sen|Rep|Gov|Amb|St|Ft|Mt|No|Nos|Art|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|H\.E|a\.i|Hon|Rt|vs|e\.g|i\.e|approx|ca|incl|\p{Lu})$/u;
/** Behind one of these it ends one where the next word opens a sentence: "in the U.S. He left", "the U.S. Army". */
const PERHAPS_LAST = /(?:^|[\s("])(?:U\.S|U\.K|U\.N|E\.U|a\.m|p\.m|Jr|Sr|Inc|Ltd|Co|Corp|etc|ret)$/u;
const OPENER =
  /^["')\]]*\s+["'(]?(?:A|An|The|He|She|It|They|We|In|On|At|As|By|For|From|With|To|This|That|These|Those|Both|All|But|And|After|Before|During|While|When|His|Her|Its|Their|Later|Earlier|There|Here|Following|Speaking|Ahead|Ministers)(?!\p{L})/u;
const END = /[.!?\u2026]["')\]]*(?=\s|$|\p{Lu}\p{Ll})/gu;

/** Cuts a passage into sentences; their spans leave out the white space between them. */
export function sentencesOf(text: string, span: Span): Span[] {
  const passage = text.slice(span.start, span.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of passage.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && isAbbreviated(passage, start, match.index)) continue;
    if (/^\s+[\p{Ll}–—-]/u.test(passage.slice(end))) continue;
    sentences.push({ start, end });
    start = end;
  }
  if (start < passage.length) sentences.push({ start, end: passage.length });
  return sentences.map((sentence) => trimmed(passage, sentence, span.start)).filter((s) => s.end > s.start);
}

function isAbbreviated(passage: string, start: number, stop: number): boolean {
  const before = passage.slice(Math.max(start, stop - 12), stop);
  if (ABBREVIATION.test(before)) return true;
  return PERHAPS_LAST.test(before) && !OPENER.test(passage.slice(stop + 1, stop + 20));
}

function trimmed(passage: string, { start, end }: Span, offset: number): Span {
  const words = passage.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: offset + start + lead, end: offset + start + Math.max(lead, words.trimEnd().length) };
}
