/** The public form of a compiled corpus, as `dataset.json` holds it. See the README for what the words mean. */

/** A calendar day, `YYYY-MM-DD`, without clock or time zone. */
export type IsoDay = string;

/** The version of the shape below; a page refuses a dataset of another version. */
export const SCHEMA_VERSION = 1;

export const LAYOUTS = ['newsletter', 'headline-feed', 'summary-feed', 'home-page', 'email-update', 'other'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const EVENT_KINDS = [
  'visit',
  'reception',
  'meeting',
  'speech',
  'exercise',
  'operation',
  'decision',
  'call',
  'article',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const STATUSES = ['held', 'ongoing', 'planned'] as const;
export type Status = (typeof STATUSES)[number];

export const PRECISIONS = ['day', 'week', 'month', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const DATE_BASES = ['stated', 'relative', 'section', 'bulletin'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

export const OFFICIAL_ROLES = ['principal', 'counterpart', 'participant'] as const;
export type OfficialRole = (typeof OFFICIAL_ROLES)[number];

export const PLACE_KINDS = ['city', 'site', 'sea', 'region'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const PLACE_ROLES = ['venue', 'mentioned'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

/** In the order in which the first role that fits is given. */
export const COUNTRY_ROLES = ['visited', 'guest', 'venue', 'participant', 'mentioned'] as const;
export type CountryRole = (typeof COUNTRY_ROLES)[number];

export type AsOfBasis = 'stated' | 'relative-ages' | 'event-dates' | 'file-name';

/** A half-open range of UTF-16 code units: `text.slice(start, end)` is the passage. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The day on which a bulletin was issued or captured: `date` is the likeliest day of `earliest`..`latest`. */
export interface AsOf {
  readonly date: IsoDay;
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
  readonly basis: AsOfBasis;
}

export interface Bulletin {
  readonly id: string;
  /** Path below the bulletins folder, with forward slashes. */
  readonly file: string;
  /** Where its text is published, from the data folder, if the file itself is no plain text in UTF-8. */
  readonly text?: string;
  readonly layout: Layout;
  readonly title: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly asOf: AsOf;
}

export interface Post {
  readonly title: string;
  readonly organisation: string;
  /** ISO 3166-1 alpha-3; Kosovo is XKX. */
  readonly country?: string;
  readonly from?: IsoDay;
  readonly to?: IsoDay;
}

export interface Official {
  /** Kebab-case name. */
  readonly id: string;
  readonly name: string;
  readonly posts: readonly Post[];
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country?: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
}

export interface Topic {
  readonly id: string;
  readonly label: string;
  /** Topics of one family share a hue on the page. */
  readonly family: string;
}

export interface Region {
  readonly id: string;
  readonly label: string;
  readonly countries: readonly string[];
}

/** The name of every country that an event or place of the dataset refers to. */
export interface Country {
  /** ISO 3166-1 alpha-3; Kosovo is XKX. */
  readonly code: string;
  readonly name: string;
  /** Degrees, WGS 84: a point inside the country, for a circle on the map. */
  readonly lat: number;
  readonly lon: number;
}

export interface EventOfficial {
  readonly id: string;
  /** The post as held on the day, e.g. "Secretary General of NATO". */
  readonly post: string;
  readonly role: OfficialRole;
}

export interface EventPlace {
  readonly id: string;
  readonly role: PlaceRole;
}

export interface EventCountry {
  readonly code: string;
  readonly role: CountryRole;
}

/** `field` names what is evidenced: `date`, `official`, `place`, `country`, `topic`, `kind`, `status`, `remote`. */
export interface Evidence extends Span {
  readonly field: EvidenceField;
  /** The id, code or value that the words support. */
  readonly value: string;
}

export const EVIDENCE_FIELDS = ['date', 'official', 'place', 'country', 'topic', 'kind', 'status', 'remote'] as const;
export type EvidenceField = (typeof EVIDENCE_FIELDS)[number];

/** One telling of an event: the passage of a bulletin and the words that each fact was read from. */
export interface Source extends Span {
  readonly bulletin: string;
  readonly evidence: readonly Evidence[];
}

export interface AtlasEvent {
  readonly id: string;
  /** Ids under which the event's other tellings would stand alone: a link to one of them opens this event. */
  readonly aliases: readonly string[];
  readonly title: string;
  readonly summary: string;
  readonly kind: EventKind;
  readonly status: Status;
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly precision: Precision;
  readonly dateBasis: DateBasis;
  readonly remote: boolean;
  readonly officials: readonly EventOfficial[];
  readonly places: readonly EventPlace[];
  readonly countries: readonly EventCountry[];
  readonly regions: readonly string[];
  /** Most telling first. */
  readonly topics: readonly string[];
  readonly sources: readonly Source[];
  /** Names of the fields that a reviewed correction changed; absent where none did. */
  readonly corrected?: readonly string[];
}

export const CORRECTION_ACTIONS = ['set', 'add', 'drop', 'merge', 'split', 'withdraw'] as const;
export type CorrectionAction = (typeof CORRECTION_ACTIONS)[number];

/** A reviewed change of what the compiler read. */
export interface Correction {
  /** An id of the event, or one of its aliases. */
  readonly event: string;
  readonly action: CorrectionAction;
  readonly field?: string;
  readonly value?: string;
  readonly reason: string;
  readonly author: string;
  /** False where it matches nothing any more. */
  readonly applied: boolean;
}

export interface Rejection {
  readonly file: string;
  readonly reason: string;
}

export interface Dataset {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  /** The organisation whose pack compiled the corpus. */
  readonly organisation: { readonly id: string; readonly name: string };
  readonly bulletins: readonly Bulletin[];
  readonly officials: readonly Official[];
  readonly places: readonly Place[];
  readonly countries: readonly Country[];
  readonly topics: readonly Topic[];
  readonly regions: readonly Region[];
  readonly events: readonly AtlasEvent[];
  readonly rejected: readonly Rejection[];
  /** Absent where the corpus has no corrections. */
  readonly corrections?: readonly Correction[];
}
