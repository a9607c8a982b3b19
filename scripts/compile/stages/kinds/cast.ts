import type { EventKind } from '../../../../src/dataset/types';
import { COLLECTIVE, FORCES, SAYS } from '../../language/kind-words';
import { SIGN } from './signs';

/** Who a story is about, by the first that its opening names as acting. */
export type Actor = 'principal' | 'outsider' | 'body' | 'forces' | 'collective' | 'organisation' | 'nobody';

/** Forces that something is told of: "jets track ...", and not "faces of the battlegroup". */
const forcesAct = ([headline = '', first = '']: readonly string[]): boolean =>
  (first !== '' && actorOf([headline, first]) === 'forces') ||
  (actorOf([headline]) === 'forces' && FORCES_ACT.test(headline));
const FORCES_ACT = new RegExp(
  `${FORCES.source}(?: [a-z0-9]+)? (?!of|in|at|from|with|and|for|on|over|to|as|by)[a-z]{3,} `,
  'iu',
);

/** Where and when, not who: "On Monday, ", "In ▲▲▲ on 3 May, ". */
const LEADING =
  /^(?:(?:On|In|At|From|During|This|Last|Between|Over|Throughout|As|While|Today|Yesterday|Earlier|After|Following)(?!\p{L})[^,]{0,70}, )+/u;

const ACTORS: readonly (readonly [Actor, RegExp])[] = [
  ['principal', /◆/],
  ['outsider', /◇/],
  ['body', /▣/],
  ['forces', FORCES],
  ['collective', COLLECTIVE],
  ['organisation', /(?<!(?:in|at|of|from|to|with|for|the) )[●▲](?!'s)/],
];

/** Who acts: the first of the headline's text body, or of the headline where there is no text. */
export function actorOf([headline = '', first = '']: readonly string[]): Actor {
  const words = (first || headline).replace(LEADING, '');
  const found = ACTORS.map(([actor, pattern]) => ({ actor, at: words.slice(0, 110).search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
  if (
    found?.actor === 'organisation' &&
    FORCES.test(/^[●▲]+(?:'s)?(?: [\p{L}\d.-]+){1,3}/u.exec(words.slice(found.at))?.[0] ?? '')
  )
    return 'forces';
  return found?.actor ?? 'nobody';
}

export interface CastInput {
  /** Headline, first and second sentence, with signs. */
  readonly opening: readonly string[];
  readonly abroad: boolean;
  readonly bodyTravels: boolean;
  readonly dated: boolean;
  readonly reception: boolean;
  readonly remote: boolean;
}

export interface Conditions {
  readonly excluded: ReadonlySet<EventKind>;
  readonly added: ReadonlyMap<EventKind, number>;
}

const RECEPTION = 6.5;
const BODY_VISIT = 3;
const STANDS_IN = 2.5;
const MEETS_ABROAD = 4.5;
const ON_A_VISIT = 2;
const HOSTED_AWAY = 3.5;
const TAKES_PART = 2.5;
const SAYS_WEIGHT = 1.2;
const OWN_FORCES = 1.2;
const NAMED_EXERCISE = 2;

/** "◆◆◆ in ▲▲▲▲": the headline says no more than where somebody is. */
const STANDS = /^[^.;]{0,40}◆+(?: (?:back|is|was|will be))? (?:in (?:the )?▲|at ■)/u;
/** "▲▲▲ had ◆◆◆ as its guest". */
const HOSTED =
  /[▲◇][^.;]{0,120}(?:host(?:s|ed|ing)?|welcom(?:es?|ed)|receiv(?:es?|ed)|greet(?:s|ed)|had|expects?|awaits?)(?: to)? (?:the )?◆/iu;
const MEETS =
  /[◆▣][^.;]{0,140}(?:met|meets?|meeting|talks|discuss\w*|held|saw|sees|hosted|received|welcomed)[^.;]{0,120}[◇▲]|◇[^.;]{0,140}(?:met|talks|hosted|received|welcomed)[^.;]{0,60}[◆]/iu;
/** Who takes part in a session is at a meeting, wherever it is. */
const AT_SESSION =
  /(?<!\p{L})(?:attend(?:s|ed|ing)?|participat(?:es?|ed|ing)|t[ao]kes? part|took part|taking part|join(?:s|ed|ing)?|co-?chair\w*|chair(?:s|ed|ing)?|conven\w+|will be there)(?!\p{L})[^.;]{0,110}(?:conference|summit|forum|session|assembly|dialogue|symposium|meeting|seminar|workshop|ministerial|council|commission|roundtable|talks|week)(?!\p{L})/iu;
const ON_VISIT = /(?<!\p{L})(?:visit(?:s|ed|ing)?|trips?|travel(?:s|led|ling)?|tour(?:s|ed)?)(?!\p{L})/iu;
const SPEAKS_AT =
  /(?<!\p{L})(?:keynote|(?:gave|give|gives|delivered|deliver|delivers|giving|delivering) (?:a|an|the|his|her) [^.;]{0,30}(?:speech|lecture|remarks|address)|address(?:es|ed|ing) (?:the|a|an|students|members)|speaking (?:at|to|before)|spoke at|press conference|(?:takes?|took|taking|answers?|answered) questions|(?:faces?|faced|briefs?|briefed) (?:the )?(?:press|media|journalists)|video message)/iu;

/** What who-is-where adds to the words, and what it rules out. */
export function conditionsOf(input: CastInput): Conditions {
  const { opening, abroad, bodyTravels, reception, remote } = input;
  const [headline = '', first = ''] = opening;
  const words = `${headline} ${first}`;
  const principal = words.includes('◆');
  const actor = actorOf(opening);
  const excluded = new Set<EventKind>();
  const added = new Map<EventKind, number>();
  const add = (kind: EventKind, weight: number) => added.set(kind, (added.get(kind) ?? 0) + weight);
  if (reception) add('reception', RECEPTION);
  else excluded.add('reception');
  if (remote || reception || !(principal || bodyTravels)) excluded.add('visit');
  if (bodyTravels) add('visit', BODY_VISIT);
  if (STANDS.test(headline)) add('visit', STANDS_IN);
  if (HOSTED.test(headline) || HOSTED.test(first)) add('visit', HOSTED_AWAY);
  if (abroad && principal && MEETS.test(words) && !AT_SESSION.test(words)) add('visit', MEETS_ABROAD);
  if (principal && AT_SESSION.test(words)) add('meeting', TAKES_PART);
  else if (principal && abroad && ON_VISIT.test(words)) add('visit', ON_A_VISIT);
  if (principal && SPEAKS_AT.test(words)) add('speech', TAKES_PART);
  if (principal && SAYS.test(words)) add('speech', SAYS_WEIGHT);
  SAYS.lastIndex = 0;
  if (forcesAct(opening)) {
    add('operation', input.dated || FORCES_ACT.test(headline) ? OWN_FORCES : OWN_FORCES / 3);
    add('exercise', 0.4);
    add('decision', -OWN_FORCES);
  }
  if (words.includes(SIGN.exercise) && !principal) add('exercise', NAMED_EXERCISE);
  if (actor === 'collective' || actor === 'body') add('meeting', 0.4);
  return { excluded, added };
}
