import type {
  AtlasEvent,
  CountryRole,
  EventCountry,
  EventOfficial,
  OfficialRole,
  PlaceKind,
  PlaceRole,
  Status,
} from '../../dataset/types';
import type { FacetKey } from '../../filters/filters';
import { KIND_NAMES } from '../../filters/kinds';
import type { Atlas } from '../../model/atlas';
import { factKey } from '../../model/passage';

/** One thing that is known of an event. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  /** Post or sort, in a few words. */
  readonly note?: string;
  /** The facts whose evidence speaks for it: its own key, or for a region those of its countries. */
  readonly marks: readonly string[];
  /** The choice that narrows the view to it, where a facet has one. */
  readonly filter?: { readonly facet: FacetKey; readonly id: string };
}

/** Facts of one sort under one heading. */
export interface FactGroup {
  readonly label: string;
  readonly facts: readonly Fact[];
  /** Whether a reviewed correction changed it. */
  readonly isCorrected: boolean;
}

/** The roles, each a group of its own, in the order in which they are told. */
const OFFICIAL_GROUPS: Readonly<Record<OfficialRole, string>> = {
  principal: 'Officials',
  counterpart: 'Counterparts',
  participant: 'Also there',
};

const PLACE_GROUPS: Readonly<Record<PlaceRole, string>> = { venue: 'Places', mentioned: 'Places named' };

const COUNTRY_GROUPS: Readonly<Record<CountryRole, string>> = {
  visited: 'Visited',
  guest: 'Guests from',
  venue: 'Held in',
  participant: 'Taking part',
  mentioned: 'Named only',
};

const PLACE_NOTES: Readonly<Record<PlaceKind, string>> = { city: '', site: 'site', sea: 'sea', region: 'territory' };

/** `Held`, `Under way`, `Planned`: how the bulletin saw it on its own day. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  held: 'Held',
  ongoing: 'Under way',
  planned: 'Planned',
};

/** What is told of an event beside its title and date, group by group; a group without facts is left out. */
export function factsOf(event: AtlasEvent, atlas: Atlas): FactGroup[] {
  const isCorrected = (...fields: readonly string[]) => fields.some((field) => event.corrected?.includes(field));
  const groups: FactGroup[] = [
    ...byRole(event.officials, OFFICIAL_GROUPS, isCorrected('official'), (official) => officialFact(official, atlas)),
    ...byRole(event.places, PLACE_GROUPS, isCorrected('place'), ({ id }) => placeFact(id, atlas)),
    ...byRole(event.countries, COUNTRY_GROUPS, isCorrected('country'), (country) => countryFact(country, atlas)),
    { label: 'Regions', facts: regionFacts(event, atlas), isCorrected: false },
    {
      label: 'Topics',
      facts: event.topics.map((id) => facetFact('topic', id, atlas)),
      isCorrected: isCorrected('topic'),
    },
    { label: 'Kind', facts: sortFacts(event), isCorrected: isCorrected('kind', 'status', 'remote') },
  ];
  return groups.filter(({ facts }) => facts.length > 0);
}

function byRole<R extends string, T extends { readonly role: R }>(
  rows: readonly T[],
  groups: Readonly<Record<R, string>>,
  isCorrected: boolean,
  toFact: (row: T) => Fact,
): FactGroup[] {
  const roles = Object.entries(groups) as [R, string][];
  return roles.map(([role, label]) => ({
    label,
    facts: rows.filter((row) => row.role === role).map(toFact),
    isCorrected,
  }));
}

function officialFact({ id, post }: EventOfficial, atlas: Atlas): Fact {
  return { ...facetFact('official', id, atlas), ...(post ? { note: post } : {}) };
}

function placeFact(id: string, atlas: Atlas): Fact {
  const place = atlas.placeById.get(id);
  const country = place?.country && place.kind !== 'sea' ? atlas.nameOf('country', place.country) : '';
  const note = [place ? PLACE_NOTES[place.kind] : '', country].filter(Boolean).join('; ');
  const key = factKey('place', id);
  return { key, label: atlas.nameOf('place', id), ...(note ? { note } : {}), marks: [key] };
}

function countryFact({ code, role }: EventCountry, atlas: Atlas): Fact {
  const { filter, ...fact } = facetFact('country', code, atlas);
  // The facet counts every role but this one: to filter by it would hide the very event.
  return filter && role !== 'mentioned' ? { ...fact, filter } : fact;
}

function regionFacts(event: AtlasEvent, atlas: Atlas): Fact[] {
  return event.regions.map((id) => {
    const members = atlas.regionById.get(id)?.countries ?? [];
    const own = event.countries.filter(({ code, role }) => role !== 'mentioned' && members.includes(code));
    return { ...facetFact('region', id, atlas), marks: own.map(({ code }) => factKey('country', code)) };
  });
}

function sortFacts({ kind, status, remote }: AtlasEvent): Fact[] {
  const online: Fact = { key: 'remote', label: 'Online', note: 'nobody travelled', marks: ['remote'] };
  return [
    { key: 'kind', label: KIND_NAMES[kind].one, marks: ['kind'], filter: { facet: 'kind', id: kind } },
    { key: 'status', label: STATUS_NAMES[status], marks: ['status'] },
    ...(remote ? [online] : []),
  ];
}

function facetFact(key: 'official' | 'country' | 'region' | 'topic', id: string, atlas: Atlas): Fact {
  const own = `${key}:${id}`;
  return { key: own, label: atlas.nameOf(key, id), marks: [own], filter: { facet: key, id } };
}
