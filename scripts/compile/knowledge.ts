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

export function prepare(pack: Pack): Knowledge {
  const spellings = (entry: OfficialEntry) => [entry.name, ...(entry.aliases ?? [])];
  const byKey = new Map(
    pack.officials.flatMap((entry) => spellings(entry).map((name) => [nameKey(name), entry] as const)),
  );
  const bySurname = new Map<string, OfficialEntry[]>();
  for (const entry of pack.officials) for (const surname of surnames(spellings(entry))) push(bySurname, surname, entry);
  const several = (entry: OfficialEntry) => spellings(entry).filter((name) => name.includes(' '));
  const isPattern = (words: string) => words.startsWith('/') && words.endsWith('/');
  return {
    pack,
    fullNames: new PhraseMatcher(
      pack.officials.flatMap((entry) => several(entry).map((name) => [name, entry] as const)),
    ),
    offices: new PhraseMatcher(pack.offices.flatMap((office) => office.names.map((name) => [name, office] as const))),
    places: new PhraseMatcher(
      pack.places.flatMap((place) => [place.name, ...(place.aliases ?? [])].map((name) => [name, place] as const)),
    ),
    bodies: new PhraseMatcher(pack.organisation.bodies.map((body) => [body, body] as const)),
    organisationNames: new PhraseMatcher(pack.organisation.names.map((name) => [name, name] as const)),
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
    byName: (name) => byKey.get(nameKey(name)),
    holdersOf: (office, day) =>
      pack.officials.filter((entry) => entry.posts.some((post) => post.office === office && isHeld(post, day))),
  };
}

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
