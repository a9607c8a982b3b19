import type { Span } from '../../../../src/dataset/types';
import { RANKS, TITLE_HEADS, TITLE_PREFIXES } from '../../language/titles';
import type { Person } from '../resolve-people';

/**
 * Signs that stand for who and where in a sentence, so that its build can be read: "◆◆◆◆ welcomed ◇◇◇◇ to ■■■■". A sign is
 * repeated to the length of what it stands for, so that offsets hold.
 */
export const SIGN = {
  /** Who holds an office of the organisation. */
  principal: '◆',
  /** Who comes from outside: an official of a country or of another body, a delegation. */
  outsider: '◇',
  /** A body of the organisation: a council, a committee. */
  body: '▣',
  /** The organisation by its name. */
  organisation: '●',
  /** A seat of the organisation. */
  headquarters: '■',
  /** A country, or a place in one. */
  place: '▲',
  /** The country and the city in which the organisation sits. */
  seat: '△',
  /** An exercise by its name. */
  exercise: '✦',
  /** A force or a mission by its name. */
  force: '⚑',
} as const;

/** What a sentence names, as spans. */
export interface SignedThings {
  readonly people: readonly Person[];
  /** Offices of the organisation, whoever holds them. */
  readonly offices: readonly Span[];
  readonly bodies: readonly Span[];
  readonly organisation: readonly Span[];
  readonly headquarters: readonly Span[];
  readonly places: readonly Span[];
  readonly seat: readonly Span[];
  readonly exercises: readonly Span[];
  readonly forces: readonly Span[];
}

/** A sentence with signs for what it names, as long as the sentence. */
export function signed(text: string, span: Span, things: SignedThings): string {
  const letters = text.slice(span.start, span.end).split('');
  const put = (sign: string, spans: readonly Span[]) => {
    for (const { start, end } of spans)
      for (let i = Math.max(start, span.start); i < Math.min(end, span.end); i++) letters[i - span.start] = sign;
  };
  const evidenceOf = (principal: boolean) =>
    things.people.filter((person) => person.principal === principal).flatMap((person) => person.evidence);
  put(SIGN.place, things.places);
  put(SIGN.seat, things.seat);
  put(SIGN.organisation, things.organisation);
  put(SIGN.headquarters, things.headquarters);
  put(SIGN.body, things.bodies);
  put(SIGN.exercise, things.exercises);
  put(SIGN.force, things.forces);
  put(SIGN.principal, things.offices);
  put(SIGN.outsider, evidenceOf(false));
  put(SIGN.principal, evidenceOf(true));
  return joinSigns(markOutsiders(withTitles(letters.join(''))));
}

/** Title and rank of somebody named belong to the name: "Chair of the ▣▣▣, Admiral ◆◆◆". */
const CAPITAL = "[\\p{Lu}●▲△▣■][\\p{L}●▲△▣■'.-]*";
const TITLE = new RegExp(
  `(?<![\\p{L}])(?:(?:${[...TITLE_PREFIXES, ...RANKS].join('|')}|[●▲△]+(?:'s)?) )*(?:${[...TITLE_HEADS, ...RANKS].join('|')})(?:,? (?:(?:of|the|and|for|to|on|in) )*(?:${CAPITAL}|\\([^)]*\\)))*,? (?=[◆◇])`,
  'gu',
);

const withTitles = (words: string): string =>
  words.replace(TITLE, (title, ...rest) => {
    const at = rest.find((part): part is number => typeof part === 'number') ?? 0;
    return (words[at + title.length] ?? ' ').repeat(title.length);
  });

const COUNTRY = '[▲△]+';
const PREFIX =
  '(?:Deputy |Vice[- ]|First |Prime |Foreign |Defen[cs]e |Interior |State |Acting |Federal |Permanent |Crown )*';
const HEAD =
  '(?:Ministers?|Presidents?|Secretary|Chancellor|Premier|Speaker|Ambassador|King|Queen|Emir|Sultan|Prince|Chief|Representative|Commissioner|Chair(?:man|woman|person)?|Commander|Governor|Mayor|Envoy|Defence Attach[eé]s?)';
/** "of Foreign Affairs", "of the General Staff of ▲". */
const COMPLEMENT = `(?: (?:of|for) (?:the |its )?(?:\\p{Lu}[\\p{L}-]*|${COUNTRY})(?:,? (?:and |of |for |the )*(?:\\p{Lu}[\\p{L}-]*|${COUNTRY}))*)`;
const OFFICE = `${PREFIX}${HEAD}${COMPLEMENT}?`;
const GROUP =
  '(?:[Dd]elegations?|[Ll]awmakers|[Pp]arliamentarians|[Ss]enators|[Cc]adets|[Ss]tudents|(?:[Mm]embers|[Rr]epresentatives|[Oo]fficials|[Oo]fficers|[Pp]ersonnel) (?=of|from))';
const OF = `(?: (?:of|from) (?:[0-9]+ )?(?:[a-z]+ )*?(?:partner (?:nations|countries)|\\p{Lu}\\p{L}*|${COUNTRY}|[Pp]arliament)(?:,? (?:of |and |the )*(?:\\p{Lu}\\p{L}*|${COUNTRY}|[Pp]arliament))*)`;
/** An office or a group whose country stands before it, in it or behind it; or a person of rank without a name. */
const UNNAMED = new RegExp(
  [
    `${COUNTRY}(?:'s)? (?:\\p{L}+ )?(?:${OFFICE}|${GROUP})`,
    `(?:${OFFICE}|${GROUP}${OF}?)`,
    '(?:His|Her|Their) (?:Royal )?(?:Majest(?:y|ies)|Highness(?:es)?|Excellency|Holiness)',
  ].join('|'),
  'gu',
);
const OWN_BEFORE = /(?:●+(?:'s)? |◆+,? (?:the )?|▣+ |\b(?:Allied|Allies'|Assistant|Special|all|EU) (?:\p{L}+ )?)$/u;
const FOREIGN =
  /[▲△◇]|partner (?:nations|countries)|[Dd]elegation|[Ll]awmakers|[Pp]arliament|[Ss]enators|[Cc]adets|[Ss]tudents|Majest|Highness|Excellency|Holiness/;

function markOutsiders(words: string): string {
  return words.replace(UNNAMED, (found, ...rest) => {
    const at = rest.find((part): part is number => typeof part === 'number') ?? 0;
    const behind = words.slice(at + found.length, at + found.length + 4);
    const foreign = FOREIGN.test(found) || /^,? ?[▲◇]/.test(behind);
    return foreign && !OWN_BEFORE.test(words.slice(0, at)) ? SIGN.outsider.repeat(found.length) : found;
  });
}

/** Title and name of one person, and people in a row, are one run of signs. */
function joinSigns(words: string): string {
  let joined = words.replace(/[●▲]+(?:'s)? (?=◆)/g, (found) => SIGN.principal.repeat(found.length));
  for (const sign of [SIGN.principal, SIGN.outsider])
    joined = joined.replace(
      new RegExp(`(?<=${sign})(?:,? (?:the |(?:Mr|Mrs|Ms|Dr)\\.? |H\\.E\\. )?)(?=${sign})`, 'gu'),
      (gap) => sign.repeat(gap.length),
    );
  return joined;
}
