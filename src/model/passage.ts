import type { AtlasEvent, Evidence, Source, Span } from '../dataset/types';
import { foldText } from '../filters/text';

/**
 * A stretch of a text under one and the same set of facts:
 *
 *     text      Jens Stoltenberg met her in Oslo
 *     marks     [--official--]         [place]
 *                                 [country--]      and country begins two letters earlier
 *     segments  |--------------|------|-|---|--|
 */
export interface Segment extends Span {
  readonly text: string;
  /** Keys of the facts that this stretch is evidence of, as `factKey` spells them; none for plain text. */
  readonly facts: readonly string[];
}

/** A span of the text and the fact that it speaks for. */
export interface Mark extends Span {
  readonly fact: string;
}

/** Fields of which an event has one value only: their evidence is looked up by the field, whatever value is written. */
const SINGLE_FIELDS: readonly string[] = ['date', 'kind', 'status', 'remote'];

/** `factKey('official', 'mark-rutte')` is `official:mark-rutte`; the date of an event is `date`. */
export function factKey(field: Evidence['field'], value: string): string {
  return SINGLE_FIELDS.includes(field) ? field : `${field}:${value}`;
}

/** The marks of a source's evidence. */
export function marksOf(evidence: readonly Evidence[]): Mark[] {
  return evidence.map(({ field, value, start, end }) => ({ fact: factKey(field, value), start, end }));
}

/** Cuts `text.slice(within.start, within.end)` at the edges of all marks; the segments tile it without a gap. */
export function segmentText(text: string, within: Span, marks: readonly Mark[]): Segment[] {
  const clipped = marks.map((mark) => clip(mark, within)).filter((mark) => mark.end > mark.start);
  const edges = new Set([within.start, within.end, ...clipped.flatMap((mark) => [mark.start, mark.end])]);
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= text.length).sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const facts = clipped.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.fact);
    return { start, end, text: text.slice(start, end), facts: [...new Set(facts)] };
  });
}

/** The lines that hold evidence from outside a source's passage, such as the age below a headline; each line once. */
export function linesOutside(text: string, source: Source): Span[] {
  const outside = source.evidence.filter(({ start, end }) => start < source.start || end > source.end);
  const lines = outside
    .map((evidence) => lineAround(text, evidence))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return lines.filter((line, index) => !lines.slice(0, index).some((before) => before.end >= line.end));
}

/** Where the front matter of a bulletin ends, its closing line included; 0 where it has none. */
export function frontMatterEnd(text: string): number {
  return /^\uFEFF?---\r?\n[\s\S]*?\n---[ \t]*(\r?\n|$)/.exec(text)?.[0].length ?? 0;
}

/** The line of the text that a span stands in, without the white space around it. */
export function lineAround(text: string, span: Span): Span {
  const before = text.lastIndexOf('\n', span.start - 1) + 1;
  const after = text.indexOf('\n', span.end);
  const line = { start: before, end: after < 0 ? text.length : after };
  return trimmed(text, line);
}

/** The same span without the white space at its ends; an all-blank span is empty. */
export function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const start = span.start + (words.length - words.trimStart().length);
  return { start, end: Math.max(start, span.start + words.trimEnd().length) };
}

/** The words that a fact was read from, each wording once, over all sources whose texts are at hand. */
export function wordsFor(event: AtlasEvent, fact: string, textOf: (bulletin: string) => string | undefined): string[] {
  const words = event.sources.flatMap((source) => {
    const text = textOf(source.bulletin);
    if (text === undefined) return [];
    return marksOf(source.evidence)
      .filter((mark) => mark.fact === fact)
      .map((mark) => text.slice(mark.start, mark.end).replace(/\s+/g, ' ').trim());
  });
  return [...new Set(words)];
}

/** A passage without its first line where that is the title, which a list shows above it; never without all its words. */
export function withoutTitle(text: string, passage: Span, title: string): Span {
  const words = text.slice(passage.start, passage.end);
  const first = /^\s*\S[^\n]*\n\s*/.exec(words)?.[0] ?? '';
  const isTitle = first !== '' && first.length < words.length && foldText(first) === foldText(title);
  return isTitle ? { start: passage.start + first.length, end: passage.end } : passage;
}

/** Bulletins part their stories by many empty lines; one is enough to read by. */
export function airless(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n(?:[^\S\n]*\n){2,}/g, '\n\n');
}

function clip(mark: Mark, within: Span): Mark {
  return { ...mark, start: Math.max(mark.start, within.start), end: Math.min(mark.end, within.end) };
}
