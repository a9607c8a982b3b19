import type { DimensionKey, Filters, NameOf } from './dimension';
import { DIMENSIONS } from './filters';

/** One choice that narrows a view, as a chip tells it. */
export interface Choice {
  /** What tells it from the other choices of the same filters. */
  readonly id: string;
  /** How its dimension is called. */
  readonly dimension: string;
  readonly label: string;
  /** The filters to change, and what to, for the choice to go. */
  readonly without: Partial<Filters>;
}

/** How the dimension of a choice is called. */
const DIMENSION_NAMES: Readonly<Record<DimensionKey, string>> = {
  q: 'search',
  official: 'official',
  region: 'region',
  country: 'country',
  topic: 'topic',
  kind: 'kind',
  bulletin: 'bulletin',
  sources: 'sources',
  date: 'dates',
  area: 'area',
};

/** Every choice of the filters, in the order of the query string. */
export function choicesOf(filters: Filters, nameOf: NameOf): readonly Choice[] {
  return DIMENSIONS.flatMap(({ key, cleared, describe }): readonly Choice[] => {
    const dimension = DIMENSION_NAMES[key];
    if (key === 'q' || key === 'date' || key === 'area') {
      return describe(filters, nameOf).map((label) => ({ id: key, dimension, label, without: cleared }));
    }
    const ids = filters[key];
    const values = ids.map((id) => ({
      id: `${key} ${id}`,
      dimension,
      label: nameOf(key, id),
      without: { [key]: ids.filter((other) => other !== id) },
    }));
    return key === 'country' && filters.role !== null ? [...values, partChoice(filters.role)] : values;
  });
}

function partChoice(role: NonNullable<Filters['role']>): Choice {
  return { id: 'role', dimension: 'part of the country', label: `${ONLY_WORDS[role]} only`, without: { role: null } };
}

const ONLY_WORDS: Readonly<Record<NonNullable<Filters['role']>, string>> = {
  visited: 'visited',
  guest: 'guests',
  venue: 'venue',
  participant: 'participants',
};
