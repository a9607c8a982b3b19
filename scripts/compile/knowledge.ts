import type { IsoDay } from '../../src/dataset/types';
import { indexPeople, type PeopleIndex } from './lexicon/names';
import { PhraseMatcher } from './lexicon/phrase-matcher';
import type { Office, OfficialEntry, Pack, PlaceEntry, PostEntry } from './lexicon/shape';
import { topicScorer, type TopicScorer } from './stages/classify-topics';

/** A pack made ready for matching. */
export interface Knowledge extends PeopleIndex {
  readonly pack: Pack;
  readonly offices: PhraseMatcher<Office>;
  readonly places: PhraseMatcher<PlaceEntry>;
  readonly bodies: PhraseMatcher<string>;
  readonly organisationNames: PhraseMatcher<string>;
  /** Names and abbreviations of other bodies, with the name under which each is published. */
  readonly otherBodies: PhraseMatcher<string>;
  readonly masks: { readonly literal: PhraseMatcher<string>; readonly patterns: readonly RegExp[] };
  readonly topics: TopicScorer;
  readonly likelyCountries: ReadonlySet<string>;
  holdersOf(office: string, day: IsoDay): readonly OfficialEntry[];
}

/** A post on a day; a term without a bound is open there. */
export const isHeld = (post: PostEntry, day: IsoDay): boolean =>
  (!post.from || post.from <= day) && (!post.to || day <= post.to);

/** Makes a pack ready for matching, once a run. */
export function prepare(pack: Pack): Knowledge {
  const isPattern = (words: string) => words.startsWith('/') && words.endsWith('/');
  return {
    pack,
    ...indexPeople(pack.officials),
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
    holdersOf: (office, day) =>
      pack.officials.filter((entry) => entry.posts.some((post) => post.office === office && isHeld(post, day))),
  };
}
