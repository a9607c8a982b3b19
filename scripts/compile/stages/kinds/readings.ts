import { EVENT_KINDS, type EventKind } from '../../../../src/dataset/types';
import { ASIDE, HAPPENS, KIND_WORDS, LIGHT, SAYS } from '../../language/kind-words';

/** Words of a sentence that tell of a kind; offsets within the sentence. */
export interface Reading {
  readonly kind: EventKind;
  readonly start: number;
  readonly end: number;
  readonly strength: number;
}

/** A verb of the kind, or what is held, attended, opened. */
const TOLD = 3;
/** A question, a number of facts, a film: the form of an article outweighs its words. */
const ARTICLE = 6;
/** What a headline begins with: "Meeting of ...". */
export const HEAD = 2.5;
/** Where it is told: "in a speech to", "during a visit to". */
const SETTING = 2;
/** A noun of the kind somewhere in the sentence. */
const NAMED = 0.5;

const LIGHT_VERB = new RegExp(`(?<![\\p{L}-])${LIGHT}(?![\\p{L}-])`, 'giu');
const HAPPENS_BEHIND = new RegExp(`^[^.;:]{0,110}?(?<!\\p{L})${HAPPENS}(?!\\p{L})`, 'iu');
const SETTING_BEFORE =
  /(?<!\p{L})(?:at|in|during|on|through|via|by|as part of|while on|with (?=video|an? (?:[a-z]+ )?message)) (?:(?:a|an|the|his|her|its|their|this year's) (?:[\p{L}0-9▲●◆◇▣'-]+ ){0,4}|(?:opening|closing|joint|welcome|written|recorded|brief|bilateral|separate) )?$/iu;
/** From a verb of discussion on, nouns tell what was talked about. */
const SUBJECT_MATTER =
  /(?<!\p{L})(?:discuss(?:es|ed|ing)?|about|focus(?:es|ed|ing)? on|talks on|views on|concerning|regarding|covered|topics?|agenda)(?!\p{L})/iu;
const QUOTED = /"[^"]{3,}"?/g;

const THINGS = KIND_WORDS.map(({ kind, things }) => ({
  kind,
  pattern: new RegExp(`(?<![\\p{L}-])${things}(?![\\p{L}-])`, 'giu'),
}));

interface Noun {
  readonly kind: EventKind;
  readonly start: number;
  readonly end: number;
}

/** All that a sentence tells of kinds, in its order; asides and quotations tell nothing. */
export function readingsOf(sentence: string, headline: boolean): Reading[] {
  const words = blank(blank(sentence, ASIDE), QUOTED);
  const matter = matterOf(words);
  const things = nounsIn(words);
  const held = lightVerbs(words, things);
  const told = [
    ...actsIn(words, headline).filter((act) => act.start < matter && !isLight(act, held)),
    ...held.filter(({ start }) => start < matter),
    ...things.flatMap((noun) => nounReading(words, noun, headline, noun.start < matter)),
  ];
  return told.sort((a, b) => a.start - b.start || b.strength - a.strength);
}

const blank = (words: string, pattern: RegExp): string => words.replace(pattern, (found) => ' '.repeat(found.length));

/** Where the matter that is talked about begins: behind a verb of saying or of discussion. */
function matterOf(words: string): number {
  const talk = SUBJECT_MATTER.exec(words);
  const says = [...words.matchAll(SAYS)][0];
  const ends = [talk, says].flatMap((match) => (match ? [match.index + match[0].length] : []));
  return Math.min(words.length, ...ends);
}

function nounsIn(words: string): Noun[] {
  const found = THINGS.flatMap(({ kind, pattern }) =>
    [...words.matchAll(pattern)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  // The longer of two that overlap is meant, and the last of a row: a press conference, opening remarks.
  const followed = (noun: Noun) =>
    found.some((next) => next.start === noun.end + 1 && next.kind !== noun.kind && !isVague(words, next));
  return found
    .filter((noun) => !followed(noun))
    .filter(
      (noun) =>
        !found.some(
          (other) =>
            other !== noun &&
            other.start < noun.end &&
            noun.start < other.end &&
            (other.end - other.start > noun.end - noun.start ||
              (other.end - other.start === noun.end - noun.start && order(other.kind) < order(noun.kind))),
        ),
    )
    .sort((a, b) => a.start - b.start);
}

/** "live-fire event": the word before it tells more. */
const isVague = (words: string, { start, end }: Noun) => /^(?:events?|week|day)$/i.test(words.slice(start, end));

const order = (kind: EventKind) => EVENT_KINDS.indexOf(kind);

/** The forms of an article are those of headlines: a sentence that begins with "How" may tell of anything. */
function actsIn(words: string, headline: boolean): Reading[] {
  return KIND_WORDS.filter(({ kind }) => headline || kind !== 'article').flatMap(({ kind, acts }) =>
    [...words.matchAll(acts)].map((match) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      strength: kind === 'article' ? ARTICLE : TOLD,
    })),
  );
}

/** "delivered a speech" is no delivery, "launched an exercise" no launch. */
const isLight = (act: Reading, held: readonly Reading[]): boolean =>
  ['decision', 'operation'].includes(act.kind) &&
  held.some(({ start, kind }) => start === act.start && kind !== act.kind);

/** "held a two-day meeting", "wrapped up her visit": the noun that comes first behind the verb. */
function lightVerbs(words: string, things: readonly Noun[]): Reading[] {
  return [...words.matchAll(LIGHT_VERB)].flatMap((match) => {
    const from = match.index + match[0].length;
    const noun = things.find(({ start }) => start >= from);
    if (!noun || noun.start - from > 80 || /[.;]| (?:to|that|which|who|where) /.test(words.slice(from, noun.start)))
      return [];
    return [{ kind: noun.kind, start: match.index, end: noun.end, strength: TOLD }];
  });
}

function nounReading(words: string, { kind, start, end }: Noun, headline: boolean, told: boolean): Reading[] {
  const before = words.slice(0, start);
  if (SETTING_BEFORE.test(before)) return [{ kind, start, end, strength: SETTING }];
  if (!told) return [];
  if (HAPPENS_BEHIND.test(words.slice(end))) return [{ kind, start, end, strength: TOLD }];
  const opens = /^(?:[^.;:]{0,60})$/.test(before) && !/ (?:of|for|to|in|on|at|with|by|from) /.test(before);
  return [{ kind, start, end, strength: headline && opens ? HEAD : NAMED }];
}
