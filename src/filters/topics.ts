import { facet } from './facet';

/** What an event is about. */
export const topics = facet({ key: 'topic', idsOf: (event) => event.topics, offersNone: true });
