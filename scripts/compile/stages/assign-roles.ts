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
  const inLead = [...located.places, ...located.countries].some(
    (item) => isLead(item, input) && isVenue(item, input, false),
  );
  const happensAt = (item: Located<PlaceMention | CountryMention>) => isVenue(item, input, inLead);
  const places = placedPlaces(located.places, happensAt);
  const venueCodes = venueCountries(located.countries, happensAt);
  const named = located.countries.filter((item) => item.mention.via !== 'site' || happensAt(item));
  const countries = placedCountries(input, named, venueCodes);
  return { places, countries };
}

function locate({ text, scenes }: RoleInput) {
  const places: Located<PlaceMention>[] = [];
  const countries: Located<CountryMention>[] = [];
  const first = scenes[0]?.headline ? 1 : 0;
  scenes.forEach((scene, index) => {
    const mentions: Span[] = [...scene.places, ...scene.countries].sort((a, b) => a.start - b.start || a.end - b.end);
    const usages = usagesOf(text, scene.span, mentions, index <= first);
    const usage = (mention: Span) => usages[mentions.indexOf(mention)] ?? 'named';
    for (const mention of scene.places) places.push({ mention, scene, index, usage: usage(mention) });
    for (const mention of scene.countries) countries.push({ mention, scene, index, usage: usage(mention) });
  });
  return { places, countries };
}

const isLead = ({ index }: Located<unknown>, { scenes }: RoleInput) => index <= (scenes[0]?.headline ? 1 : 0);

/** `placed`: the headline or first sentence says where it happens, so that later places have to be told of expressly. */
function isVenue(item: Located<PlaceMention | CountryMention>, input: RoleInput, placed: boolean): boolean {
  const first = input.scenes[0]?.headline ? 1 : 0;
  const goesThere = input.people.some((p) => p.principal && p.evidence.some((e) => overlaps(e, item.scene.span)));
  const travels = TRAVELS.test(input.text.slice(item.scene.span.start, item.scene.span.end));
  if (item.index > first + LEAD_SENTENCES && !(goesThere && travels) && !(travels && input.kind === 'visit'))
    return false;
  const weak = 'code' in item.mention && item.mention.via === 'name';
  if (item.index > first && (weak || placed) && !isToldOfStory(item, input)) return false;
  if (input.reception && item.index <= 2 && isHeadquarters(item)) return true;
  return item.usage === 'at' || (LOOSE_KINDS.has(input.kind) && (item.usage === 'loose' || isSeaOfHeadline(item)));
}

/** Who is received is received at the headquarters, however the sentence brings it in. */
function isHeadquarters({ mention }: Located<Span & { readonly place?: FoundPlace }>): boolean {
  return Boolean(mention.place?.headquarters);
}

/** Behind the first sentence a place counts where its clause tells of going or meeting, or opens with it: "While in Iceland". */
function isToldOfStory({ mention, scene }: Located<unknown>, { text }: RoleInput): boolean {
  const before = text.slice(scene.span.start, (mention as Span).start);
  const clause = /[^,;:]*$/.exec(before)?.[0] ?? before;
  return before.length < 30 || TRAVELS.test(clause) || HAPPENS.test(clause);
}

const HAPPENS =
  /\b(?:held|hosts?|hosted|take[sn]? place|took place|ceremony|meeting|conference|session|signed|convened?|gathered|began|begins?|ended|shown|stands?|train|landed|fly|scene)\b/i;

/** "NATO steps up Baltic Sea patrols": the sea is where it happens, though no preposition says so. */
function isSeaOfHeadline({ mention, index }: Located<unknown>): boolean {
  return index <= 1 && (mention as Partial<PlaceMention>).place?.kind === 'sea';
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
  const goes = (input.people.some((person) => person.principal) || input.bodyTravels) && !input.remote;
  if (venues.has(code) && goes && isVisitable(code, input) && isVisitor(code, input, located)) return 'visited';
  if (guests.has(code)) return 'guest';
  if (venues.has(code)) return 'venue';
  return takesPart(code, input, located) ? 'participant' : 'mentioned';
}

/** In an exercise, an operation or a decision somebody of the organisation has to be told of in the same sentence. */
function isVisitor(
  code: string,
  { kind, people, bodyTravels }: RoleInput,
  located: readonly Located<CountryMention>[],
): boolean {
  if (!['exercise', 'operation', 'decision'].includes(kind) || bodyTravels) return true;
  const principals = people.filter((person) => person.principal).flatMap((person) => person.evidence);
  return located.some(
    ({ mention, scene, usage }) =>
      mention.code === code && usage === 'at' && principals.some((e) => overlaps(e, scene.span)),
  );
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

/** "Croatia has taken over the whole task": who opens the first sentence of a decision, exercise or operation acts in it. */
function isSubject({ mention, scene, index }: Located<CountryMention>, { kind }: RoleInput): boolean {
  return index <= 1 && mention.start === scene.span.start && ['decision', 'exercise', 'operation'].includes(kind);
}

const DELEGATION =
  /\b(?:delegations?|Minister|President|Ambassador|Chancellor|King|Queen|Chief of Defen[cs]e|Speaker|representatives?|lawmakers|senators?|members of|parliamentarians|officials)\b/i;

function takesPart(code: string, input: RoleInput, located: readonly Located<CountryMention>[]): boolean {
  if (input.kind === 'article') return false;
  if (input.people.some((person) => !person.principal && person.post.country === code)) return true;
  return located.some(
    (item) =>
      item.mention.code === code &&
      item.mention.via === 'name' &&
      (isSubject(item, input) ||
        isListed(item, input.text) ||
        isActor(item, input.text) ||
        (input.kind === 'exercise' && !item.mention.adjective && !isBackground(item, input.text))),
  );
}

const isBackground = ({ mention, scene }: Located<CountryMention>, text: string) =>
  /\b(?:war|aggression|invasion|threat\w*|attack\w*|support|conduct|against|deter\w*)\b[^.;,]*$/i.test(
    text.slice(scene.span.start, mention.start),
  );

/** One of three and more countries in a row: who is enumerated takes part, unless the list is of what is talked about. */
function isListed({ mention, scene }: Located<CountryMention>, text: string): boolean {
  const row = rowOf(mention, scene, text);
  const before = text.slice(scene.span.start, row[0]?.start ?? mention.start);
  return (
    row.length >= 3 &&
    !/\b(?:about|on|discuss\w*|concern\w*|situation in|help|against|over)\s+(?:the\s+)?$/.test(before)
  );
}

function rowOf(mention: CountryMention, scene: Scene, text: string): CountryMention[] {
  const names = scene.countries.filter((country) => country.via === 'name' && !country.adjective);
  const at = names.indexOf(mention);
  const linked = (a: CountryMention | undefined, b: CountryMention | undefined) =>
    Boolean(
      a &&
      b &&
      /^(?:,? (?:and|or|as well as) |, |\), | with |,? along with | and )?(?:the |from |of |with )*$/.test(
        text.slice(a.end, b.start),
      ),
    );
  let [from, to] = [at, at];
  while (from > 0 && linked(names[from - 1], names[from])) from--;
  while (to + 1 < names.length && linked(names[to], names[to + 1])) to++;
  return at < 0 ? [] : names.slice(from, to + 1);
}

/** "Canada and Sweden shared the chair", "signed by Finland", "joined by Ukraine". */
function isActor({ mention, scene }: Located<CountryMention>, text: string): boolean {
  if (mention.adjective) return false;
  const row = rowOf(mention, scene, text);
  const [first, last] = [row[0] ?? mention, row.at(-1) ?? mention];
  const before = text.slice(scene.span.start, first.start);
  const behind = text.slice(last.end, Math.min(scene.span.end, last.end + 70));
  const opens = /(?:^|[.;:,] |\b(?:and|that|which|Allies|partners?|both|while|when|as) )(?:the |The )?$/.test(before);
  if (opens && TAKES_PART.test(behind.split(/[,;:]/)[0] ?? '')) return true;
  return (
    /\b(?:joined by|signed by|led by|hosted by|together with|along with|with troops (?:of|from)|troops from|soldiers (?:of|from)|partners?|with|brought|between|co-chaired by|convened by|organised by|by|from)\s+(?:the\s+)?$/.test(
      before,
    ) &&
    TAKES_PART.test(before) &&
    !/\b(?:war|support|aid|attack\w*|threat\w*)\b[^,]*$/.test(before)
  );
}
