import type { Span } from '../../../../src/dataset/types';
import type { Knowledge } from '../../knowledge';
import { nameKey } from '../../lexicon/names';
import { findPeople } from '../find-people';

/** Full names seen anywhere in a bulletin, by folded surname, so that a surname alone can be read. */
export type NameRegister = ReadonlyMap<string, ReadonlySet<string>>;

/** Registers the full names that a bulletin gives with a title or a rank. */
export function registerNames(text: string, sentences: readonly Span[], know: Knowledge): NameRegister {
  const register = new Map<string, Set<string>>();
  for (const sentence of sentences) {
    const matched = know.fullNames.find(text, sentence).map((match) => match.value.name);
    const named = findPeople(text, sentence, know.pack).map((mention) => mention.name);
    for (const name of [...matched, ...named]) {
      const words = nameKey(name).split(' ');
      for (let from = 1; from < words.length; from++) {
        const surname = words.slice(from).join(' ');
        register.set(surname, (register.get(surname) ?? new Set()).add(know.byName(name)?.name ?? name));
      }
    }
  }
  return register;
}

const SMALL_ANYWAY = new Set(
  'with from into over after against about between under during through ahead before across among towards upon'.split(
    ' ',
  ),
);

/** Whether most headlines of a bulletin capitalise all words: there a capital tells no name from another word. */
export function usesTitleCase(headlines: readonly string[]): boolean {
  const long = headlines.filter((headline) => (headline.match(/\p{L}{4,}/gu) ?? []).length >= 4);
  const small = (headline: string) =>
    (headline.match(/(?<!\p{L})\p{Ll}\p{L}{3,}/gu) ?? []).some((word) => !SMALL_ANYWAY.has(word));
  return long.length > 0 && long.filter((headline) => !small(headline)).length > long.length / 2;
}
