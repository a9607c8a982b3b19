import type { Topic } from '../dataset/types';

/** Each further topic of a family is mixed with this much more of the paper; beyond the fourth they repeat. */
const TINTS = ['100%', '76%', '56%', '88%'];

/** The colour of a family of topics: `var(--family-defence)`; an unknown family is grey. */
export function familyColour(family: string): string {
  return `var(--family-${family}, var(--family-other))`;
}

/** The colour of a topic, the same in every view: the hue of its family, the tint by its place among its siblings. */
export function topicColour(topic: Topic, topics: readonly Topic[]): string {
  const siblings = topics.filter(({ family }) => family === topic.family);
  const index = Math.max(
    0,
    siblings.findIndex(({ id }) => id === topic.id),
  );
  const tint = TINTS[index % TINTS.length] ?? '100%';
  return tint === '100%'
    ? familyColour(topic.family)
    : `color-mix(in oklab, ${familyColour(topic.family)} ${tint}, var(--paper))`;
}
