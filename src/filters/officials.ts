import { facet } from './facet';

/** Everyone who acts in an event, whatever the role. */
export const officials = facet({
  key: 'official',
  idsOf: (event) => event.officials.map((official) => official.id),
  offersNone: true,
});
