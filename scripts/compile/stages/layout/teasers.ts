import { fold } from '../../fold';
import type { Story } from '../../text';
import type { Span } from '../../../../src/dataset/types';
import type { Line } from './lines';

const PREFIX = /^(?:video|photos?|pictures?|audio|podcast|watch|live|new|update|read)\s*[:|-]\s*/i;
/** Shares of common words from which on a teaser is taken for a headline in other words. */
const ALIKE = 0.75;
const SHORTEST_TEASER = 3;

/** Gives lines outside all stories that repeat a headline to the story below that headline. */
export function attachTeasers(lines: readonly Line[], stories: readonly Story[], text: string): Story[] {
  const inside = (line: Line) => stories.some(({ span }) => line.start < span.end && span.start < line.end);
  const found = new Map<Story, Span[]>();
  for (const line of lines) {
    if (line.noise || line.words < SHORTEST_TEASER || inside(line)) continue;
    const story = storyOf(line.text, stories, text);
    if (story) found.set(story, [...(found.get(story) ?? []), { start: line.start, end: line.end }]);
  }
  return stories.map((story) => ({ ...story, teasers: found.get(story) ?? [] }));
}

function storyOf(teaser: string, stories: readonly Story[], text: string): Story | undefined {
  const headlineOf = ({ headline }: Story) => (headline ? text.slice(headline.start, headline.end) : '');
  const words = wordsOf(teaser);
  const best = stories
    .filter(({ headline }) => headline !== null)
    .map((story) => ({ story, score: likeness(words, wordsOf(headlineOf(story))) }))
    .sort((a, b) => b.score - a.score)[0];
  return best && best.score >= ALIKE ? best.story : undefined;
}

function wordsOf(text: string): string[] {
  return fold(text.replace(PREFIX, '')).split(' ');
}

/** 1 for the same words in the same order; else the share of words that both have. */
function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.join(' ') === b.join(' ')) return 1;
  const common = a.filter((word) => b.includes(word)).length;
  return (2 * common) / (a.length + b.length + 1);
}
