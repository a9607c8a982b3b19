import type { EventKind, IsoDay, PlaceKind } from '../../../src/dataset/types';

/** What an organisation knows, as data. The compiler's mechanism names no organisation; a pack does. */
export interface Pack {
  readonly id: string;
  readonly organisation: Organisation;
  readonly offices: readonly Office[];
  readonly officials: readonly OfficialEntry[];
  readonly places: readonly PlaceEntry[];
  readonly masks: readonly Mask[];
  readonly topics: readonly TopicEntry[];
  /** The topic of a story of relations with one country, where nothing more is told: with a member, with another one. */
  readonly relations: { readonly member: string; readonly partner: string };
  readonly regions: readonly RegionEntry[];
  readonly layouts: LayoutHints;
}

export interface Organisation {
  readonly name: string;
  /** How its bulletins call it: "NATO", "the Alliance". */
  readonly names: readonly string[];
  /** Bodies that meet and travel as one: "Military Committee", "North Atlantic Council". */
  readonly bodies: readonly string[];
  /** Other bodies whose officials belong to no country, by name and by the words in titles: "EU", "European Commission". */
  readonly otherBodies?: readonly { readonly name: string; readonly names: readonly string[] }[];
  /** Regular expressions for the names of its exercises: "Steadfast \\p{Lu}\\p{L}+"; who is told of with one trains. */
  readonly exercises?: readonly string[];
  /** The same for forces and missions that act under a name of their own: "KFOR". */
  readonly forces?: readonly string[];
  /** ISO 3166-1 alpha-3. */
  readonly members: readonly { readonly country: string; readonly since?: IsoDay }[];
  /** The country of the headquarters, which nobody "visits" by going there. */
  readonly seat: string;
}

/** An office of the organisation that bulletins name without its holder: "the Secretary General". */
export interface Office {
  readonly id: string;
  readonly title: string;
  /** Words that stand for it, as written ("Chairman of the Military Committee", "CMC"); longest match wins. */
  readonly names: readonly string[];
  /**
   * Words that make it another body's office, or a part of a longer title, where one of the names stands right after
   * them: "UN" before "Secretary General". Compared without case; hyphens count as spaces.
   */
  readonly notAfter?: readonly string[];
  /** The same for words that stand right behind the name: "of the United Nations". */
  readonly notBefore?: readonly string[];
  /** Sentences that name the office without its holder; by `checkPack` each holds one of the names. */
  readonly examples: readonly string[];
  /** Sentences in which a name of the office stands and another office is meant. */
  readonly counterExamples?: readonly string[];
}

export interface OfficialEntry {
  readonly name: string;
  /** Other spellings and short forms: "Zelensky", "Geoana". */
  readonly aliases?: readonly string[];
  readonly posts: readonly PostEntry[];
}

export interface PostEntry {
  /** The id of one of the pack's offices, where the post is one. */
  readonly office?: string;
  readonly title: string;
  readonly organisation: string;
  readonly country?: string;
  readonly from?: IsoDay;
  readonly to?: IsoDay;
}

/** A place that a gazetteer of cities lacks, or that bulletins call by a name of their own. */
export interface PlaceEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind: PlaceKind;
  readonly country?: string;
  readonly lat: number;
  readonly lon: number;
  /** True for a seat of the organisation at which outsiders are received. */
  readonly headquarters?: boolean;
  /** The id of the city in which a site lies, where a story that names the site means the city too. */
  readonly city?: string;
}

/** Words that hold the name of a place, a country or a person and mean none: "Washington Treaty". */
export interface Mask {
  readonly words: string;
  readonly why: string;
}

export interface TopicEntry {
  readonly id: string;
  readonly label: string;
  readonly family: string;
  /** Kinds of events that are about this whatever their words say. */
  readonly kinds?: readonly EventKind[];
  /** Regular expressions on lower-case text, with the weight that one occurrence brings. */
  readonly terms: readonly { readonly pattern: string; readonly weight: number }[];
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export interface RegionEntry {
  readonly id: string;
  readonly label: string;
  readonly countries: readonly string[];
  /** Names under which a story may mean the region itself: "High North". */
  readonly names?: readonly string[];
}

/** How the organisation's bulletins are laid out: labels as they stand, compared without case. */
export interface LayoutHints {
  /** Heads of sections and what stands below them. */
  readonly sections: readonly { readonly label: string; readonly holds: SectionKind }[];
  /** Regular expressions for lines that are never part of a story. */
  readonly furniture: readonly string[];
}

export type SectionKind = 'news' | 'featured' | 'review' | 'calendar' | 'photo' | 'job' | 'furniture' | 'end';
