import { addDays } from '../../../src/dataset/days';
import type { IsoDay } from '../../../src/dataset/types';
import { fold } from '../fold';
import type { GroupingOrders } from '../corrections/apply-corrections';
import type { Telling } from './build-events';

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
}

/** Why two tellings are one event, or are not; for the report and for `--explain`. */
export interface MergeVerdict {
  readonly same: boolean;
  readonly reason: string;
}

const NO_ORDERS: GroupingOrders = { together: [], apart: new Set() };

const isApart = (a: Profile, b: Profile, { apart }: GroupingOrders) => apart.has(a.item.id) || apart.has(b.item.id);

interface Profile {
  readonly item: Comparable;
  readonly titleKey: string;
  readonly principals: readonly string[];
  readonly others: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
  readonly announces: boolean;
  readonly hasText: boolean;
}

/** Share of the rarer telling's words that the other one has, above which one bulletin tells the same thing twice. */
const SAME_WORDS = 0.62;
/** The same between bulletins, where press officers reword. */
const ALIKE = 0.3;
/** An announcement and its report share a traveller and a place; their words need to agree only so far. */
const ANNOUNCED = 0.12;
/** Headlines alone share words by chance. */
const FEWEST_WORDS = 9;
/** Without anybody of the organisation in common, words alone have to tell. */
const WORDS_ALONE = 0.5;
/** Tellings of bulletins that lie further apart than this are not compared where a date is inferred. */
const NEAR_DAYS = 14;

/**
 * Groups tellings of the same event. The verdict on two tellings depends on these two alone, and groups are the connected
 * parts, so that input order and added bulletins change no verdict.
 */
export function groupTellings(items: readonly Comparable[], orders: GroupingOrders = NO_ORDERS): Comparable[][] {
  const profiles = items.map(profile);
  const parent = profiles.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const join = (a: number, b: number) => {
    parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  };
  for (const [a, b] of neighbours(profiles)) {
    const [x, y] = [profiles[a], profiles[b]];
    if (x && y && !isApart(x, y, orders) && compare(x, y).same) join(a, b);
  }
  for (const [a, b] of orders.together) {
    const [x, y] = [items.findIndex(({ id }) => id === a), items.findIndex(({ id }) => id === b)];
    if (x >= 0 && y >= 0) join(x, y);
  }
  const groups = new Map<number, Comparable[]>();
  items.forEach((item, i) => groups.set(root(i), [...(groups.get(root(i)) ?? []), item]));
  return [...groups.values()];
}

/** Pairs that share a day; sorted by start, each is held against those that begin before it ends. */
function* neighbours(profiles: readonly Profile[]): Iterable<[number, number]> {
  const slack = (p: Profile) => (isInferred(p) ? NEAR_DAYS : 0);
  const order = profiles.map((p, i) => ({
    i,
    from: addDays(p.item.telling.date.start, -slack(p)),
    to: addDays(p.item.telling.date.end, slack(p)),
  }));
  order.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.i - b.i));
  for (let a = 0; a < order.length; a++) {
    for (let b = a + 1; b < order.length; b++) {
      const [x, y] = [order[a], order[b]];
      if (!x || !y || y.from > x.to) break;
      yield [x.i, y.i];
    }
  }
}

/** The verdict on two tellings. */
export function compareTellings(a: Comparable, b: Comparable): MergeVerdict {
  return compare(profile(a), profile(b));
}

function compare(a: Profile, b: Profile): MergeVerdict {
  const no = (reason: string): MergeVerdict => ({ same: false, reason });
  const yes = (reason: string): MergeVerdict => ({ same: true, reason });
  if (a.item.id === b.item.id) return yes('the same words on the same day');
  const inOneBulletin = a.item.bulletin === b.item.bulletin;
  const sameTitle = a.titleKey === b.titleKey && a.titleKey.split(' ').length >= 3;
  if (!datesAgree(a, b)) {
    if (!(sameTitle && inOneBulletin && (isInferred(a) || isInferred(b)))) return no('their days differ');
  }
  if (sameTitle && (inOneBulletin || !isInferred(a) || !isInferred(b))) return yes('the same headline');
  if (
    a.principals.length &&
    b.principals.length &&
    a.principals[0] !== b.principals[0] &&
    !a.others.has(b.principals[0] ?? '')
  )
    return no('another official of the organisation acts');
  if (a.settings.size && b.settings.size && !shared(a.settings, b.settings) && !shared(a.others, b.others))
    return no('they are about different countries');
  const likeness = overlapShare(a.content, b.content);
  const cast = shared(a.others, b.others);
  const setting = shared(a.settings, b.settings);
  const who = a.principals.some((id) => b.principals.includes(id));
  if (a.announces !== b.announces && who && (cast || setting) && !isInferred(a) && !isInferred(b))
    return likeness >= ANNOUNCED ? yes('an announcement and its report') : no('too few words in common');
  if (inOneBulletin && isListed(a) !== isListed(b) && !a.hasText && !b.hasText)
    return cast ||
      (likeness >= WORDS_ALONE && sharedCount(a.content, b.content) >= 2) ||
      (setting && likeness >= ANNOUNCED)
      ? yes('a list and a dated entry tell it')
      : no('too little in common');
  if (inOneBulletin && Math.min(a.content.size, b.content.size) < FEWEST_WORDS) return no('too few words to tell');
  if (inOneBulletin)
    return likeness >= SAME_WORDS && kindsAgree(a, b)
      ? yes('one bulletin tells it twice')
      : no('one bulletin tells them apart');
  if (isInferred(a) && isInferred(b)) return likeness >= SAME_WORDS ? yes('the same words') : no('no day is stated');
  if (who && (cast || setting) && likeness >= ALIKE && kindsAgree(a, b)) return yes('the same people on the same day');
  if (!a.principals.length && !b.principals.length && likeness >= WORDS_ALONE && (setting || cast))
    return yes('the same words on the same day');
  return no('too little in common');
}

/** An entry of a list that only its first headline is dated of. */
const isListed = (p: Profile) => p.item.telling.story.entryDate?.reach === 'list';
const sharedCount = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((word) => b.has(word)).length;
const isInferred = (p: Profile) => p.item.telling.date.basis !== 'stated';

function datesAgree(a: Profile, b: Profile): boolean {
  const [x, y] = [a.item.telling.date, b.item.telling.date];
  const apart = Math.max(a.item.asOf > b.item.asOf ? 1 : 0, 0);
  if (!isInferred(a) && !isInferred(b)) return x.start <= y.end && y.start <= x.end;
  const [early, late] = apart ? [b.item.asOf, a.item.asOf] : [a.item.asOf, b.item.asOf];
  return addDays(early, NEAR_DAYS) >= late && addDays(x.start, -3) <= y.end && addDays(y.start, -3) <= x.end;
}

/** Kinds that one reader and another may give to the same thing. */
const KIN: readonly (readonly string[])[] = [
  ['visit', 'meeting', 'speech'],
  ['reception', 'meeting'],
  ['exercise', 'operation', 'article'],
  ['decision', 'meeting', 'call'],
  ['reception', 'decision'],
];

function kindsAgree(a: Profile, b: Profile): boolean {
  const [x, y] = [a.item.telling.kind.kind, b.item.telling.kind.kind];
  return x === y || KIN.some((kin) => kin.includes(x) && kin.includes(y));
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((value) => b.has(value));

function overlapShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller ? [...a].filter((word) => b.has(word)).length / smaller : 0;
}

const STOP = new Set(
  'the a an and or of in on at to for from by with as is was were are be been has have had will would it its he she his her they their this that which who whom not also mr mrs ms nato secretary general meeting meet met january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday said says between into about more than next week year day alliance allies'.split(
    ' ',
  ),
);

const FUTURE =
  /\b(?:will|is to|are to|is expected|are expected|awaits?|ahead of (?:him|her|them)|is coming|is going|to travel|to visit|to see|to meet|expects|is due|planned|media advisory)\b/i;

function profile(item: Comparable): Profile {
  const { people, roles } = item.telling;
  const principals = people.filter((person) => person.principal).map((person) => person.id);
  const settings = [
    ...roles.countries.filter((c) => c.role === 'visited' || c.role === 'guest').map((c) => c.code),
    ...roles.places
      .filter((p) => p.role === 'venue' && !p.place.headquarters && p.place.kind !== 'region')
      .map((p) => p.place.id),
  ];
  const words = fold(item.words)
    .split(' ')
    .filter((word) => word.length > 2 && !STOP.has(word) && !/^\d+$/.test(word));
  return {
    item,
    titleKey: item.hasHeadline ? fold(item.title) : '',
    principals,
    others: new Set(people.filter((person) => !person.principal).map((person) => person.id)),
    settings: new Set(settings),
    content: new Set(words),
    hasText: item.telling.story.paragraphs.length > 0,
    announces: FUTURE.test(item.words.slice(0, 400)),
  };
}
