import type { Span } from '../../../src/dataset/types';
import type { DateMention } from '../text';
import { FORMS, type Reading } from './dates/forms';
import { surroundingsOf, tellUse } from './dates/surroundings';
import { tokenize, type Token } from './dates/tokens';
import { sentencesOf } from './sentences';

interface Phrase extends Span {
  readonly reading: Reading;
}

/** Every date in a span of the text, in reading order: generous, and told apart by `use`. */
export function findDates(text: string, span: Span): DateMention[] {
  const phrases = findPhrases(text, tokenize(text, span));
  const sentences = sentencesOf(text, span);
  return phrases.map((phrase, i) => {
    const sentence = sentences.find((s) => s.start <= phrase.start && phrase.start < s.end) ?? span;
    const around = surroundingsOf(text, sentence, phrase, phrases[i - 1]?.end ?? 0, phrases[i + 1]?.start ?? Infinity);
    return { start: phrase.start, end: phrase.end, ...phrase.reading, ...tellUse(phrase.reading, around) };
  });
}

function findPhrases(text: string, tokens: readonly Token[]): Phrase[] {
  const letters = tokens.map((token) => token.letter).join('');
  const phrases: Phrase[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = phraseAt(text, tokens, letters, at);
    if (found) phrases.push(found.phrase);
    at = found ? found.next : at + 1;
  }
  return phrases;
}

function phraseAt(text: string, tokens: readonly Token[], letters: string, at: number) {
  for (const { shape, read, lead = 0 } of FORMS) {
    shape.lastIndex = at;
    const length = shape.exec(letters)?.[0].length ?? 0;
    const last = tokens[at + length - 1];
    if (!length || !last) continue;
    const own = withoutStrayBracket(tokens.slice(at, at + length));
    const first = own[lead];
    const end = own.at(-1)?.end ?? last.end;
    if (!first) continue;
    const before = tokens[at - 1];
    const beside = {
      before,
      after: text.slice(end, end + 60),
      wordBefore: before ? text.slice(before.start, before.end) : '',
    };
    const reading = read(own, beside);
    if (reading) return { phrase: { start: first.start, end, reading }, next: at + own.length };
  }
  return null;
}

/** In "(on 5 June 2025)" the bracket that closes is none of the date's. */
function withoutStrayBracket(tokens: readonly Token[]): readonly Token[] {
  const isStray = tokens.at(-1)?.letter === 'Q' && !tokens.some((token) => token.letter === 'P');
  return isStray ? tokens.slice(0, -1) : tokens;
}
