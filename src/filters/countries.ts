import { facet } from './facet';

/** Every country that has a part in an event; one that is only mentioned has none. */
export const countries = facet({
  key: 'country',
  idsOf: (event) => event.countries.filter(({ role }) => role !== 'mentioned').map(({ code }) => code),
  offersNone: true,
});
