import type { Layout } from '../../../src/dataset/types';
import type { LayoutHints } from '../lexicon/shape';
import type { LaidOut, NormalText } from '../text';
import { detectLayout } from './layout/detect';
import { readEmailUpdate } from './layout/email-update';
import { readFeed } from './layout/feed';
import { readHomePage } from './layout/home-page';
import { readLines, type Line } from './layout/lines';
import { readNewsletter } from './layout/newsletter';
import { readOther } from './layout/other';
import { periodOf } from './layout/period';
import { toStories, type Draft } from './layout/story';
import { attachTeasers } from './layout/teasers';

interface Reading {
  readonly drafts: readonly Draft[];
  readonly issueDate: Line | null;
}

/** Tells how a bulletin is laid out and cuts it into its stories, in reading order. */
export function layOut(text: NormalText, bodyStart: number, hints: LayoutHints): LaidOut {
  const lines = readLines(text.text, bodyStart, hints);
  const layout = detectLayout(lines);
  const { drafts, issueDate } = read(lines, layout);
  const stories = attachTeasers(lines, toStories(drafts), text.text);
  const { start, end, day } = issueDate ?? { start: 0, end: 0, day: null };
  return {
    layout,
    stories,
    issueDate: day === null ? null : { start, end, day },
    periodDays: periodOf(lines, layout),
  };
}

function read(lines: readonly Line[], layout: Layout): Reading {
  switch (layout) {
    case 'home-page': {
      const { drafts, newest } = readHomePage(lines);
      return { drafts, issueDate: newest };
    }
    case 'headline-feed':
    case 'summary-feed':
      return { drafts: readFeed(lines, layout === 'headline-feed'), issueDate: null };
    case 'email-update':
      return { drafts: readEmailUpdate(lines), issueDate: firstDate(lines) };
    case 'newsletter':
      return { drafts: readNewsletter(lines), issueDate: firstDate(lines) };
    case 'other':
      return { drafts: readOther(lines), issueDate: firstDate(lines) };
  }
}

/** A date that stands alone on a line near the head of a bulletin. */
function firstDate(lines: readonly Line[]): Line | null {
  return lines.slice(0, 12).find(({ day }) => day !== null) ?? null;
}
