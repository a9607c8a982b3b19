import { isText, type Line } from './lines';
import { readNewsletter } from './newsletter';
import type { Draft } from './story';

/** A text of no known layout: a heading with its paragraphs is a story; without any heading each paragraph is one. */
export function readOther(lines: readonly Line[]): Draft[] {
  const drafts = readNewsletter(lines);
  if (drafts.length > 0) return drafts;
  const end = lines.findIndex(({ label }) => label === 'end');
  const body = end < 0 ? lines : lines.slice(0, end);
  return body.filter(isText).map((line) => ({ headlines: [], paragraphs: [line] }));
}
