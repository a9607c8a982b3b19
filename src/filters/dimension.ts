import type { AtlasEvent, CountryRole, IsoDay } from '../dataset/types';
import { COUNTRY_ROLES } from '../dataset/types';

/** What narrows the view. Empty lists, an empty text and missing days keep everything. */
export interface Filters {
  readonly q: string;
  readonly official: readonly string[];
  readonly region: readonly string[];
  readonly country: readonly string[];
  /** The one part of the chosen countries that counts; null for any part. Without a chosen country it is null. */
  readonly role: CountryPart | null;
  readonly topic: readonly string[];
  readonly kind: readonly string[];
  readonly bulletin: readonly string[];
  readonly sources: readonly string[];
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly area: Area | null;
}

/** What a country does in an event, other than being mentioned. */
export type CountryPart = Exclude<CountryRole, 'mentioned'>;

/** Every part that a country can take. */
export const COUNTRY_PARTS = COUNTRY_ROLES.filter((role): role is CountryPart => role !== 'mentioned');

/** Degrees, WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** A part of the map in tenths of degrees; `east` is more than 180 where it lies across the date line. */
export interface Area {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export type FacetKey = 'official' | 'region' | 'country' | 'topic' | 'kind' | 'bulletin' | 'sources';
export type DimensionKey = 'q' | FacetKey | 'date' | 'area';

/** The id of the value "none given", offered by facets that an event may lack; no real id collides with it. */
export const NONE = 'none';

/** Every text given for a parameter, in order; empty where the query string lacks it. */
export type ParamReader = (param: string) => readonly string[];

/** Whether the dataset has that id. */
export type KnownIds = (key: FacetKey, id: string) => boolean;

/** The name of an id, for people. */
export type NameOf = (key: DimensionKey, id: string) => string;

/** What a dataset knows of an event beyond the event itself. */
export interface Lookup {
  /** The words that a search looks through, already folded by `foldText`. */
  textOf(event: AtlasEvent): string;
  /** Its venues, and the points of the countries that take part in it. */
  pointsOf(event: AtlasEvent): readonly Point[];
}

export interface Parsed {
  readonly filters: Partial<Filters>;
  readonly problems: readonly string[];
}

/** One way of narrowing the view: its spelling in the query string, its predicate and its words. */
export interface Dimension {
  readonly key: DimensionKey;
  /** The query parameters that it owns. */
  readonly params: readonly string[];
  /** The filters that keep everything along this dimension. */
  readonly cleared: Partial<Filters>;
  parse(read: ParamReader, known: KnownIds): Parsed;
  /** Values not yet encoded, lists joined by `~`; a default gives nothing. */
  serialize(filters: Filters): readonly (readonly [param: string, value: string])[];
  isDefault(filters: Filters): boolean;
  predicate(filters: Filters, lookup: Lookup): (event: AtlasEvent) => boolean;
  /** The facet values under which an event is counted; nothing where the dimension is no facet. */
  valuesOf(event: AtlasEvent, filters?: Filters): readonly string[];
  describe(filters: Filters, nameOf: NameOf): readonly string[];
}
