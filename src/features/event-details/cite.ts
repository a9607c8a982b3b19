import { civil } from '../../dataset/days';
import type { AtlasEvent, Bulletin } from '../../dataset/types';
import { formatDay, formatEventDate } from '../../format/days';

/** What a citation is made of; `address` is the link to the event on this page. */
export interface Cited {
  readonly event: AtlasEvent;
  readonly bulletin: Bulletin;
  readonly address: string;
}

/** A way of writing a citation. */
export interface CitationStyle {
  readonly id: string;
  readonly label: string;
  write(cited: Cited): string;
}

const ATLAS = 'Bulletin Atlas';

/** Every style that is offered, the plainest first. */
export const CITATION_STYLES: readonly CitationStyle[] = [
  { id: 'plain', label: 'Plain', write: plain },
  { id: 'chicago', label: 'Chicago', write: chicago },
  { id: 'bibtex', label: 'BibTeX', write: bibtex },
];

function plain({ event, bulletin, address }: Cited): string {
  const publisher = bulletin.publisher ? ` (${bulletin.publisher})` : '';
  const when = formatEventDate(event);
  return `“${event.title}” (${when}), in: ${bulletin.title}${publisher}, ${asOf(bulletin)}. ${ATLAS}, ${address}`;
}

// A web page with a corporate author (Chicago Manual of Style, 17th edition, 14.207).
function chicago({ event, bulletin, address }: Cited): string {
  const author = bulletin.publisher ? `${sentence(bulletin.publisher)} ` : '';
  return `${author}“${sentence(event.title)}” ${sentence(bulletin.title)} ${sentence(asOf(bulletin))} ${ATLAS}. ${address}.`;
}

function bibtex({ event, bulletin, address }: Cited): string {
  const { year, month, day } = civil(bulletin.asOf.date);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', bulletin.publisher && `{${texed(bulletin.publisher)}}`],
    ['title', `{${texed(event.title)}}`],
    ['howpublished', texed(`In: ${bulletin.title}, read by way of ${ATLAS}`)],
    ['year', String(year)],
    ['month', String(month)],
    ['day', String(day)],
    ['url', address],
    ['note', texed(`Event: ${formatEventDate(event)}; ${asOf(bulletin)}`)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${event.id},`, ...lines, '}'].join('\n');
}

function asOf({ asOf: { date, basis } }: Bulletin): string {
  return basis === 'stated' ? `as of ${formatDay(date)}` : `as of about ${formatDay(date)}`;
}

/** With one full stop at its end, unless it ends in a mark of its own. */
function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(capital) ? capital : `${capital}.`;
}

const TEX_MARKS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Letters that TeX reads as commands are written out. */
function texed(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (mark) => TEX_MARKS[mark] ?? `\\${mark}`);
}
