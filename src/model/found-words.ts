import type { Span } from '../dataset/types';
import { findTerms, foldText } from '../filters/text';
import type { Mark } from './passage';

/** The fact under which the words that a search found are marked. */
export const FOUND = 'q';

interface Word extends Span {
  readonly folded: string;
}

/** Marks the words within a span that a search asks for, as the search reads them: word by word, without accents. */
export function foundWords(text: string, within: Span, q: string): Mark[] {
  const words = wordsOf(text, within);
  return findTerms(q).flatMap((term) => {
    const sought = term.trim().split(' ');
    // A quoted phrase ends with a space and must end where a word does; other terms are beginnings of words.
    const whole = term.endsWith(' ');
    return words.flatMap((_, index) => {
      const last = words[index + sought.length - 1];
      const fits = sought.every((part, step) =>
        isMatch(words[index + step]?.folded, part, whole || step < sought.length - 1),
      );
      return fits && last ? [{ fact: FOUND, start: words[index]?.start ?? last.start, end: last.end }] : [];
    });
  });
}

function wordsOf(text: string, { start, end }: Span): readonly Word[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((found) => ({
    folded: foldText(found[0]).trim(),
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

function isMatch(word: string | undefined, part: string, whole: boolean): boolean {
  return word !== undefined && (whole ? word === part : word.startsWith(part));
}
