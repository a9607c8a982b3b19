import type { CountryRole, PlaceRole, Span } from '../../../src/dataset/types';
import { TAKES_PART } from '../language/places-in-sentences';
import { TRAVELS, VISITS_SEAT } from '../language/travel';
import type { CountryMention, FoundPlace, PlaceMention } from './find-places';
import { usagesOf, type Usage } from './locate';
import type { Person } from './resolve-people';
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

/** Kinds that happen over or off a place as well as at it. */
const LOOSE_KINDS = new Set(['exercise', 'operation']);
/** A place named later than this in a story is background unless somebody of the organisation goes there. */
const LEAD_SENTENCES = 2;

interface Located<T> {
  readonly mention: T;
  readonly scene: Scene;
  readonly index: number;
  readonly usage: Usage;
}

/** Says where the thing happened, and what part each country has in it. Each country gets the first role that fits. */
export function assignRoles(input: RoleInput): Roles {
  const located = locate(input);
  const happensAt = (item: Located<unknown>) => isVenue(item, input);
  const places = placedPlaces(located.places, happensAt);
  const venueCodes = venueCountries(located.countries, happensAt);
  const countries = placedCountries(input, located.countries, venueCodes);
  return { places, countries };
}

function locate({ text, scenes }: RoleInput) {
  const places: Located<PlaceMention>[] = [];
  const countries: Located<CountryMention>[] = [];
  scenes.forEach((scene, index) => {
    const mentions: Span[] = [...scene.places, ...scene.countries].sort((a, b) => a.start - b.start || a.end - b.end);
    const usages = usagesOf(text, scene.span, mentions);
    const usage = (mention: Span) => usages[mentions.indexOf(mention)] ?? 'named';
    for (const mention of scene.places) places.push({ mention, scene, index, usage: usage(mention) });
    for (const mention of scene.countries) countries.push({ mention, scene, index, usage: usage(mention) });
  });
  return { places, countries };
}

function isVenue(item: Located<unknown>, input: RoleInput): boolean {
  const first = input.scenes[0]?.headline ? 1 : 0;
  const goesThere = input.people.some((p) => p.principal && p.evidence.some((e) => overlaps(e, item.scene.span)));
  const travels = TRAVELS.test(input.text.slice(item.scene.span.start, item.scene.span.end));
  if (item.index > first + LEAD_SENTENCES && !(goesThere && travels) && !(travels && input.kind === 'visit'))
    return false;
  return item.usage === 'at' || (item.usage === 'loose' && LOOSE_KINDS.has(input.kind));
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
      .filter((item) => happensAt(item) && (item.mention.via === 'place' || isNoun(item)))
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
  const goes = (input.people.some((person) => person.principal) || input.bodyTravels) && !input.remote;
  if (venues.has(code) && goes && isVisitable(code, input)) return 'visited';
  if (guests.has(code)) return 'guest';
  if (venues.has(code)) return 'venue';
  return takesPart(code, input, located) ? 'participant' : 'mentioned';
}

/** Nobody visits the seat by going to work; its own authorities and forces can be visited. */
function isVisitable(code: string, { seat, text, scenes, kind }: RoleInput): boolean {
  if (kind === 'article' || kind === 'call') return false;
  return code !== seat || scenes.some((scene) => VISITS_SEAT.test(text.slice(scene.span.start, scene.span.end)));
}

function guestCountries(input: RoleInput, located: readonly Located<CountryMention>[]): Set<string> {
  if (!input.reception) return new Set();
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

function takesPart(code: string, input: RoleInput, located: readonly Located<CountryMention>[]): boolean {
  if (input.people.some((person) => !person.principal && person.post.country === code)) return true;
  return located.some((item) => {
    if (item.mention.code !== code || item.mention.via !== 'name' || item.mention.adjective) return false;
    const words = input.text.slice(item.scene.span.start, item.scene.span.end);
    const others = new Set(item.scene.countries.filter((c) => c.via === 'name').map((c) => c.code)).size;
    const ahead = input.text.slice(Math.max(item.scene.span.start, item.mention.start - 30), item.mention.start);
    if (
      /\b(?:support (?:to|for)|war (?:in|on|against)|aid to|about|against|security in|situation in|invasion of)\s+(?:the )?$/.test(
        ahead,
      )
    )
      return false;
    return TAKES_PART.test(words) && (others >= 3 || input.kind !== 'article');
  });
}
