import { wordsOf } from './source-code';
import type { SourceCode } from './source-code';
import type { Pack } from '../../scripts/compile/lexicon/shape';

const modules = import.meta.glob<Record<string, unknown>>('../../scripts/packs/**/*.ts', { eager: true });

/** Names of the organisations of all packs, of their bodies and offices: what no code may say. */
export function properNouns(): string[] {
  const packs = Object.values(modules).flatMap((module) => Object.values(module).filter(isPack));
  const names = packs.flatMap(({ organisation, offices }) => [
    organisation.name,
    ...organisation.names,
    ...organisation.bodies,
    // A title of one word ("Spokesperson") is a word of the language and names no organisation.
    ...offices.map(({ title }) => title).filter((title) => title.includes(' ')),
  ]);
  return [...new Set(names)];
}

function isPack(value: unknown): value is Pack {
  return typeof value === 'object' && value !== null && 'organisation' in value && 'offices' in value;
}

/** The names that the code says outside its comments, as words of their own or as a part of a name in camel case. */
export function properNounsIn(code: SourceCode, nouns: readonly string[]): string[] {
  const words = wordsOf(code);
  return nouns.filter((noun) => {
    const pattern = new RegExp(`(?<![A-Z])${escaped(noun)}(?![a-z])`);
    return words.some((word) => pattern.test(word));
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
