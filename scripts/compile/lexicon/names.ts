import { fold } from '../fold';
import { PhraseMatcher } from './phrase-matcher';
import type { OfficialEntry } from './shape';

/** The name without initials, folded: "Donald J. Trump" and "Donald Trump" are one person. */
export const nameKey = (name: string): string =>
  fold(name.replace(/(?<=^|[\s-])\p{Lu}\.(?=\s|$)/gu, ' '))
    .split(' ')
    .filter((word, i, all) => word.length > 1 || i === all.length - 1)
    .join(' ');

/** The key without what transliterations differ in: "Zelenskiy" and "Zelenskyy", "Mueller" and "Müller". */
const looseKey = (name: string): string =>
  nameKey(name)
    .replace(/[yj]/g, 'i')
    .replace(/([aou])e/g, '$1')
    .replace(/(\p{L})\1+/gu, '$1');

/** Whether two full names are one person's: the same last word, and all words of the shorter in the longer. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [looseKey(a).split(' '), looseKey(b).split(' ')];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return (
    few.length >= 2 && few.at(-1) === many.at(-1) && few[0] === many[0] && few.every((word) => many.includes(word))
  );
}

/** A pack's people by their names. */
export interface PeopleIndex {
  readonly fullNames: PhraseMatcher<OfficialEntry>;
  /** Everybody whose name ends in these words, accents and case apart. */
  bySurname(surname: string): readonly OfficialEntry[];
  byName(name: string): OfficialEntry | undefined;
}

/** Indexes a pack's people: exactly, loosely, by first and last name, and by surname. */
export function indexPeople(officials: readonly OfficialEntry[]): PeopleIndex {
  const byKey = new Map<string, OfficialEntry>();
  const loosely = new Map<string, OfficialEntry[]>();
  const byEnds = new Map<string, OfficialEntry[]>();
  const bySurname = new Map<string, OfficialEntry[]>();
  for (const entry of officials) {
    for (const name of spellings(entry)) byKey.set(nameKey(name), entry);
    for (const key of new Set(spellings(entry).map(looseKey))) push(loosely, key, entry);
    for (const surname of surnames(spellings(entry))) push(bySurname, surname, entry);
    push(byEnds, ends(entry.name), entry);
  }
  const only = (entries: readonly OfficialEntry[] = []) => (entries.length === 1 ? entries[0] : undefined);
  return {
    fullNames: new PhraseMatcher(officials.flatMap((entry) => printed(entry).map((name) => [name, entry] as const))),
    bySurname: (surname) => bySurname.get(fold(surname)) ?? [],
    byName: (name) =>
      byKey.get(nameKey(name)) ??
      byKey.get(nameKey(crowned(name))) ??
      only(loosely.get(looseKey(name))) ??
      only(byEnds.get(ends(name))?.filter((entry) => sameName(entry.name, name))),
  };
}

const spellings = (entry: OfficialEntry) => [entry.name, ...(entry.aliases ?? [])];

/** Full names as bulletins print them, with the surname in capitals too. */
const printed = (entry: OfficialEntry) =>
  spellings(entry)
    .filter((name) => name.includes(' '))
    .flatMap((name) => [name, shouted(name)]);

/** "Abdullah II Ibn Al Hussein" reigns as Abdullah II. */
const crowned = (name: string): string => name.replace(/(?<= [IVX]+) .*$/u, '');

/** "Mark RUTTE", as some ministries print surnames. */
const shouted = (name: string): string => name.replace(/(?<= )\S+$/u, (surname) => surname.toUpperCase());

/** First and last word of a name, loosely: where middle names may come and go. */
const ends = (name: string): string => {
  const words = looseKey(name).split(' ');
  return words.length > 1 ? `${words[0]} ${words.at(-1)}` : name;
};

function surnames(names: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const name of names) {
    const words = fold(name).split(' ');
    for (let from = Math.min(1, words.length - 1); from < words.length; from++) found.add(words.slice(from).join(' '));
  }
  return found;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
