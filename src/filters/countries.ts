import type { AtlasEvent } from '../dataset/types';
import type { CountryPart, Dimension, Filters, NameOf } from './dimension';
import { COUNTRY_PARTS, NONE } from './dimension';
import { facet } from './facet';

/** Every country that has a part in an event; one that is only mentioned has none. */
const anyPart = facet({
  key: 'country',
  idsOf: (event) => event.countries.filter(({ role }) => role !== 'mentioned').map(({ code }) => code),
  offersNone: true,
});

/** How a choice of countries reads where one part alone counts. */
export const PART_WORDS: Readonly<Record<CountryPart, string>> = {
  visited: 'visits to',
  guest: 'guests from',
  venue: 'held in',
  participant: 'with a part of',
};

/**
 * The countries of an event, in any part but `mentioned`, or in the one part that `role` names: `country=POL` keeps
 * whatever Poland takes part in, `country=POL&role=visited` the visits to it. Without a country a role says nothing.
 */
export const countries: Dimension = {
  ...anyPart,
  params: ['country', 'role'],
  cleared: { country: [], role: null },
  parse(read, known) {
    const { filters, problems } = anyPart.parse(read, known);
    const given = read('role')[0] ?? '';
    const role = COUNTRY_PARTS.find((part) => part === given) ?? null;
    const isUnknown = given !== '' && role === null;
    return {
      filters: { ...filters, role: filters.country?.length ? role : null },
      problems: [...problems, ...(isUnknown ? [`role “${given}”`] : [])],
    };
  },
  serialize: (filters) => [
    ...anyPart.serialize(filters),
    ...(filters.role === null || filters.country.length === 0 ? [] : [['role', filters.role] as const]),
  ],
  predicate(filters) {
    const chosen = new Set(filters.country);
    return chosen.size === 0 ? () => true : (event) => valuesOf(event, filters).some((id) => chosen.has(id));
  },
  valuesOf,
  describe: (filters, nameOf: NameOf) =>
    anyPart.describe(filters, nameOf).map((names) => (filters.role ? `${PART_WORDS[filters.role]} ${names}` : names)),
};

// An event in which no country takes part has "none" under every role: the word means the same with and without one.
function valuesOf(event: AtlasEvent, filters?: Pick<Filters, 'role'>): readonly string[] {
  const all = anyPart.valuesOf(event);
  if (!filters?.role || all[0] === NONE) return all;
  const inPart = event.countries.filter(({ role }) => role === filters.role);
  return [...new Set(inPart.map(({ code }) => code))];
}
