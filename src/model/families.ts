import type { AtlasEvent } from '../dataset/types';
import type { Atlas } from './atlas';

/** The family of events without a topic, and of topics without a family of their own. */
export const NO_FAMILY = 'other';

/** The families of the dataset's topics in the order of its topics, then the one of events without any. */
export function familiesOf(atlas: Atlas): readonly string[] {
  return [...new Set([...atlas.dataset.topics.map(({ family }) => family), NO_FAMILY])];
}

/** The family of an event's most telling topic. */
export function familyOfEvent(atlas: Atlas, event: AtlasEvent): string {
  return atlas.topicById.get(event.topics[0] ?? '')?.family ?? NO_FAMILY;
}
