import type { AtlasEvent } from '../dataset/types';
import { area } from './area';
import { bulletins } from './bulletins';
import { countries } from './countries';
import { dates } from './dates';
import type { Dimension, DimensionKey, FacetKey, Filters, KnownIds, Lookup, NameOf, ParamReader } from './dimension';
import { kinds } from './kinds';
import { officials } from './officials';
import { regions } from './regions';
import { sources } from './sources';
import { text } from './text';
import { topics } from './topics';

export type { Area, CountryPart, Dimension, DimensionKey, FacetKey, Filters } from './dimension';
export { NONE } from './dimension';

/** Every dimension, in the order of the query string and of the sentence that describes a view. */
export const DIMENSIONS: readonly Dimension[] = [
  text,
  officials,
  regions,
  countries,
  topics,
  kinds,
  bulletins,
  sources,
  dates,
  area,
];

/** The dimensions whose choices are ids, in the order in which the panel shows them. */
export const FACET_KEYS: readonly FacetKey[] = [
  'official',
  'region',
  'country',
  'topic',
  'kind',
  'sources',
  'bulletin',
];

/** The filters of the plain page: everything is shown. */
export const NO_FILTERS: Filters = {
  q: '',
  official: [],
  region: [],
  country: [],
  role: null,
  topic: [],
  kind: [],
  bulletin: [],
  sources: [],
  from: null,
  to: null,
  area: null,
};

/** The same choice in its one form: without a country, no part of a country is chosen. */
export function settleFilters(filters: Filters): Filters {
  return filters.country.length === 0 && filters.role !== null ? { ...filters, role: null } : filters;
}

const BY_KEY = new Map(DIMENSIONS.map((dimension) => [dimension.key, dimension]));

/** The dimension of that key. */
export function dimensionOf(key: DimensionKey): Dimension {
  const dimension = BY_KEY.get(key);
  if (!dimension) throw new Error(`No dimension is called ${key}`);
  return dimension;
}

/** The keys of the dimensions that narrow the view. */
export function activeKeys(filters: Filters): readonly DimensionKey[] {
  return DIMENSIONS.filter((dimension) => !dimension.isDefault(filters)).map((dimension) => dimension.key);
}

/** Reads all dimensions from a query string; what cannot be understood becomes a problem in words. */
export function parseFilters(read: ParamReader, known: KnownIds): { filters: Filters; problems: string[] } {
  const parsed = DIMENSIONS.map((dimension) => dimension.parse(read, known));
  return {
    filters: Object.assign({}, NO_FILTERS, ...parsed.map((part) => part.filters)) as Filters,
    problems: parsed.flatMap((part) => part.problems),
  };
}

/** What the filters keep, in words, for the sentence and the page's title: `["Mark Rutte", "since January 2025"]`. */
export function describeFilters(filters: Filters, nameOf: NameOf): string[] {
  return DIMENSIONS.flatMap((dimension) => dimension.describe(filters, nameOf));
}

/** Whether an event passes every dimension: the plain definition that the cross-filter is tested against. */
export function passes(event: AtlasEvent, filters: Filters, lookup: Lookup): boolean {
  return DIMENSIONS.every((dimension) => dimension.predicate(filters, lookup)(event));
}
