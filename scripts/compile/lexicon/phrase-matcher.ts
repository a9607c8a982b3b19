import type { Span } from '../../../src/dataset/types';

export interface PhraseMatch<T> extends Span {
  readonly phrase: string;
  readonly value: T;
}

const WORD = /[\p{L}\p{N}]+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Finds any of many phrases in a text, case-sensitively, at word boundaries; of two that begin at the same place the
 * longer one wins, and matches never overlap. Time is linear in the text: phrases are looked up by their first word.
 */
export class PhraseMatcher<T> {
  private readonly byFirstWord = new Map<string, { phrase: string; lead: number; value: T }[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const first = phrase.match(/[\p{L}\p{N}]+/u);
      if (!first) continue;
      const list = this.byFirstWord.get(first[0]) ?? [];
      list.push({ phrase, lead: first.index ?? 0, value });
      this.byFirstWord.set(first[0], list);
    }
    for (const list of this.byFirstWord.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
  }

  find(text: string, span: Span): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    WORD.lastIndex = span.start;
    let reached = span.start;
    for (let word = WORD.exec(text); word && word.index < span.end; word = WORD.exec(text)) {
      if (word.index < reached) continue;
      const match = this.matchAt(text, word[0], word.index, span);
      if (!match) continue;
      found.push(match);
      reached = match.end;
    }
    return found;
  }

  private matchAt(text: string, first: string, at: number, span: Span): PhraseMatch<T> | null {
    for (const { phrase, lead, value } of this.byFirstWord.get(first) ?? []) {
      const start = at - lead;
      const end = start + phrase.length;
      if (start < span.start || end > span.end || !text.startsWith(phrase, start)) continue;
      if (WORD_CHARACTER.test(text[end] ?? '') && WORD_CHARACTER.test(phrase.at(-1) ?? '')) continue;
      return { start, end, phrase, value };
    }
    return null;
  }
}
