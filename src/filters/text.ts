import type { Dimension } from './dimension';

/** Words typed by the reader; each must begin a word of the event, and a "quoted phrase" must occur as it stands. */
export const text: Dimension = {
  key: 'q',
  params: ['q'],
  cleared: { q: '' },
  parse: (read) => ({ filters: { q: cleanQuery(read('q')[0] ?? '') }, problems: [] }),
  serialize: ({ q }) => (q === '' ? [] : [['q', q]]),
  isDefault: ({ q }) => q === '',
  predicate({ q }, { textOf }) {
    const terms = findTerms(q);
    return terms.length === 0 ? () => true : (event) => matchesAll(textOf(event), terms);
  },
  valuesOf: () => [],
  describe: ({ q }) => (q === '' ? [] : [`“${q}”`]),
};

/** One space between words and none around them, so that a trailing space is no other view. */
export function cleanQuery(typed: string): string {
  return typed.replace(/\s+/gu, ' ').trim();
}

/** Lower case without accents, words parted by single spaces: `foldText('Đuro, São Tomé')` is ` đuro sao tome `. */
export function foldText(words: string): string {
  const folded = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${folded} `;
}

/** The beginnings of words (or the phrases) that a text must hold, each with the space before it. */
export function findTerms(q: string): readonly string[] {
  return [...q.matchAll(/"([^"]*)"|[^\s"]+/gu)]
    .map((match) => (match[1] === undefined ? foldText(match[0]).trimEnd() : foldText(match[1])))
    .filter((term) => term.trim() !== '');
}

// The leading space of a term anchors it to the beginning of a word: "assad" is not found in "ambassador".
function matchesAll(folded: string, terms: readonly string[]): boolean {
  return terms.every((term) => folded.includes(term));
}
