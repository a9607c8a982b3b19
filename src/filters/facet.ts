import type { AtlasEvent } from '../dataset/types';
import type { Dimension, FacetKey, KnownIds } from './dimension';
import { NONE } from './dimension';

interface FacetSpec {
  readonly key: FacetKey;
  readonly idsOf: (event: AtlasEvent) => readonly string[];
  /** Whether an event without any id is found under "none given". */
  readonly offersNone: boolean;
}

/** `~` needs no escape in a query string and occurs in no id. */
const SEPARATOR = '~';

/** A dimension whose choices are ids: alternatives of one another, sorted so that one view has one address. */
export function facet({ key, idsOf, offersNone }: FacetSpec): Dimension {
  const valuesOf = (event: AtlasEvent): readonly string[] => {
    const ids = [...new Set(idsOf(event))];
    return ids.length === 0 && offersNone ? [NONE] : ids;
  };
  const isKnown = (known: KnownIds, id: string): boolean => (id === NONE && offersNone) || known(key, id);
  return {
    key,
    params: [key],
    cleared: { [key]: [] },
    parse(read, known) {
      const given = [...new Set(read(key).flatMap((text) => text.split(SEPARATOR)))].filter((id) => id !== '').sort();
      return {
        filters: { [key]: given.filter((id) => isKnown(known, id)) },
        problems: given.filter((id) => !isKnown(known, id)).map((id) => `${key} “${id}”`),
      };
    },
    serialize: (filters) => (filters[key].length === 0 ? [] : [[key, [...filters[key]].sort().join(SEPARATOR)]]),
    isDefault: (filters) => filters[key].length === 0,
    predicate(filters) {
      const chosen = new Set(filters[key]);
      return chosen.size === 0 ? () => true : (event) => valuesOf(event).some((id) => chosen.has(id));
    },
    valuesOf,
    describe: (filters, nameOf) =>
      filters[key].length === 0 ? [] : [filters[key].map((id) => nameOf(key, id)).join(' or ')],
  };
}
