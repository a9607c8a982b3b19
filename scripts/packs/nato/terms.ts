import type { OfficialEntry, PostEntry } from '../../compile/lexicon/shape';
import { countryNames } from './country-names';
import { offices } from './offices';

/**
 * One term of one person, a line of the tables of officials: name, title, country, first day, last day. A day that is
 * not surely known is left empty: a wrong term makes a wrong fact, an open one only a vaguer one.
 */
export type NationalTerm = readonly [name: string, title: string, country: string, from?: string, to?: string];

/** The same for an office of the organisation, by its id; the title only where it differs from the office's ("Acting"). */
export type OfficeTerm = readonly [name: string, office: string, from?: string, to?: string, title?: string];

/** The same for a post in a body that belongs to no one country: name, title, body, first day, last day. */
export type BodyTerm = readonly [name: string, title: string, body: string, from?: string, to?: string];

/** Other spellings and short forms, by name. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/** The titles that most lines of the tables have. */
export const HEAD = 'President';
export const PM = 'Prime Minister';
export const FM = 'Minister of Foreign Affairs';
export const DM = 'Minister of Defence';
export const CHOD = 'Chief of Defence';

type Term = readonly [name: string, post: PostEntry];

function days(from: string | undefined, to: string | undefined): Pick<PostEntry, 'from' | 'to'> {
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** Terms of national offices; the organisation is the country's name. */
export function national(terms: readonly NationalTerm[]): Term[] {
  return terms.map(([name, title, country, from, to]) => [
    name,
    { title, organisation: countryNames[country] ?? country, country, ...days(from, to) },
  ]);
}

/** Terms of the organisation's own offices. */
export function principal(terms: readonly OfficeTerm[]): Term[] {
  return terms.map(([name, office, from, to, ownTitle]) => {
    const title = ownTitle ?? offices.find((entry) => entry.id === office)?.title ?? office;
    return [name, { office, title, organisation: 'NATO', ...days(from, to) }];
  });
}

/** Terms of posts in international bodies. */
export function international(terms: readonly BodyTerm[]): Term[] {
  return terms.map(([name, title, organisation, from, to]) => [name, { title, organisation, ...days(from, to) }]);
}

const UNCOMPOSED: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ð: 'd',
  đ: 'd',
  Đ: 'D',
  ə: 'e',
  Ə: 'A',
  æ: 'ae',
  ß: 'ss',
  þ: 'th',
  Þ: 'Th',
};

/** The name as a keyboard without diacritics writes it: "Nicolae Ciuca". */
export function plain(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[^\p{ASCII}]/gu, (letter) => UNCOMPOSED[letter] ?? letter);
}

/** One entry a person, in the order of first mention, with all terms of that name and the plain spellings. */
export function gather(terms: readonly Term[], aliases: Aliases): OfficialEntry[] {
  const posts = new Map<string, PostEntry[]>();
  for (const [name, post] of terms) posts.set(name, [...(posts.get(name) ?? []), post]);
  return [...posts].map(([name, held]) => {
    const written = [name, ...(aliases[name] ?? [])];
    const other = new Set([...written, ...written.map(plain)]);
    other.delete(name);
    return other.size > 0 ? { name, aliases: [...other], posts: held } : { name, posts: held };
  });
}
