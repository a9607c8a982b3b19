import { isIsoDay } from '../../../src/dataset/days';
import { checkPeople, doubled } from './check-people';
import { COUNTRIES } from './countries';
import type { Mask, Pack, PlaceEntry, RegionEntry, TopicEntry } from './shape';

/** What is wrong with a pack, one sentence a problem; none for a pack that may be compiled with. */
export function checkPack(pack: Pack): string[] {
  return [
    ...checkPeople(pack),
    ...checkOrganisation(pack),
    ...checkPlaces(pack.places),
    ...checkMasks(pack.masks, pack.places),
    ...checkTopics(pack.topics),
    ...checkRelations(pack),
    ...checkRegions(pack.regions),
    ...pack.layouts.furniture.flatMap((pattern) => checkPattern('furniture', pattern)),
  ];
}

function checkOrganisation({ organisation }: Pack): string[] {
  const codes = organisation.members.map((member) => member.country);
  return [
    ...unknownCountries('the organisation', [...codes, organisation.seat]),
    ...doubled(codes).map((code) => `${code} is a member twice`),
    ...organisation.members
      .filter((member) => member.since !== undefined && !isIsoDay(member.since))
      .map((member) => `${member.country} is a member since no day: ${member.since}`),
  ];
}

function checkPlaces(places: readonly PlaceEntry[]): string[] {
  const cities = new Set(places.filter((place) => place.kind === 'city').map((place) => place.id));
  const spellings = places.flatMap((place) => [...new Set([place.name, ...(place.aliases ?? [])])]);
  return [
    ...doubled(places.map((place) => place.id)).map((id) => `two places have the id ${id}`),
    ...doubled(spellings).map((name) => `"${name}" may be two places`),
    ...places
      .filter((place) => place.city !== undefined && !cities.has(place.city))
      .map((place) => `${place.id} lies in a city that is not listed: ${place.city}`),
    ...places
      .filter((place) => Math.abs(place.lat) > 90 || Math.abs(place.lon) > 180)
      .map((place) => `${place.id} lies nowhere on the globe`),
    ...places.flatMap((place) => unknownCountries(place.id, place.country ? [place.country] : [])),
  ];
}

/** A mask that holds a listed place would hide it for ever. */
function checkMasks(masks: readonly Mask[], places: readonly PlaceEntry[]): string[] {
  const problems = masks.filter(isPattern).flatMap((mask) => checkPattern('mask', mask.words.slice(1, -1)));
  if (problems.length > 0) return problems;
  const names = places.flatMap((place) => [place.name, ...(place.aliases ?? [])]);
  return [
    ...doubled(masks.map((mask) => mask.words)).map((words) => `"${words}" is masked twice`),
    ...masks.flatMap((mask) =>
      names.filter((name) => hides(mask, name)).map((name) => `the mask "${mask.words}" hides the place "${name}"`),
    ),
  ];
}

const isPattern = (mask: Mask) => mask.words.length > 1 && mask.words.startsWith('/') && mask.words.endsWith('/');

function hides(mask: Mask, name: string): boolean {
  return isPattern(mask) ? new RegExp(mask.words.slice(1, -1), 'u').test(name) : mask.words === name;
}

function checkTopics(topics: readonly TopicEntry[]): string[] {
  const broken = topics.flatMap((topic) => topic.terms.flatMap((term) => checkPattern(topic.id, term.pattern)));
  if (broken.length > 0) return broken;
  return [
    ...doubled(topics.map((topic) => topic.id)).map((id) => `two topics have the id ${id}`),
    ...topics.flatMap((topic) =>
      topic.examples.filter((text) => !speaksOf(topic, text)).map((text) => `not found as ${topic.id}: ${text}`),
    ),
  ];
}

function checkRelations({ relations, topics }: Pack): string[] {
  return [relations.member, relations.partner]
    .filter((id) => !topics.some((topic) => topic.id === id))
    .map((id) => `no topic has the id ${id}`);
}

const speaksOf = (topic: TopicEntry, text: string) =>
  topic.terms.some((term) => new RegExp(term.pattern, 'u').test(text.toLowerCase()));

function checkRegions(regions: readonly RegionEntry[]): string[] {
  return [
    ...doubled(regions.map((region) => region.id)).map((id) => `two regions have the id ${id}`),
    ...regions.flatMap((region) => unknownCountries(region.id, region.countries)),
    ...regions.flatMap((region) => doubled(region.countries).map((code) => `${code} stands twice in ${region.id}`)),
  ];
}

function unknownCountries(where: string, codes: readonly string[]): string[] {
  return codes.filter((code) => !COUNTRIES.has(code)).map((code) => `${where}: no country has the code ${code}`);
}

function checkPattern(where: string, pattern: string): string[] {
  try {
    new RegExp(pattern, 'u');
    return [];
  } catch (error) {
    return [`${where}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
