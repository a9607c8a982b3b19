import { facet } from './facet';

/** The regions of the countries that take part in an event, and those that it names. */
export const regions = facet({ key: 'region', idsOf: (event) => event.regions, offersNone: false });
