import type { SectionKind } from '../../lexicon/shape';
import { leafAt, readCalendar } from './calendar';
import { readDatedList } from './dated-list';
import { isHeadline, isStamp, type Line } from './lines';
import { sameWords, type Draft } from './story';

/** A head and the lines below it, as far as the next. */
interface Section {
  readonly head: Line | null;
  /** What the pack says it holds; null for a head that it does not know. */
  readonly holds: SectionKind | null;
  readonly lines: readonly Line[];
}

/** Cuts a page at its heads: lines that the pack knows, and short lines in capitals. */
export function cutSections(lines: readonly Line[]): Section[] {
  const sections: { head: Line | null; holds: SectionKind | null; lines: Line[] }[] = [
    { head: null, holds: null, lines: [] },
  ];
  for (let i = 0; i < lines.length; i++) {
    const [line, leaf] = [lines[i], leafAt(lines, i)];
    if (!line) continue;
    if (leaf) {
      sections.at(-1)?.lines.push(...leaf.lines);
      i += leaf.lines.length - 1;
    } else if (isHead(line, lines, i)) sections.push({ head: line, holds: line.label, lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

function isHead(line: Line, lines: readonly Line[], i: number): boolean {
  if (line.label !== null) return isCapitals(line.text) || line.words > 1 || opensList(lines, i + 1);
  return isCapitals(line.text) && line.words <= 6 && isHeadline(line);
}

/** A single word such as "Events" is the head of a section only above a date or a leaf; elsewhere it is a link. */
function opensList(lines: readonly Line[], i: number): boolean {
  return isStamp(lines[i]) || leafAt(lines, i) !== null || isStamp(lines[i + 1]);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

/**
 *     NEWSROOM              navigation: no dates, no stories
 *     Photos
 *     LATEST NEWS           the date is the first headline's; the others lie in the days before it
 *     23 Jan. 2024
 *     Headline
 *     Headline
 *     FEATURED              each headline has its date above it, or below it
 *     22 Jan. 2024
 *     Headline
 *     EVENT CALENDAR
 *     FEB
 *     15
 *     Headline
 */
export function readHomePage(lines: readonly Line[]): { drafts: Draft[]; newest: Line | null } {
  const sections = upToEnd(cutSections(lines)).map((section) => ({
    ...section,
    holds: section.holds ?? guess(section),
  }));
  const dated = sections.filter(({ holds }) => holds !== 'calendar' && holds !== 'furniture');
  const newest = newestOf(dated.flatMap((section) => section.lines.filter(({ day }) => day !== null)));
  const drafts = sections.flatMap(({ holds, lines: inside }): Draft[] => {
    if (holds === 'calendar') return readCalendar(inside, newest?.day ?? null);
    return holds === 'furniture' || holds === 'end' ? [] : joinTwins(readDatedList(inside, holds));
  });
  return { drafts, newest };
}

/** Up to the foot of the page; a "Follow us" above all content is none. */
function upToEnd(sections: readonly Section[]): readonly Section[] {
  const first = sections.findIndex(({ lines }) => lines.some((line, i) => isStamp(line) || leafAt(lines, i) !== null));
  const end = sections.findIndex(({ holds }, i) => holds === 'end' && i > first);
  return end < 0 ? sections : sections.slice(0, end);
}

/** What a section holds whose head nobody knows: dates and leaves tell; without them it is navigation. */
function guess({ lines }: Section): Exclude<SectionKind, 'end'> {
  if (lines.some((_, i) => leafAt(lines, i) !== null)) return 'calendar';
  const dates = lines.filter(isStamp).length;
  if (dates === 0) return 'furniture';
  return dates === 1 && isStamp(lines[0]) ? 'news' : 'featured';
}

function newestOf(dates: readonly Line[]): Line | null {
  return dates.reduce<Line | null>((newest, line) => ((line.day ?? '') > (newest?.day ?? '') ? line : newest), null);
}

/** A review printed twice in a row, with a short and a long text, is one story. */
function joinTwins(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const [before, headline] = [joined.at(-1), draft.headlines[0]];
    if (before?.headlines[0] && headline && sameWords(before.headlines[0].text, headline.text)) {
      joined[joined.length - 1] = {
        ...before,
        headlines: [...before.headlines, ...draft.headlines],
        paragraphs: [...before.paragraphs, ...draft.paragraphs],
      };
    } else joined.push(draft);
  }
  return joined;
}
