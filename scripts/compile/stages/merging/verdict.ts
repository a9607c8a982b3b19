import { addDays } from '../../../../src/dataset/days';
import { isInferred, isListed, type Profile } from './profile';

/** Why two tellings are one event, or are not; for the report and for `--explain`. */
export interface MergeVerdict {
  readonly same: boolean;
  readonly reason: string;
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
/** Of one stated day, and all but the same words: no place is needed. */
const ALMOST_ALL = 0.8;
/** Tellings of bulletins that lie further apart than this are not compared where a date is inferred. */
export const NEAR_DAYS = 14;
/** An inferred day may lie this far from a stated one. */
const DAYS_OFF = 3;

/** What both tellings have in common. */
interface Pair {
  readonly a: Profile;
  readonly b: Profile;
  readonly inOneBulletin: boolean;
  readonly sameTitle: boolean;
  readonly likeness: number;
  /** Somebody from outside is in both. */
  readonly cast: boolean;
  /** They share a country visited or received, or a venue. */
  readonly setting: boolean;
  /** Somebody of the organisation is in both. */
  readonly who: boolean;
  readonly company: number;
}

type Rule = (pair: Pair) => MergeVerdict | null;

const no = (reason: string): MergeVerdict => ({ same: false, reason });
const yes = (reason: string): MergeVerdict => ({ same: true, reason });

/** The rules in their order: the first that has a verdict decides. */
const RULES: readonly Rule[] = [
  ({ a, b }) => (a.item.id === b.item.id ? yes('the same words on the same day') : null),
  daysApart,
  ({ a, b, sameTitle, inOneBulletin }) =>
    sameTitle && (inOneBulletin || !isInferred(a) || !isInferred(b)) ? yes('the same headline') : null,
  anotherActs,
  ({ a, b, setting, cast }) =>
    a.settings.size && b.settings.size && !setting && !cast ? no('they are about different countries') : null,
  announced,
  listed,
  toldTwice,
  ({ a, b, likeness }) =>
    isInferred(a) && isInferred(b) ? (likeness >= SAME_WORDS ? yes('the same words') : no('no day is stated')) : null,
  ({ a, b, who, cast, setting, likeness }) =>
    who && (cast || setting) && likeness >= ALIKE && kindsAgree(a, b) ? yes('the same people on the same day') : null,
  withoutPrincipals,
];

/** The verdict on two tellings, by these two alone. */
export function verdictOn(a: Profile, b: Profile): MergeVerdict {
  const pair: Pair = {
    a,
    b,
    inOneBulletin: a.item.bulletin === b.item.bulletin,
    sameTitle: a.titleKey === b.titleKey && a.titleKey.split(' ').length >= 3,
    likeness: likenessOf(a, b),
    cast: countShared(a.others, b.others) > 0,
    setting: countShared(a.settings, b.settings) > 0,
    who: a.principals.some((id) => b.principals.includes(id)),
    company: countShared(a.company, b.company),
  };
  for (const rule of RULES) {
    const verdict = rule(pair);
    if (verdict) return verdict;
  }
  return no('too little in common');
}

function daysApart({ a, b, sameTitle, inOneBulletin }: Pair): MergeVerdict | null {
  const mayBeOff = sameTitle && inOneBulletin && (isInferred(a) || isInferred(b));
  return datesAgree(a, b) || mayBeOff ? null : no('their days differ');
}

function datesAgree(a: Profile, b: Profile): boolean {
  const [x, y] = [a.item.telling.date, b.item.telling.date];
  if (!isInferred(a) && !isInferred(b)) return x.start <= y.end && y.start <= x.end;
  const [early, late] = a.item.asOf > b.item.asOf ? [b.item.asOf, a.item.asOf] : [a.item.asOf, b.item.asOf];
  return (
    addDays(early, NEAR_DAYS) >= late && addDays(x.start, -DAYS_OFF) <= y.end && addDays(y.start, -DAYS_OFF) <= x.end
  );
}

function anotherActs({ a, b }: Pair): MergeVerdict | null {
  const [first, second] = [a.principals[0], b.principals[0]];
  const different = first !== undefined && second !== undefined && first !== second;
  return different && !a.others.has(second) && !b.others.has(first)
    ? no('another official of the organisation acts')
    : null;
}

function announced({ a, b, inOneBulletin, who, cast, setting, likeness }: Pair): MergeVerdict | null {
  if (a.announces === b.announces || !who || !(cast || setting) || isInferred(a) || isInferred(b)) return null;
  const otherKind = a.item.telling.kind.kind !== b.item.telling.kind.kind && !cast;
  if (inOneBulletin && otherKind && likeness < WORDS_ALONE) return no('a bulletin tells of two things on one day');
  return likeness >= ANNOUNCED ? yes('an announcement and its report') : no('too few words in common');
}

/** A home page tells the same in a list of headlines and in dated entries. */
function listed({ a, b, inOneBulletin, cast, setting, likeness }: Pair): MergeVerdict | null {
  if (!inOneBulletin || isListed(a) === isListed(b) || a.hasText || b.hasText) return null;
  const alike = likeness >= WORDS_ALONE && countShared(a.content, b.content) >= 2;
  const place = setting || countShared(a.venues, b.venues) > 0;
  return cast || alike || (place && likeness >= ANNOUNCED)
    ? yes('a list and a dated entry tell it')
    : no('too little in common');
}

function toldTwice({ a, b, inOneBulletin, likeness }: Pair): MergeVerdict | null {
  if (!inOneBulletin) return null;
  if (Math.min(a.content.size, b.content.size) < FEWEST_WORDS) return no('too few words to tell');
  return likeness >= SAME_WORDS && kindsAgree(a, b)
    ? yes('one bulletin tells it twice')
    : no('one bulletin tells them apart');
}

/** Nobody of the organisation is named: the words decide, with the place, the guests or two countries in common. */
function withoutPrincipals({ a, b, likeness, setting, cast, company }: Pair): MergeVerdict | null {
  if (a.principals.length || b.principals.length || likeness < WORDS_ALONE) return null;
  const stated = !isInferred(a) && !isInferred(b) && kindsAgree(a, b);
  if (isBrief(a, b) && !setting && company < 2 && headingsShared(a, b) < WORDS_ALONE) return null;
  const together = stated && (company >= 2 || (likeness >= ALMOST_ALL && countShared(a.content, b.content) >= 6));
  return setting || cast || together ? yes('the same words on the same day') : null;
}

/** A headline's few words all stand in some longer text of the day: then the headlines have to agree. */
const isBrief = (a: Profile, b: Profile) => !a.hasText || !b.hasText;

const headingsShared = (a: Profile, b: Profile) =>
  countShared(a.heading, b.heading) / Math.max(1, a.heading.size, b.heading.size);

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

const countShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((value) => b.has(value)).length;

function likenessOf(a: Profile, b: Profile): number {
  const smaller = Math.min(a.content.size, b.content.size);
  return smaller ? countShared(a.content, b.content) / smaller : 0;
}
