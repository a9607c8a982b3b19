import { prepare, type Knowledge } from '../../scripts/compile/knowledge';
import { buildTellings, type Telling } from '../../scripts/compile/stages/build-events';
import type { Comparable } from '../../scripts/compile/stages/merge-duplicates';
import { normalizeText } from '../../scripts/compile/stages/normalize';
import type { Story } from '../../scripts/compile/text';
import { countryName } from '../../scripts/compile/lexicon/countries';
import { pack } from '../../scripts/packs/nato/pack';
import type { CountryRole, Span } from '../../src/dataset/types';

/*
 * A story is written as one line: its headline, " // ", its paragraphs with " / " between them. Without " // " there is
 * no headline, with nothing behind it there is no text. The bulletin is of the last day that the story states in full,
 * else of Wednesday, 21 May 2025, unless the story begins with another day: "@2019-03-04 ...". "#own 2019-03-02" is the
 * date of an entry, "#list 2019-03-02" that of a list in which it is not the first.
 */
const AS_OF = '2025-05-21';

let knowledge: Knowledge | null = null;
const know = () => (knowledge ??= prepare(pack));

/** A story of one line with the offsets of its parts. */
export interface Written {
  readonly text: string;
  readonly story: Story;
  readonly asOf: string;
}

/** Reads a story written as one line. */
export function writeStory(row: string, section: Story['section'] = 'news'): Written {
  const [, day, reach, entryDay, words = row] = /^(?:@(\S+) )?(?:#(own|list) (\S+) )?(.*)$/s.exec(row) ?? [];
  const { text } = normalizeText(words);
  const cut = text.indexOf('//');
  const headline = cut < 0 ? null : trim(text, 0, cut);
  const paragraphs = splitAt(text, cut < 0 ? 0 : cut + 2, ' / ').filter((span) => span.end > span.start);
  const story: Story = {
    span: { start: 0, end: text.length },
    headline,
    paragraphs,
    teasers: [],
    age: null,
    entryDate: entryDay ? { start: 0, end: 1, day: entryDay, reach: reach === 'own' ? 'own' : 'list' } : null,
    section,
  };
  return { text, story, asOf: day ?? lastDayIn(text) ?? AS_OF };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const FULL_DATE = new RegExp(`(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`, 'g');

function lastDayIn(text: string): string | null {
  const found = [...text.matchAll(FULL_DATE)].at(-1);
  if (!found) return null;
  const [, day = '', month = '', year = ''] = found;
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function splitAt(text: string, from: number, separator: string): Span[] {
  const spans: Span[] = [];
  for (let start = from; start <= text.length;) {
    const next = text.indexOf(separator, start);
    const end = next < 0 ? text.length : next;
    spans.push(trim(text, start, end));
    start = end + separator.length;
  }
  return spans;
}

function trim(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}

/** What the compiler reads from a story written as one line. */
export function tell(row: string, section: Story['section'] = 'news'): Telling {
  const { text, story, asOf } = writeStory(row, section);
  const laidOut = { layout: 'other' as const, stories: [story], issueDate: null, periodDays: 7 };
  const day = { date: asOf, earliest: asOf, latest: asOf, basis: 'stated' as const };
  const [telling] = buildTellings({ text, asOf: day, layout: 'other', laidOut, know: know() });
  if (!telling) throw new Error('a story gives one telling');
  return telling;
}

/** The kind of a story, with "remote" where nobody travelled: "meeting remote". */
export function kindOf(row: string, section: Story['section'] = 'news'): string {
  const { kind } = tell(row, section);
  return kind.remote ? `${kind.kind} remote` : kind.kind;
}

/** The codes of a story's countries in one role, in order of the alphabet. */
export function countriesOf(row: string, role: CountryRole): string {
  return tell(row)
    .roles.countries.filter((country) => country.role === role)
    .map(({ code }) => (countryName(code) ? code : `unknown ${code}`))
    .sort()
    .join(' ');
}

/** The names of the places at which a story happens, in order of the alphabet. */
export function venuesOf(row: string): string {
  return tell(row)
    .roles.places.filter(({ role }) => role === 'venue')
    .map(({ place }) => place.name)
    .sort()
    .join(', ');
}

/** The topics of a story, most telling first. */
export const topicsOf = (row: string): string =>
  tell(row)
    .topics.map(({ id }) => id)
    .join(' ');

/** A story as it is held against others: "A|#own 2024-01-22 Headline //" is a story of bulletin A. */
export function comparable(row: string): Comparable {
  const [, bulletin = '', line = row] = /^([A-Z])\|(.*)$/s.exec(row) ?? [];
  const { text, story, asOf } = writeStory(line);
  const show = (span: Span) => text.slice(span.start, span.end);
  const first = story.paragraphs[0];
  const title = story.headline ? show(story.headline) : show(first ?? story.span).slice(0, 120);
  return {
    id: `${bulletin} ${text}`,
    bulletin,
    asOf,
    telling: tell(line),
    title,
    hasHeadline: story.headline !== null,
    seat: 'BEL',
    words: [title, ...(first ? [show(first)] : [])].join(' '),
  };
}
