import type { Span } from '../../../../src/dataset/types';
import { kebab } from '../../fold';
import { ALSO_FIRST_NAMES, PROVINCES, US_STATES } from '../../language/country-words';
import { gazetteer } from '../../lexicon/cities';
import type { FoundPlace } from '../find-places';
import { overlapsAny } from '../spans';

/** A state or province by its country and its code in the gazetteer. */
export interface Division {
  readonly country: string;
  readonly code: string;
}

const names = [...Object.keys(US_STATES), ...Object.keys(PROVINCES)].sort((a, b) => b.length - a.length);
const NAME = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const AT_START = new RegExp(`^(?:${NAME.source})`, 'u');

const divisionOf = (name: string): Division | null => {
  const state = US_STATES[name];
  if (state) return { country: 'USA', code: state[0] };
  const province = PROVINCES[name];
  return province ? { country: province[0], code: province[1] } : null;
};

/** The division that stands right behind a comma: "Dayton, Ohio", "Halifax, Nova Scotia". */
export function divisionBehind(text: string, end: number): Division | null {
  const lead = /^,? \(?/.exec(text.slice(end, end + 4))?.[0];
  if (!lead) return null;
  const at = end + lead.length;
  const name = AT_START.exec(text.slice(at, at + 30))?.[0];
  return name ? divisionOf(name) : null;
}

/** Whether the name, which is a country's too, means the American state: "Atlanta, Georgia", "the Georgia National Guard". */
export function isState(text: string, { start, end }: Span): boolean {
  if (!(text.slice(start, end) in US_STATES)) return false;
  const before = text.slice(Math.max(0, start - 50), start);
  if (/(?:US|U\.S\.|American|[Tt]he) [Ss]tate of $/.test(before)) return true;
  if (/^(?:'s)? (?:Air |Army )?National Guard\b|^ (?:Tech|State University)\b/.test(text.slice(end, end + 24)))
    return true;
  const city = /(\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?),? (?:in )?$/u.exec(before)?.[1];
  const code = US_STATES[text.slice(start, end)]?.[0];
  const cities = city ? gazetteer().find(city) : [];
  return (
    cities.some((found) => found.city.country === 'USA' && found.city.division === code) &&
    !cities.some((found) => found.city.country === 'GEO')
  );
}

/** A state as it stands in the text; behind a city it only tells which city. */
export interface StateMention extends Span {
  readonly behindCity: boolean;
  readonly country: string;
  /** None for a province, which the page does not place. */
  readonly place: FoundPlace | null;
}

/** States and provinces that a passage names: "in Virginia", "Dayton, Ohio", "the Texas National Guard". */
export function statesInText(text: string, span: Span, blocked: readonly Span[]): StateMention[] {
  return [...text.slice(span.start, span.end).matchAll(NAME)].flatMap((match) => {
    const state = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    const behindCity = standsBehindCity(text, state);
    const division = divisionOf(match[0]);
    if (!division || overlapsAny(state, blocked) || !(behindCity || standsForState(text, state, match[0]))) return [];
    return [{ ...state, behindCity, country: division.country, place: statePlace(match[0]) }];
  });
}

function standsBehindCity(text: string, { start, end }: Span): boolean {
  if (text.slice(start, end) === 'Georgia') return isState(text, { start, end }) && text[start - 2] === ',';
  return /\p{Lu}[\p{L}'.-]+, $/u.test(text.slice(Math.max(0, start - 40), start));
}

function standsForState(text: string, state: Span, name: string): boolean {
  if (name === 'Georgia') return isState(text, state);
  const before = text.slice(Math.max(0, state.start - 40), state.start);
  const behind = text.slice(state.end, state.end + 24);
  if (/^(?:'s)? (?:Air |Army )?National Guard\b/.test(behind)) return true;
  if (/^(?:-class| class| \p{Lu})/u.test(behind) || /\b(?:University|Bank|College) of $/.test(before)) return false;
  return PLACED.test(before) || !(ALSO_FIRST_NAMES.includes(name) || name in PROVINCES || name === 'Delaware');
}

const PLACED =
  /\b(?:in|to|from|at|near|of|across|over|between|and|through) (?:(?:northern|southern|eastern|western|central) )?$/;

function statePlace(name: string): FoundPlace | null {
  const state = US_STATES[name];
  if (!state) return null;
  const [, lat, lon] = state;
  return { id: `${kebab(name)}-usa`, name, kind: 'region', country: 'USA', lat, lon };
}
