import { addDays, daysBetween, isIsoDay, isoDay } from '../../../../src/dataset/days';
import type { IsoDay } from '../../../../src/dataset/types';
import { parseLeaf, parseMonth, type Leaf } from './date-line';
import { isStamp, type Line } from './lines';
import type { Draft } from './story';

/** A leaf further ahead than this many days is one of the past: calendars also list what was. */
const FURTHEST_AHEAD = 300;
/** Words from which on a second line below a leaf is an event of its own, and not the place or hour of the first. */
const SHORTEST_TITLE = 4;

interface LeafLines {
  readonly leaf: Leaf;
  readonly lines: readonly Line[];
}

const DAY = /^\d{1,2}(?: ?- ?\d{1,2})?$/;

/** The leaf that begins at a line: `FEB` above `1`, `1` above `FEB`, or both in one line. */
export function leafAt(lines: readonly Line[], i: number): LeafLines | null {
  const [first, second] = [lines[i], lines[i + 1]];
  if (!first) return null;
  const whole = first.day === null && first.words <= 5 ? parseLeaf(first.text) : null;
  if (whole) return { leaf: whole, lines: [first] };
  const isHalf = (line: Line) => monthOf(line) !== null || DAY.test(line.text);
  if (!second || !isHalf(first) || !isHalf(second)) return null;
  const both = parseLeaf(`${first.text} ${second.text}`) ?? parseLeaf(`${second.text} ${first.text}`);
  return both && { leaf: both, lines: [first, second] };
}

/**
 *     FEB                   the leaf
 *     15
 *
 *     Defence ministers     the event; the year is the title's, or that of the next such day
 */
export function readCalendar(lines: readonly Line[], newest: IsoDay | null): Draft[] {
  const drafts: Draft[] = [];
  let leaf: LeafLines | null = null;
  let month: string | null = null;
  let fresh = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const found: LeafLines | null = leafAt(lines, i) ?? wholeDate(line) ?? dayOfMonth(line, month);
    month = found?.lines.map(monthOf).find((name) => name !== null) ?? (found ? month : (monthOf(line) ?? month));
    if (found) {
      [leaf, fresh] = [found, true];
      i += found.lines.length - 1;
    } else if (leaf && !line.noise && !isStamp(line)) {
      if (fresh || isTitle(line)) drafts.push(eventAt(leaf, line, newest));
      fresh = false;
    } else if (!fresh) leaf = null;
  }
  return drafts;
}

/** `FEB`, `February 2024`; null for a line that names no month alone. */
function monthOf({ text }: Line): string | null {
  return parseMonth(text.replace(/ \d{4}$/, '')) === null ? null : text;
}

/** A day alone, below a month that heads several. */
function dayOfMonth(line: Line, month: string | null): LeafLines | null {
  const leaf = month !== null && DAY.test(line.text) ? parseLeaf(`${line.text} ${month}`) : null;
  return leaf && { leaf, lines: [line] };
}

function wholeDate(line: Line): LeafLines | null {
  if (!line.day) return null;
  const [year, month, day] = line.day.split('-').map(Number);
  return { leaf: { year: year ?? null, month: month ?? 1, day: day ?? 1 }, lines: [line] };
}

function isTitle(line: Line): boolean {
  return !line.sentence && line.words >= SHORTEST_TITLE;
}

function eventAt({ leaf, lines }: LeafLines, title: Line, newest: IsoDay | null): Draft {
  const day = dayOf(leaf, title.text, newest);
  const [start, end] = [lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0];
  return {
    headlines: [title],
    paragraphs: [],
    section: 'calendar',
    entryDate: day === null ? null : { start, end, day, reach: 'own' },
  };
}

function dayOf(leaf: Leaf, title: string, newest: IsoDay | null): IsoDay | null {
  const inYear = (year: number) => isoDay(year, leaf.month, leaf.day);
  if (leaf.year !== null) return existing(inYear(leaf.year));
  const stated = /\b(?:19|20)\d{2}\b/.exec(title)?.[0];
  if (stated !== undefined && (newest === null || Math.abs(daysBetween(newest, inYear(Number(stated)))) < 500)) {
    return existing(inYear(Number(stated)));
  }
  return newest === null ? null : nearest(leaf, newest);
}

/** The next such day on or after the newest date of the page, or the last one where that is too far ahead. */
function nearest(leaf: Leaf, newest: IsoDay): IsoDay | null {
  const year = Number(newest.slice(0, 4));
  const days = [year - 1, year, year + 1, year + 2]
    .map((y) => existing(isoDay(y, leaf.month, leaf.day)))
    .filter((day) => day !== null);
  const ahead = days.find((day) => day >= newest);
  if (ahead !== undefined && ahead <= addDays(newest, FURTHEST_AHEAD)) return ahead;
  return days.findLast((day) => day < newest) ?? null;
}

function existing(day: IsoDay): IsoDay | null {
  return isIsoDay(day) ? day : null;
}
