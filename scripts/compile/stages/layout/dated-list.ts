import type { SectionKind } from '../../lexicon/shape';
import type { Age, EntryDate } from '../../text';
import { isHeadline, isStamp, isText, type Line } from './lines';
import type { Draft } from './story';

type ListKind = Exclude<SectionKind, 'calendar' | 'furniture' | 'end'>;
type Reach = EntryDate['reach'];

/** Words that an undated line of a list of news has at least; less is a link to somewhere. */
const SHORTEST_HEADLINE = 3;
/** Words that most lines of a list without any date have, if it is one of headlines. */
const SHORTEST_UNDATED = 5;

const SECTIONS: Readonly<Record<ListKind, Draft['section'] & string>> = {
  news: 'news',
  featured: 'news',
  review: 'article',
  photo: 'article',
  job: 'call',
};

interface Entry {
  readonly headlines: Line[];
  readonly paragraphs: Line[];
  readonly stamp: Line | null;
  readonly reach: Reach;
}

/** The stories of a section of a home page: headlines with a date above or below them, and texts here and there. */
export function readDatedList(lines: readonly Line[], kind: ListKind): Draft[] {
  const start = isDateFirst(lines) ? lines.findIndex(isStamp) : 0;
  const list = lines.slice(start);
  if (kind === 'news' && isNavigation(lines)) return [];
  const listed = kind === 'news' || (list.filter(isStamp).length === 1 && list.filter(isHeadline).length > 2);
  const entries = isDateFirst(lines) ? dateAbove(list, listed) : dateBelow(list, listed);
  return entries.map((entry) => toDraft(entry, kind));
}

/** Names of pages below a head such as "News": no dates, and shorter than headlines are. */
function isNavigation(lines: readonly Line[]): boolean {
  const lengths = lines.filter(isHeadline).map(({ words }) => words).sort((a, b) => a - b); // prettier-ignore
  return !lines.some(isStamp) && (lengths[Math.floor(lengths.length / 2)] ?? 0) < SHORTEST_UNDATED;
}

/** Whether dates stand above their headlines. `Headline, date, text` and `headline, date` are the other way round. */
function isDateFirst(lines: readonly Line[]): boolean {
  const content = lines.filter((line) => !line.noise);
  if (isStamp(content[0])) return true;
  const stamps = content.flatMap((line, i) => (isStamp(line) ? [i] : []));
  return stamps.length > 0 && !stamps.some((i) => isText(content[i + 1])) && !isStamp(content.at(-1));
}

function dateAbove(lines: readonly Line[], listed: boolean): Entry[] {
  const entries: Entry[] = [];
  let [stamp, fresh, open]: [Line | null, boolean, Entry | null] = [null, false, null];
  for (const [i, line] of lines.entries()) {
    if (fresh && isKind(line, lines[i + 1])) continue;
    if (isStamp(line)) [stamp, fresh, open] = [line, true, null];
    else if (line.noise) open = null;
    else if (isText(line) && open) open.paragraphs.push(line);
    else if (fresh || (listed && line.words >= SHORTEST_HEADLINE && !isText(line))) {
      open = entryOf(line, stamp, fresh ? 'own' : 'list');
      entries.push(open);
      fresh = false;
    } else open = null;
  }
  return entries;
}

/** A word or two between a date and its headline: "News", "Press release". */
function isKind(line: Line, next: Line | undefined): boolean {
  const short = !line.noise && !isStamp(line) && !line.sentence && line.words < SHORTEST_HEADLINE;
  return short && isHeadline(next) && (next?.words ?? 0) >= SHORTEST_HEADLINE;
}

function dateBelow(lines: readonly Line[], listed: boolean): Entry[] {
  const entries: Entry[] = [];
  let open: Entry | null = null;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (isStamp(line)) return;
    if (line.noise) open = null;
    else if (open && (isText(line) || isShortText(lines, i))) open.paragraphs.push(line);
    else if (isHeadline(line) && (isStamp(next) || isText(next) || (listed && line.words >= SHORTEST_HEADLINE))) {
      open = entryOf(line, next && isStamp(next) ? next : null, 'own');
      entries.push(open);
    } else open = null;
  });
  return entries;
}

/** What stands between a date and the next headline is text, though it be short: "Can ice and words be broken?" */
function isShortText(lines: readonly Line[], i: number): boolean {
  return isStamp(lines[i - 1]) && isHeadline(lines[i]) && !isStamp(lines[i + 1]);
}

function entryOf(line: Line, stamp: Line | null, reach: Reach): Entry {
  return isText(line)
    ? { headlines: [], paragraphs: [line], stamp, reach }
    : { headlines: [line], paragraphs: [], stamp, reach };
}

function toDraft({ headlines, paragraphs, stamp, reach }: Entry, kind: ListKind): Draft {
  const span = { start: stamp?.start ?? 0, end: stamp?.end ?? 0 };
  // An age above a list tells the first entry's, and `Age` has no word for "or older".
  const age: Age | null = stamp?.age && reach === 'own' ? { ...span, ...stamp.age } : null;
  const entryDate: EntryDate | null = stamp?.day ? { ...span, day: stamp.day, reach } : null;
  return { headlines, paragraphs, age, entryDate, section: SECTIONS[kind] };
}
