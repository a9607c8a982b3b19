import type { AtlasEvent, CountryRole, OfficialRole, PlaceKind, Status } from '../../dataset/types';
import { COUNTRY_ROLES, OFFICIAL_ROLES, PLACE_ROLES } from '../../dataset/types';
import type { FacetKey } from '../../filters/filters';
import { KIND_NAMES } from '../../filters/kinds';
import type { Atlas } from '../../model/atlas';
import { factKey } from '../../model/passage';

/** One thing that is known of an event. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  /** Post, role or sort, in a few words. */
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
}

const OFFICIAL_NOTES: Readonly<Record<OfficialRole, string>> = {
  principal: '',
  counterpart: 'host, guest or partner in talks',
  participant: 'present',
};

const COUNTRY_NOTES: Readonly<Record<CountryRole, string>> = {
  visited: 'visited',
  guest: 'received as guest',
  venue: 'where it happened',
  participant: 'takes part',
  mentioned: 'mentioned only',
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
  const groups: FactGroup[] = [
    { label: 'Officials', facts: officialFacts(event, atlas) },
    { label: 'Places', facts: placeFacts(event, atlas) },
    { label: 'Countries', facts: countryFacts(event, atlas) },
    { label: 'Regions', facts: regionFacts(event, atlas) },
    { label: 'Topics', facts: event.topics.map((id) => facetFact('topic', id, atlas)) },
    { label: 'Kind', facts: sortFacts(event) },
  ];
  return groups.filter(({ facts }) => facts.length > 0);
}

function officialFacts(event: AtlasEvent, atlas: Atlas): Fact[] {
  return inRoleOrder(event.officials, OFFICIAL_ROLES).map(({ id, post, role }) => ({
    ...facetFact('official', id, atlas),
    note: [post, OFFICIAL_NOTES[role]].filter(Boolean).join('; '),
  }));
}

function placeFacts(event: AtlasEvent, atlas: Atlas): Fact[] {
  return inRoleOrder(event.places, PLACE_ROLES).map(({ id, role }) => {
    const place = atlas.placeById.get(id);
    const country = place?.country && place.kind !== 'sea' ? atlas.nameOf('country', place.country) : '';
    const notes = [place ? PLACE_NOTES[place.kind] : '', country, role === 'mentioned' ? 'mentioned only' : ''];
    const key = factKey('place', id);
    return { key, label: atlas.nameOf('place', id), note: notes.filter(Boolean).join('; '), marks: [key] };
  });
}

function countryFacts(event: AtlasEvent, atlas: Atlas): Fact[] {
  return inRoleOrder(event.countries, COUNTRY_ROLES).map(({ code, role }) => {
    const { filter, ...fact } = facetFact('country', code, atlas);
    // The facet counts every role but this one: to filter by it would hide the very event.
    return { ...fact, note: COUNTRY_NOTES[role], ...(filter && role !== 'mentioned' ? { filter } : {}) };
  });
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

function inRoleOrder<R extends string, T extends { readonly role: R }>(rows: readonly T[], order: readonly R[]): T[] {
  return [...rows].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}
