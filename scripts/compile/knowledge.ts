import type { IsoDay } from '../../src/dataset/types';
import { fold } from './fold';
import { PhraseMatcher } from './lexicon/phrase-matcher';
import type { Office, OfficialEntry, Pack, PlaceEntry, PostEntry } from './lexicon/shape';
import { topicScorer, type TopicScorer } from './stages/classify-topics';

/** A pack made ready for matching. */
export interface Knowledge {
  readonly pack: Pack;
  readonly fullNames: PhraseMatcher<OfficialEntry>;
  readonly offices: PhraseMatcher<Office>;
  readonly places: PhraseMatcher<PlaceEntry>;
  readonly bodies: PhraseMatcher<string>;
  readonly organisationNames: PhraseMatcher<string>;
  /** Names and abbreviations of other bodies, with the name under which each is published. */
  readonly otherBodies: PhraseMatcher<string>;
  readonly masks: { readonly literal: PhraseMatcher<string>; readonly patterns: readonly RegExp[] };
  readonly topics: TopicScorer;
  readonly likelyCountries: ReadonlySet<string>;
  /** Everybody whose name ends in these words, accents and case apart. */
  bySurname(surname: string): readonly OfficialEntry[];
  byName(name: string): OfficialEntry | undefined;
  holdersOf(office: string, day: IsoDay): readonly OfficialEntry[];
}

/** A post on a day; a term without a bound is open there. */
export const isHeld = (post: PostEntry, day: IsoDay): boolean =>
  (!post.from || post.from <= day) && (!post.to || day <= post.to);

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

export function prepare(pack: Pack): Knowledge {
  const spellings = (entry: OfficialEntry) => [entry.name, ...(entry.aliases ?? [])];
  const byKey = new Map(
    pack.officials.flatMap((entry) => spellings(entry).map((name) => [nameKey(name), entry] as const)),
  );
  const byLooseKey = new Map<string, OfficialEntry | undefined>();
  for (const entry of pack.officials)
    for (const key of new Set(spellings(entry).map(looseKey)))
      byLooseKey.set(key, byLooseKey.has(key) ? undefined : entry);
  const byEnds = new Map<string, OfficialEntry[]>();
  for (const entry of pack.officials) push(byEnds, ends(entry.name), entry);
  const bySurname = new Map<string, OfficialEntry[]>();
  for (const entry of pack.officials) for (const surname of surnames(spellings(entry))) push(bySurname, surname, entry);
  const several = (entry: OfficialEntry) => spellings(entry).filter((name) => name.includes(' '));
  const isPattern = (words: string) => words.startsWith('/') && words.endsWith('/');
  return {
    pack,
    fullNames: new PhraseMatcher(
      pack.officials.flatMap((entry) =>
        several(entry).flatMap((name) => [name, shouted(name)].map((words) => [words, entry] as const)),
      ),
    ),
    offices: new PhraseMatcher(pack.offices.flatMap((office) => office.names.map((name) => [name, office] as const))),
    places: new PhraseMatcher(
      pack.places.flatMap((place) => [place.name, ...(place.aliases ?? [])].map((name) => [name, place] as const)),
    ),
    bodies: new PhraseMatcher(pack.organisation.bodies.map((body) => [body, body] as const)),
    organisationNames: new PhraseMatcher(pack.organisation.names.map((name) => [name, name] as const)),
    otherBodies: new PhraseMatcher(
      (pack.organisation.otherBodies ?? []).flatMap(({ name, names }) =>
        [name, ...names].map((words) => [words, name] as const),
      ),
    ),
    masks: {
      literal: new PhraseMatcher(
        pack.masks.filter((mask) => !isPattern(mask.words)).map((mask) => [mask.words, mask.why] as const),
      ),
      patterns: pack.masks
        .filter((mask) => isPattern(mask.words))
        .map((mask) => new RegExp(mask.words.slice(1, -1), 'gu')),
    },
    topics: topicScorer(pack.topics),
    likelyCountries: new Set([...pack.organisation.members.map((member) => member.country), 'UKR']),
    bySurname: (surname) => bySurname.get(fold(surname)) ?? [],
    byName: (name) => {
      const known = byKey.get(nameKey(name)) ?? byKey.get(nameKey(crowned(name))) ?? byLooseKey.get(looseKey(name));
      if (known) return known;
      const near = (byEnds.get(ends(name)) ?? []).filter((entry) => sameName(entry.name, name));
      return near.length === 1 ? near[0] : undefined;
    },
    holdersOf: (office, day) =>
      pack.officials.filter((entry) => entry.posts.some((post) => post.office === office && isHeld(post, day))),
  };
}

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
