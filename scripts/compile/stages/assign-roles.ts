import type { CountryRole, PlaceRole, Span } from '../../../src/dataset/types';
import { ANNOUNCES, FORCES_OF_COUNTRY, ON_THE_SPOT, TO_COME, VISITS_COUNTRY } from '../language/travel';
import type { CountryMention, FoundPlace, PlaceMention } from './find-places';
import type { Person } from './resolve-people';
import { isLead, locate, type Located } from './roles/located';
import { takesPart } from './roles/participants';
import { countryOf, isVenue } from './roles/venues';
import { overlaps } from './spans';

/** A sentence of a story (or its headline) with the places and countries that it names. */
export interface Scene {
  readonly span: Span;
  readonly headline: boolean;
  readonly places: readonly PlaceMention[];
  readonly countries: readonly CountryMention[];
}

export interface PlacedPlace {
  readonly place: FoundPlace;
  readonly role: PlaceRole;
  readonly evidence: readonly Span[];
}

export interface PlacedCountry {
  readonly code: string;
  readonly role: CountryRole;
  readonly evidence: readonly Span[];
}

export interface Roles {
  readonly places: readonly PlacedPlace[];
  readonly countries: readonly PlacedCountry[];
}

export interface RoleInput {
  readonly text: string;
  readonly scenes: readonly Scene[];
  readonly people: readonly Person[];
  readonly kind: string;
  readonly remote: boolean;
  /** A body of the organisation is told to travel: "the Military Committee visited". */
  readonly bodyTravels: boolean;
  /** Somebody from outside is received at a headquarters. */
  readonly reception: boolean;
  readonly seat: string;
}

/** Says where the thing happened, and what part each country has in it. Each country gets the first role that fits. */
export function assignRoles(input: RoleInput): Roles {
  const located = locate(input);
  const inLead = [...located.places, ...located.countries].filter(
    (item) => isLead(item, input) && isVenue(item, input, new Set()),
  );
  const placed = new Set(inLead.map((item) => countryOf(item) ?? ''));
  const happensAt = (item: Located<PlaceMention | CountryMention>) => isVenue(item, input, placed);
  const places = placedPlaces(located.places, happensAt);
  const venueCodes = venueCountries(located.countries, happensAt);
  const named = located.countries.filter((item) => item.mention.via !== 'site' || happensAt(item));
  const countries = placedCountries(input, named, venueCodes);
  return { places, countries };
}

function placedPlaces(
  located: readonly Located<PlaceMention>[],
  happensAt: (item: Located<PlaceMention>) => boolean,
): PlacedPlace[] {
  const found = new Map<string, PlacedPlace>();
  for (const item of located) {
    const { place } = item.mention;
    const known = found.get(place.id);
    const role: PlaceRole = known?.role === 'venue' || happensAt(item) ? 'venue' : 'mentioned';
    const evidence = { start: item.mention.start, end: item.mention.end };
    // The words that make a venue of it come first: they are what a reader checks.
    const all =
      role === 'venue' && known?.role !== 'venue'
        ? [evidence, ...(known?.evidence ?? [])]
        : [...(known?.evidence ?? []), evidence];
    found.set(place.id, { place, role, evidence: all });
  }
  return [...found.values()];
}

function venueCountries(
  located: readonly Located<CountryMention>[],
  happensAt: (item: Located<CountryMention>) => boolean,
): Set<string> {
  return new Set(
    located
      .filter((item) => happensAt(item) && (item.mention.via !== 'name' || isNoun(item)))
      .map((item) => item.mention.code),
  );
}

/** "in Canadian waters" names no venue by itself; "in Canada" does. */
function isNoun(item: Located<CountryMention>): boolean {
  return !item.mention.adjective;
}

function placedCountries(
  input: RoleInput,
  located: readonly Located<CountryMention>[],
  venues: ReadonlySet<string>,
): PlacedCountry[] {
  const found = new Map<string, PlacedCountry>();
  const guests = guestCountries(input, located);
  for (const item of located) {
    const { code } = item.mention;
    const known = found.get(code);
    const evidence = { start: item.mention.start, end: item.mention.end };
    const role = known?.role ?? roleOf(code, input, venues, guests, located);
    found.set(code, { code, role, evidence: [...(known?.evidence ?? []), evidence] });
  }
  return [...found.values()];
}

function roleOf(
  code: string,
  input: RoleInput,
  venues: ReadonlySet<string>,
  guests: ReadonlySet<string>,
  located: readonly Located<CountryMention>[],
): CountryRole {
  const goes =
    !input.reception && (input.people.some((person) => person.principal) || input.bodyTravels) && !input.remote;
  if (venues.has(code) && goes && isVisitable(code, input, located) && isVisitor(code, input, located))
    return 'visited';
  if (guests.has(code)) return 'guest';
  if (venues.has(code)) return 'venue';
  return takesPart(code, input, located) ? 'participant' : 'mentioned';
}

/**
 * In an exercise, an operation or a decision somebody of the organisation has to be told of in the same sentence, or to do
 * in the opening what is done on the spot: sign, open, meet. Who only announces what is to come is not there either.
 */
function isVisitor(
  code: string,
  { kind, people, bodyTravels, scenes, text }: RoleInput,
  located: readonly Located<CountryMention>[],
): boolean {
  if (bodyTravels) return true;
  const principals = people.filter((person) => person.principal).flatMap((person) => person.evidence);
  const isThere = (scene: Scene) => principals.some((e) => overlaps(e, scene.span));
  const wordsOf = ({ span }: Scene) => text.slice(span.start, span.end);
  const named = located.filter(({ mention, usage }) => mention.code === code && usage === 'at');
  if (named.some(({ scene }) => isThere(scene))) return true;
  const opening = scenes.slice(0, OPENING).filter(isThere);
  if (['exercise', 'operation', 'decision'].includes(kind))
    return opening.some((scene) => ON_THE_SPOT.test(wordsOf(scene)));
  return !(
    named.every(({ scene }) => TO_COME.test(wordsOf(scene))) &&
    opening.length > 0 &&
    opening.every((scene) => ANNOUNCES.test(wordsOf(scene)))
  );
}

const OPENING = 3;

/** Nobody visits the seat by going to work; its own authorities and forces can be visited. */
function isVisitable(
  code: string,
  { seat, text, kind }: RoleInput,
  located: readonly Located<CountryMention>[],
): boolean {
  if (kind === 'article' || kind === 'call') return false;
  return code !== seat || located.some((item) => item.mention.code === seat && isVisited(item, text));
}

function isVisited({ mention, scene }: Located<CountryMention>, text: string): boolean {
  if (mention.via !== 'name') return false;
  const before = text.slice(scene.span.start, mention.start);
  if (!mention.adjective) return VISITS_COUNTRY.test(before);
  return /\bvisit/i.test(before) && FORCES_OF_COUNTRY.test(text.slice(mention.end, scene.span.end));
}

/** "A ceremony at headquarters marked it. The Ambassador met the Secretary General there": no reception, and a guest. */
function callersAtHeadquarters({ scenes, people, text, seat, kind, remote }: RoleInput): Set<string> {
  const opening = scenes.slice(0, scenes[0]?.headline ? 3 : 2);
  const atHeadquarters = opening.some((scene) => scene.places.some(({ place }) => place.headquarters));
  if (kind !== 'decision' || remote || !atHeadquarters) return new Set();
  const meetings = opening.filter((scene) => MEETS.test(text.slice(scene.span.start, scene.span.end)));
  const isIn = (scene: Scene, principal: boolean) =>
    people.filter((p) => p.principal === principal && p.evidence.some((e) => overlaps(e, scene.span)));
  const callers = meetings.flatMap((scene) => (isIn(scene, true).length ? isIn(scene, false) : []));
  return new Set(callers.map(({ post }) => post.country ?? '').filter((code) => code !== '' && code !== seat));
}

const MEETS = /\b(?:met|meets|received|welcomed|greeted)\b/;

function guestCountries(input: RoleInput, located: readonly Located<CountryMention>[]): Set<string> {
  if (!input.reception) return callersAtHeadquarters(input);
  const ofPeople = input.people.filter((p) => !p.principal && p.post.country).map((p) => p.post.country ?? '');
  const ofDelegations = located
    .filter((item) =>
      DELEGATION.test(
        input.text.slice(
          Math.max(item.scene.span.start, item.mention.start - 60),
          Math.min(item.scene.span.end, item.mention.end + 40),
        ),
      ),
    )
    .map((item) => item.mention.code);
  return new Set([...ofPeople, ...ofDelegations].filter((code) => code !== input.seat));
}

const DELEGATION =
  /\b(?:delegations?|Minister|President|Ambassador|Chancellor|King|Queen|Chief of Defen[cs]e|Speaker|representatives?|lawmakers|senators?|members of|parliamentarians|officials)\b/i;
