import type { EventKind } from '../dataset/types';
import { facet } from './facet';

/** How a kind is called, of one event and of several. */
export const KIND_NAMES: Readonly<Record<EventKind, { one: string; many: string }>> = {
  visit: { one: 'Visit', many: 'Visits' },
  reception: { one: 'Reception', many: 'Receptions' },
  meeting: { one: 'Meeting', many: 'Meetings' },
  speech: { one: 'Speech', many: 'Speeches' },
  exercise: { one: 'Exercise', many: 'Exercises' },
  operation: { one: 'Operation', many: 'Operations' },
  decision: { one: 'Decision', many: 'Decisions' },
  call: { one: 'Call', many: 'Calls' },
  article: { one: 'Article', many: 'Articles' },
};

/** What sort of thing an event is. */
export const kinds = facet({ key: 'kind', idsOf: (event) => [event.kind], offersNone: false });
