import type { Span } from '../../../src/dataset/types';
import {
  AFTER_DASH,
  AT,
  BACKGROUND,
  BACK_TO_STORY,
  DATELINE,
  DEPLORES,
  EVENT_NAME_BEHIND,
  GOES_TO_EVENT,
  GOING,
  GOVERNED,
  HOST_BEHIND,
  LATER_BEHIND,
  LATER_EVENT,
  LOOSE,
  OTHER_EVENT,
  PAST_EVENT_BEHIND,
  PEOPLE_BEHIND,
  SAID_OF,
  TALK,
  TO,
} from '../language/places-in-sentences';

/** Why a sentence names a place: it happens there, loosely there ("over the sea"), or it is only named. */
export type Usage = 'at' | 'loose' | 'named';

/**
 * Says of each place or country name of a sentence whether the thing told happens there. Names that follow one another
 * ("Sarajevo and Pristina", "Karlskrona, Sweden") share the verdict of the first. `opens`: headline or first sentence.
 */
export function usagesOf(text: string, sentence: Span, mentions: readonly Span[], opens = true): Usage[] {
  const verdicts: Usage[] = [];
  mentions.forEach((mention, i) => {
    const previous = mentions[i - 1];
    const linked = previous && verdicts[i - 1] && isLinked(text, previous, mention);
    verdicts.push(linked ? (verdicts[i - 1] ?? 'named') : usageOf(text, sentence, mention, opens));
  });
  return verdicts;
}

function isLinked(text: string, a: Span, b: Span): boolean {
  if (a.start === b.start) return true;
  const gap = text.slice(a.end, b.start);
  return /^(?:,? \(?|, in |,? and (?:then )?(?:in |at |to )?(?:the )?| & |\/|-|'s )$/.test(gap);
}

function usageOf(text: string, sentence: Span, mention: Span, opens: boolean): Usage {
  const before = text.slice(sentence.start, mention.start);
  const behind = text.slice(mention.end, Math.min(sentence.end, mention.end + 90));
  if (PAST_EVENT_BEHIND.test(behind) || PEOPLE_BEHIND.test(behind) || (!opens && LATER_BEHIND.test(behind)))
    return 'named';
  if ([SAID_OF, TALK, DEPLORES].some((pattern) => pattern.test(before))) return 'named';
  if (!before.trim()) return opening(text, sentence, behind);
  if (AFTER_DASH.test(before) || isDateline(text, sentence, mention)) return 'at';
  if (
    (BACKGROUND.test(before) && !GOVERNED.test(before)) ||
    isOtherEvent(before) ||
    (!opens && LATER_EVENT.test(before))
  )
    return 'named';
  if (EVENT_NAME_BEHIND.test(behind))
    return GOES_TO_EVENT.test(before) && !/\bfor\s+(?:the\s+)?$/.test(before) ? 'at' : 'named';
  if (HOST_BEHIND.test(behind) && /(?:^|[.,:;] |\bthat |\bwhich )$/.test(before)) return 'at';
  if (AT.test(before)) return 'at';
  const to = TO.exec(before);
  if (to && GOING.test(before.slice(0, to.index))) return 'at';
  return LOOSE.test(before) ? 'loose' : 'named';
}

function opening(text: string, sentence: Span, behind: string): Usage {
  if (HOST_BEHIND.test(behind) || DATELINE.test(text.slice(sentence.start, sentence.end))) return 'at';
  return /^(?:: | \| |, \p{Lu}[\p{L} ]+: )/u.test(behind) && PRINCIPAL_HINT.test(behind) ? 'at' : 'named';
}

function isDateline(text: string, sentence: Span, mention: Span): boolean {
  const line = DATELINE.exec(text.slice(sentence.start, sentence.end));
  return Boolean(line && mention.end <= sentence.start + line[0].length);
}

/** "Portugal: Deputy Secretary General sees Ministers": who acts stands behind the colon. */
const PRINCIPAL_HINT =
  /\b(?:General|Chair|Chairman|Commander|Council|Committee|Admiral|Director|Representative|visit|talks|meets?|sees)\b/;

/** The other event must stand in the same clause, and not the one that the sentence is about. */
function isOtherEvent(before: string): boolean {
  const clause = /[^;:]*$/.exec(before)?.[0] ?? before;
  const match = OTHER_EVENT.exec(clause);
  return Boolean(match && !BACK_TO_STORY.test(match[0]));
}
