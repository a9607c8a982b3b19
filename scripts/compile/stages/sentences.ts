import type { Span } from '../../../src/dataset/types';

/** A full stop behind one of these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Brig|Adm|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|D\.C|U\.S|U\.K|U\.N|H\.E|a\.m|p\.m|Hon|Rt|vs|e\.g|i\.e|approx|\p{Lu})$/u;
const END = /[.!?\u2026]["')\]]*(?=\s|$|\p{Lu}\p{Ll})/gu;

/** Cuts a passage into sentences; their spans leave out the white space between them. */
export function sentencesOf(text: string, span: Span): Span[] {
  const passage = text.slice(span.start, span.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of passage.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(passage.slice(start, match.index))) continue;
    if (/^\s+\p{Ll}/u.test(passage.slice(end))) continue;
    sentences.push({ start, end });
    start = end;
  }
  if (start < passage.length) sentences.push({ start, end: passage.length });
  return sentences.map((sentence) => trimmed(passage, sentence, span.start)).filter((s) => s.end > s.start);
}

function trimmed(passage: string, { start, end }: Span, offset: number): Span {
  const words = passage.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: offset + start + lead, end: offset + start + Math.max(lead, words.trimEnd().length) };
}
