import type { Span } from '../../../../src/dataset/types';
import { NOT_REMOTE, REMOTE } from '../../language/distance';

/** The words that say that an official, or the whole meeting, was not there in person. */
export function findRemote(text: string, opening: readonly Span[]): Span | null {
  for (const span of opening) {
    const words = text.slice(span.start, span.end);
    const match = REMOTE.exec(words);
    if (match && !NOT_REMOTE.test(words))
      return { start: span.start + match.index, end: span.start + match.index + match[0].length };
  }
  return null;
}
