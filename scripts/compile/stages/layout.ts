import type { IsoDay, Layout, Span } from '../../../src/dataset/types';
import type { LayoutHints } from '../lexicon/shape';
import type { LaidOut, NormalText } from '../text';
import { parseDateAtEnd } from './layout/date-line';
import { detectLayout } from './layout/detect';
import { readEmailUpdate } from './layout/email-update';
import { readFeed } from './layout/feed';
import { readHomePage } from './layout/home-page';
import { isText, readLines, type Line } from './layout/lines';
import { readNewsletter } from './layout/newsletter';
import { readOther } from './layout/other';
import { periodOf } from './layout/period';
import { toStories, type Draft } from './layout/story';
import { attachTeasers } from './layout/teasers';

/** Lines among which the date of issue is looked for, and words of a line that may end with it. */
const LONGEST_HEAD = 12;
const LONGEST_MASTHEAD = 10;

interface Reading {
  readonly drafts: readonly Draft[];
  readonly issueDate: LaidOut['issueDate'];
}

/** Tells how a bulletin is laid out and cuts it into its stories, in reading order. */
export function layOut(text: NormalText, bodyStart: number, hints: LayoutHints): LaidOut {
  const lines = readLines(text.text, bodyStart, hints);
  const layout = detectLayout(lines);
  const { drafts, issueDate } = read(lines, layout);
  const stories = attachTeasers(lines, toStories(drafts), text.text);
  return { layout, stories, issueDate, periodDays: periodOf(lines, layout) };
}

function read(lines: readonly Line[], layout: Layout): Reading {
  switch (layout) {
    case 'home-page': {
      const { drafts, newest } = readHomePage(lines);
      return { drafts, issueDate: newest && dated(newest, newest.day) };
    }
    case 'headline-feed':
    case 'summary-feed':
      return { drafts: readFeed(lines, layout === 'headline-feed'), issueDate: null };
    case 'email-update':
      return { drafts: readEmailUpdate(lines), issueDate: issueDateOf(lines) };
    case 'newsletter':
      return { drafts: readNewsletter(lines), issueDate: issueDateOf(lines) };
    case 'other':
      return { drafts: readOther(lines), issueDate: issueDateOf(lines) };
  }
}

/** A date that stands alone on a line near the head of a bulletin, or at the end of a short line above all text. */
function issueDateOf(lines: readonly Line[]): LaidOut['issueDate'] {
  const head = lines.slice(0, LONGEST_HEAD);
  const firstText = head.findIndex((line) => isText(line));
  const above = firstText < 0 ? head : head.slice(0, firstText);
  const alone = above.find(({ day }) => day !== null);
  if (alone) return dated(alone, alone.day);
  for (const line of above.slice(0, -1)) {
    const found = line.words <= LONGEST_MASTHEAD ? parseDateAtEnd(line.text) : null;
    if (found) return dated({ start: line.start + found.from, end: line.end }, found.day);
  }
  return null;
}

function dated({ start, end }: Span, day: IsoDay | null): LaidOut['issueDate'] {
  return day === null ? null : { start, end, day };
}
