import type { IsoDay, Span } from '../../../../src/dataset/types';
import { NOT_ACTING_BEFORE, NOT_ACTING_BEHIND, ONLY_THE_POST, YEAR } from '../../language/acting';
import { isAnothers } from '../../lexicon/office-words';
import type { Office } from '../../lexicon/shape';
import type { PersonMention } from '../find-people';

const REACH = 60;
/** A sentence about something longer ago than this tells of persons of that time. */
const LONG_AGO = 12;

/** Whether the person acts, or is a predecessor, an author, one long dead, or one whose plan is spoken of. */
export function isActing(text: string, mention: PersonMention): boolean {
  const start = Math.min(mention.title?.start ?? mention.start, mention.start);
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(mention.end, mention.end + REACH);
  return !mention.former && !NOT_ACTING_BEFORE.test(before) && !NOT_ACTING_BEHIND.test(behind);
}

/** "In 1949, President Truman signed it": a sentence with no other year than one long before the day. */
export function isHistory(text: string, sentence: Span, day: IsoDay): boolean {
  const years = [...text.slice(sentence.start, sentence.end).matchAll(YEAR)].map((match) => Number(match[1]));
  return years.length > 0 && Math.max(...years) < Number(day.slice(0, 4)) - LONG_AGO;
}

/** Whether a name of an office stands for its holder: "the Secretary General", and not "the next Secretary General". */
export function meansHolder(text: string, match: Span, office: Office): boolean {
  const before = text.slice(Math.max(0, match.start - REACH), match.start);
  const behind = text.slice(match.end, match.end + REACH);
  return !isAnothers(text, match, office) && !ONLY_THE_POST.test(before) && !/^s\b/.test(behind);
}
