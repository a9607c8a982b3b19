import type { Span } from '../../../../src/dataset/types';
import { personAt, rankAt, type NamedPerson } from './names';
import type { TitleMention } from './titles';
import { isCountryWord, wordAt, type Words } from './words';

/** A person named in the text; a surname alone, or with a title, a rank or an honorific. */
export interface PersonMention extends Span {
  readonly name: string;
  readonly title: TitleMention | null;
  readonly rank: string | null;
  readonly honorific: boolean;
  /** ISO 3166-1 alpha-3, from the words around the title, the rank or the name. */
  readonly country?: string;
  /** No longer in office: "former", "retired". */
  readonly former: boolean;
}

/** What stands before a name and goes for all names of a list. */
export interface Lead {
  readonly title: TitleMention | null;
  readonly plural: boolean;
  readonly former: boolean;
  readonly country?: string | undefined;
}

interface Named extends NamedPerson {
  /** The country that stands behind the name: "of Finland", "(Finland)". */
  readonly behind?: string;
}

/** "Senators Pat Lowe and Bob Ruiz", "the Foreign Ministers of Finland and Sweden, Pekka Salo and Ann Berg". */
export function listedPeople(words: Words, start: number, lead: Lead): { people: PersonMention[]; next: number } {
  const first = namedAt(words, start, lead.title !== null);
  if (!first) return { people: [], next: start + 1 };
  const all = [first];
  let next = first.next;
  while (lead.plural) {
    const at = linkEnd(words, next);
    const named = at === null ? null : namedAt(words, at, lead.title !== null);
    // "Presidents Lis, Rimkus and Saar", but "Ministers Ana Sousa and Rui Reis, Lisbon and Porto".
    if (!named || (named.words < 2 && first.words > 1 && !named.rank && !named.honorific)) break;
    all.push(named);
    next = named.next;
  }
  const rank = lead.title ? null : (rankAt(words, start)?.rank ?? null);
  const inOrder = lead.title && lead.title.countries.length === all.length && all.length > 1;
  const people = all.map((named, i) =>
    mentionOf(words, named, lead, rank, inOrder ? lead.title?.countries[i] : undefined),
  );
  return { people, next };
}

function mentionOf(
  words: Words,
  named: Named,
  lead: Lead,
  rank: string | null,
  own: string | undefined,
): PersonMention {
  const country = named.behind ?? own ?? lead.country;
  const name = words.text.slice(named.name.start, named.name.end).replace(/\s+/g, ' ');
  return {
    ...named.name,
    name,
    title: lead.title,
    rank: named.rank ?? rank,
    honorific: named.honorific,
    former: lead.former,
    ...(country ? { country } : {}),
  };
}

function linkEnd(words: Words, next: number): number | null {
  if (!/^(?:and|,|&)$/.test(wordAt(words, next))) return null;
  return wordAt(words, next) === ',' && wordAt(words, next + 1) === 'and' ? next + 2 : next + 1;
}

function namedAt(words: Words, i: number, behindTitle: boolean): Named | null {
  const named = personAt(words, i, behindTitle);
  if (!named) return null;
  const at = named.next;
  const bracket = wordAt(words, at) === '(';
  const of = /^(?:of|from)$/.test(wordAt(words, at));
  const first = bracket ? at + 1 : of ? (wordAt(words, at + 1) === 'the' ? at + 2 : at + 1) : null;
  const behind = first === null ? null : words.tokens[first]?.country;
  if (first === null || !behind) return bracket ? { ...named, next: bracketEnd(words, at) } : named;
  let end = first;
  while (isCountryWord(words, end) && words.tokens[end]?.country === behind) end++;
  if (bracket && wordAt(words, end) !== ')') return named;
  return { ...named, behind, next: bracket ? end + 1 : end };
}

/** "Senators John Reed (D-RI) and Ben Hale". */
function bracketEnd(words: Words, at: number): number {
  for (let i = at + 1; i < at + 6; i++) if (wordAt(words, i) === ')') return i + 1;
  return at;
}

/** Titles that somebody holds for a country. */
const NATIONAL =
  /\b(?:President|Prime Minister|Minister|Premier|Chancellor|Vice-Premier|Chief of (?:the )?(?:Defen[cs]e|General)|Speaker|King|Queen|Secretary of (?:State|Defen[cs]e)|(?:Foreign|Defen[cs]e|Home) Secretary|Senator|Ambassador)\b/;

/** "Finland's Foreign Minister X and Defence Minister Y": who stands in one row is of one country. */
export function inheritCountries(words: Words, found: readonly PersonMention[]): PersonMention[] {
  const people = [...found].sort((a, b) => a.start - b.start);
  for (let i = 1; i < people.length; i++) {
    const [a, b] = [people[i - 1], people[i]];
    if (a?.country && b && isNextInRow(words, a, b)) people[i] = { ...b, country: a.country };
  }
  for (let i = people.length - 2; i >= 0; i--) {
    const [a, b] = [people[i], people[i + 1]];
    if (
      a &&
      b?.country &&
      !a.country &&
      isNextInRow(words, { ...a }, { ...b, country: '' }) &&
      hasCountryBehind(words, b)
    )
      people[i] = { ...a, country: b.country };
  }
  return people;
}

function isNextInRow(words: Words, a: PersonMention, b: PersonMention): boolean {
  if (b.country || !b.title || !a.title || a.title === b.title) return false;
  if (!NATIONAL.test(a.title.words) || !NATIONAL.test(b.title.words) || a.former) return false;
  return (
    b.title.start > a.end &&
    /^,? (?:and |& |as well as )?(?:the |its |his |her )?$/.test(words.text.slice(a.end, b.title.start))
  );
}

const hasCountryBehind = (words: Words, person: PersonMention): boolean =>
  /^ (?:of|from) /.test(words.text.slice(person.end, person.end + 6)) || Boolean(person.title?.countries.length);
