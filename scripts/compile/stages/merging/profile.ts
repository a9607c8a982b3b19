import type { IsoDay } from '../../../../src/dataset/types';
import { fold } from '../../fold';
import { FUTURE, STOP_WORDS } from '../../language/likeness';
import type { Telling } from '../build-events';

/** What the comparison of two tellings rests on. */
export interface Comparable {
  readonly id: string;
  readonly bulletin: string;
  readonly asOf: IsoDay;
  readonly telling: Telling;
  readonly title: string;
  readonly hasHeadline: boolean;
  /** Title and first paragraph. */
  readonly words: string;
  /** The country of the organisation's seat, where something of it happens every day. */
  readonly seat: string;
}

/** A telling made ready for comparing. */
export interface Profile {
  readonly item: Comparable;
  readonly titleKey: string;
  /** Ids of those who act for the organisation, in the order of the story. */
  readonly principals: readonly string[];
  /** Ids of all others. */
  readonly others: ReadonlySet<string>;
  /** Countries visited and received, and venues away from the seat of the organisation. */
  readonly settings: ReadonlySet<string>;
  /** Cities and sites where it happens, those of the seat included. */
  readonly venues: ReadonlySet<string>;
  /** Countries that take part in any way. */
  readonly company: ReadonlySet<string>;
  /** Words of title and first paragraph that say something. */
  readonly content: ReadonlySet<string>;
  /** Those of the title alone. */
  readonly heading: ReadonlySet<string>;
  readonly announces: boolean;
  readonly hasText: boolean;
}

/** An announcement says so at its beginning. */
const OPENING = 400;

export function profile(item: Comparable): Profile {
  const { people, roles, story } = item.telling;
  const idsOf = (principal: boolean) =>
    people.filter((person) => person.principal === principal).map((person) => person.id);
  const codesOf = (...wanted: readonly string[]) =>
    roles.countries.filter(({ role }) => wanted.includes(role)).map(({ code }) => code);
  const venues = roles.places
    .filter(({ role, place }) => role === 'venue' && !place.headquarters && place.kind !== 'region')
    .map(({ place }) => place);
  const away = venues.filter(({ country }) => country !== item.seat);
  return {
    item,
    titleKey: item.hasHeadline ? fold(item.title) : '',
    principals: idsOf(true),
    others: new Set(idsOf(false)),
    settings: new Set([...codesOf('visited', 'guest'), ...away.map(({ id }) => id)]),
    venues: new Set(venues.map(({ id }) => id)),
    company: new Set(codesOf('visited', 'guest', 'venue', 'participant')),
    content: contentOf(item.words),
    heading: contentOf(item.title),
    hasText: story.paragraphs.length > 0,
    announces: FUTURE.test(item.words.slice(0, OPENING)),
  };
}

const contentOf = (words: string): Set<string> =>
  new Set(
    fold(words)
      .split(' ')
      .filter((word) => word.length > 2 && !STOP_WORDS.has(word) && !/^\d+$/.test(word)),
  );

/** Whether no day is stated: it was counted back, or taken from the entry or the bulletin. */
export const isInferred = (p: Profile): boolean => p.item.telling.date.basis !== 'stated';

/** An entry of a list of which only the first headline is dated. */
export const isListed = (p: Profile): boolean => p.item.telling.story.entryDate?.reach === 'list';
