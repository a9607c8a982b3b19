import type { Span } from '../../../../src/dataset/types';
import { TRAVELS } from '../../language/travel';
import type { RoleInput } from '../assign-roles';
import type { CountryMention, FoundPlace, PlaceMention } from '../find-places';
import { overlaps } from '../spans';
import type { Located } from './located';

/** Kinds that happen over or off a place as well as at it. */
const LOOSE_KINDS = new Set(['exercise', 'operation']);
/** A place named later than this in a story is background unless somebody of the organisation goes there. */
const LEAD_SENTENCES = 2;

/**
 * Whether it happens there. `placed`: the countries in which it happens by the headline or first sentence; later places have
 * to be told of expressly, and those of another country by going there.
 */
export function isVenue(
  item: Located<PlaceMention | CountryMention>,
  input: RoleInput,
  placed: ReadonlySet<string>,
): boolean {
  const first = input.scenes[0]?.headline ? 1 : 0;
  const goesThere = input.people.some((p) => p.principal && p.evidence.some((e) => overlaps(e, item.scene.span)));
  const travels = TRAVELS.test(input.text.slice(item.scene.span.start, item.scene.span.end));
  if (item.index > first + LEAD_SENTENCES && !(goesThere && travels) && !(travels && input.kind === 'visit'))
    return false;
  if (input.reception && item.index > first && !isHeadquarters(item) && !isOf(input.seat, item)) return false;
  const weak = 'code' in item.mention && item.mention.via === 'name';
  // "Canada leads the battlegroup", told on the telephone: who is far away is at none of the places that are spoken of.
  if (input.remote && weak && item.index > first) return false;
  if (item.index > first && (weak || placed.size > 0) && !isToldOfStory(item, input)) return false;
  const country = countryOf(item);
  const elsewhere = placed.size > 0 && country !== undefined && !placed.has(country);
  if (item.index > first && elsewhere && !goesOn(item, input.text)) return false;
  if (input.reception && item.index <= 2 && isHeadquarters(item)) return true;
  return item.usage === 'at' || (LOOSE_KINDS.has(input.kind) && (item.usage === 'loose' || isSeaOfHeadline(item)));
}

/** The country of a place or of a name; none for a sea. */
export const countryOf = ({ mention }: Located<PlaceMention | CountryMention>): string | undefined =>
  'code' in mention ? mention.code : mention.place.country;

/** "They met in Brussels. They looked at what was decided in The Hague": nobody goes there. */
function goesOn({ mention, scene }: Located<unknown>, text: string): boolean {
  const before = text.slice(scene.span.start, (mention as Span).start);
  return before.length < 30 || GOES_ON.test(before);
}

const GOES_ON =
  /\b(?:went|goes|go|going|travel\w*|arriv\w*|visit\w*|flew|mov(?:es|ed) on|continu\w+|head(?:s|ed)|stop\w*|reach\w*|was in|is in|be in|will be|guest|journey|trip|came|met|meets?|spoke|await\w*|return\w*|leads? (?:him|her|them))\b/i;

/** The country itself, or a place in it. */
const isOf = (country: string, { mention }: Located<PlaceMention | CountryMention>): boolean =>
  country === ('code' in mention ? mention.code : mention.place.country);

/** Who is received is received at the headquarters, however the sentence brings it in. */
function isHeadquarters({ mention }: Located<Span & { readonly place?: FoundPlace }>): boolean {
  return Boolean(mention.place?.headquarters);
}

/** Behind the first sentence a place counts where its clause tells of going or meeting, or opens with it: "While in Iceland". */
function isToldOfStory({ mention, scene }: Located<unknown>, { text, people }: RoleInput): boolean {
  const before = text.slice(scene.span.start, (mention as Span).start);
  const clause = /[^,;:]*$/.exec(before)?.[0] ?? before;
  const sentence = text.slice(scene.span.start, scene.span.end);
  const acts = PRONOUN.test(sentence) || TRAVELS.test(sentence);
  const opens = before.length < 30 && (acts || people.some((p) => p.evidence.some((e) => overlaps(e, scene.span))));
  return opens || OPENS_CLAUSE.test(before) || TRAVELS.test(clause) || HAPPENS.test(clause);
}

/** Somebody of the story, who acts at the place with which a sentence opens. */
const PRONOUN = /\b(?:he|she|they|his|her|their|it|Mr|Mrs|Ms)\b/i;

/** ", and in Tokyo he was the guest of". */
const OPENS_CLAUSE = /[,;:] (?:and |then |while |later )*(?:in|at|on|near) (?:the )?$/;

const HAPPENS =
  /\b(?:held|hosts?|hosted|take[sn]? place|took place|ceremony|meeting|conference|session|signed|convened?|gathered|began|begins?|ended|shown|stands?|train|landed|fly|scene|await\w*|expect\w*|receiv\w+|welcom\w+|looked at|saw|inspect\w*)\b/i;

/** "NATO steps up Baltic Sea patrols": the sea is where it happens, though no preposition says so. */
function isSeaOfHeadline({ mention, index }: Located<unknown>): boolean {
  return index <= 1 && (mention as Partial<PlaceMention>).place?.kind === 'sea';
}
