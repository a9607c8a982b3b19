import type { Span } from '../../../../src/dataset/types';
import {
  ANOTHER_AHEAD,
  ANOTHER_BEHIND,
  ANOTHER_CLAUSE,
  DEADLINE,
  ENDS,
  FUTURE,
  HAPPENED,
  JOINS,
  NOWADAYS,
  OWN_CLAUSE,
  PAST,
  STARTS,
  SUBORDINATE,
  SUPERLATIVE,
  THROUGHOUT,
} from '../../language/en-date-cues';
import type { DateMention } from '../../text';
import type { Reading } from './forms';

/** A phrase's sentence, cut at the phrase, and its clause: as far as the next date or semicolon on either side. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly clauseBefore: string;
  readonly clauseAfter: string;
}

type Told = Pick<DateMention, 'use' | 'future' | 'openEnd'> &
  Partial<Pick<DateMention, 'bound' | 'beside' | 'dateline' | 'throughout'>>;

const any = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'iu');
const DEADLINE_BEFORE = any(DEADLINE.before);
const DEADLINE_AFTER = any(DEADLINE.after);
const PAST_BEFORE = any(PAST.before);
const PAST_AFTER = any(PAST.after);
const FUTURE_WORDS = any(FUTURE);
const BEGINNING = any(STARTS.before.slice(0, 2));
const STARTS_BEFORE = any(STARTS.before);
const STARTS_AFTER = any(STARTS.after);
const ENDS_BEFORE = any(ENDS.before);
const ENDS_AFTER = any(ENDS.after);
const NOWADAYS_BEFORE = any([NOWADAYS.before]);
const NOWADAYS_AFTER = any([NOWADAYS.after]);
const THROUGHOUT_BEFORE = any([THROUGHOUT]);
const OWN = any([OWN_CLAUSE]);
const CLAUSE_OPENS = new RegExp(ANOTHER_CLAUSE.opens, 'giu');
const CLAUSE_AHEAD = any([ANOTHER_CLAUSE.ahead]);
const JOINS_WORDS = any([JOINS]);
const HAPPENED_WORDS = new RegExp(HAPPENED, 'u');
const SUPERLATIVE_BEFORE = any([SUPERLATIVE]);
/** The place of a dateline: capitalised words and commas, from the start of the paragraph. */
const DATELINE_BEFORE = /^[\s(]*(?:\p{Lu}[\p{L}.'-]*[,\s]+(?:-\s+)?){0,6}[\s(]*$/u;
const DATELINE_AFTER = /^\)?\s*[-:|]\s/;

/** The words between a connector ("ahead of") and the date belong to one phrase, and are no clause of their own. */
function isOnePhrase(words: string): boolean {
  const pieces = words.split(',');
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return true;
  if (CLAUSE_AHEAD.test(words) && /\b(?:which|that|to be|due|scheduled)\b/i.test(words)) return true;
  return (
    pieces.slice(1, -1).every((piece) => /^\s*(?:(?:at|in|on)\s|\p{Lu})/u.test(piece)) &&
    /^\s*(?:(?:here|held|taking place)\s+)?(?:on|in|at|from|this)?\s*(?:\p{Lu}[\p{L}.]*\s*)*(?:on|from|in|this)?\s*$/u.test(
      last,
    )
  );
}

/** "ahead of the Summit on 5 June": the date lies after what is told; "following the talks on": before it. */
function besideAnother(before: string): DateMention['beside'] | undefined {
  const words = [
    ...before.matchAll(
      new RegExp(`(?<!\\b(?:day|night|week|month|year)s?\\s)\\b(${ANOTHER_AHEAD}|${ANOTHER_BEHIND})\\b`, 'giu'),
    ),
  ].at(-1);
  if (!words || (/^until$/i.test(words[0]) && ENDS_BEFORE.test(before))) return undefined;
  const rest = before.slice(words.index + words[0].length);
  if (OWN.test(rest) || !isOnePhrase(rest) || SUPERLATIVE_BEFORE.test(before.slice(0, words.index))) return undefined;
  return new RegExp(`^(?:${ANOTHER_AHEAD})$`, 'iu').test(words[0]) ? 'before' : 'after';
}

/** "the Summit that Madrid will host in June", unless the main clause says that the told thing is part of it. */
function inClauseAhead(before: string): boolean {
  const opens = [...before.matchAll(CLAUSE_OPENS)].at(-1);
  if (!opens) return false;
  const clause = before.slice(opens.index);
  if (/[;:]/.test(clause) || !CLAUSE_AHEAD.test(clause)) return false;
  if (clause.split(',').length > 2 && !/^\s*(?:on|from)?\s*$/.test(clause.split(',').at(-1) ?? '')) return false;
  if ((clause.match(MAIN_VERB_AHEAD)?.length ?? 0) > 1) return false;
  const main = before.slice(0, opens.index);
  return HAPPENED_WORDS.test(main) || (FUTURE_WORDS.test(main) && !JOINS_WORDS.test(main));
}

/** Two of these in one clause: the second is the main verb ("the protocols that will let them in are to be signed"). */
const MAIN_VERB_AHEAD = /\b(?:will|is to|are to)\b/gi;

const isNowadays = (reading: Reading, { before, after }: Surroundings) =>
  reading.form === 'relative' &&
  reading.shift?.unit === 'day' &&
  reading.shift.by >= 0 &&
  (NOWADAYS_BEFORE.test(before) || NOWADAYS_AFTER.test(after));

const isCoarse = ({ form }: Reading) => form === 'month' || form === 'year';
/** Opens a clause in which the verb is not the date's. */
const CLAUSE = any([SUBORDINATE]);
const SINCE = /\bsince\s+(?:the\s+)?$/i;

function useOf(reading: Reading, around: Surroundings): Pick<Told, 'use' | 'beside'> {
  const { before, after } = around;
  if (SINCE.test(before)) return { use: isCoarse(reading) || /\bhad been\b/.test(before) ? 'past' : 'event' };
  if (DEADLINE_BEFORE.test(before) || DEADLINE_AFTER.test(after)) return { use: 'deadline' };
  const beside = besideAnother(around.clauseBefore);
  if (beside) return { use: 'other', beside };
  if (isNowadays(reading, around) || inClauseAhead(around.clauseBefore)) return { use: 'other' };
  const ago = reading.form === 'relative' && (reading.shift?.by ?? 0) < -1 && reading.shift?.unit !== 'day';
  if (ago || PAST_BEFORE.test(around.clauseBefore) || PAST_AFTER.test(around.clauseAfter.split(CLAUSE)[0] ?? ''))
    return { use: 'past' };
  return { use: 'event' };
}

/** What the words around a phrase say of it. */
export function tellUse(reading: Reading, around: Surroundings): Told {
  const { before, clauseBefore } = around;
  const mainAfter = around.clauseAfter.split(CLAUSE)[0] ?? '';
  const use = useOf(reading, around);
  const isEnd = use.use === 'event' && !reading.to && (ENDS_BEFORE.test(clauseBefore) || ENDS_AFTER.test(mainAfter));
  return {
    ...use,
    future: FUTURE_WORDS.test(clauseBefore) || (FUTURE_WORDS.test(mainAfter) && !HAPPENED_WORDS.test(clauseBefore)),
    openEnd: !isEnd && isStart(reading, clauseBefore, mainAfter),
    ...(isEnd ? { bound: 'end' as const } : {}),
    ...(DATELINE_BEFORE.test(before) && DATELINE_AFTER.test(around.after) ? { dateline: true } : {}),
    ...(THROUGHOUT_BEFORE.test(before) ? { throughout: true } : {}),
  };
}

/** "From 25 September" opens a span, "from 20-22 January" is one; "beginning in the summer" opens one for all that. */
function isStart(reading: Reading, before: string, after: string): boolean {
  if (reading.to) return isCoarse(reading) && BEGINNING.test(before);
  return STARTS_BEFORE.test(before) || STARTS_AFTER.test(after);
}

/** What stands further from a date than this says nothing of it; a text without a full stop must not take forever. */
const EARSHOT = 600;

/** The surroundings of a phrase in its sentence, between its neighbours. */
export function surroundingsOf(text: string, sentence: Span, phrase: Span, left: number, right: number): Surroundings {
  const before = text.slice(Math.max(sentence.start, phrase.start - EARSHOT), phrase.start);
  const after = text.slice(phrase.end, Math.min(sentence.end, phrase.end + EARSHOT));
  const near = text.slice(Math.max(left, sentence.start, phrase.start - EARSHOT), phrase.start);
  const far = text.slice(phrase.end, Math.min(right, sentence.end, phrase.end + EARSHOT));
  return { before, after, clauseBefore: near.split(/;\s/).at(-1) ?? '', clauseAfter: far.split(/;\s/)[0] ?? '' };
}
