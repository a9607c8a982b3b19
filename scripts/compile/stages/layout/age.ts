/** How many days lie between an entry and the capture of the page that told its age: at least, and at most. */
export interface DaysAgo {
  readonly least: number;
  readonly most: number;
}

/*
 * The pages print an age in at most two adjacent units, the largest first, and leave the second out only where it is
 * zero. A month is 30 days, a year 365. So what is left out is less than one of the smallest unit that could stand:
 *
 *     4 weeks ago           28         (a day more would be printed)
 *     1 month ago           30 to 36   (a week more would be printed)
 *     1 month 1 week ago    37 to 43
 *     1 year 2 months ago   425 to 454
 *
 * Hours reach into the day before, as nobody knows at which hour the page was captured: 2 days 3 hours are 2 to 3 days.
 * Minutes are taken to be of the same day, which is wrong in the first hour after midnight alone.
 */
const DAYS = { year: 365, month: 30, week: 7, day: 1 } as const;
type Unit = keyof typeof DAYS | 'hour' | 'minute' | 'second';

const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['year', /^(years?|yrs?)$/],
  ['month', /^(months?|mos?)$/],
  ['week', /^(weeks?|wks?)$/],
  ['day', /^days?$/],
  ['hour', /^(hours?|hrs?)$/],
  ['minute', /^(minutes?|mins?)$/],
  ['second', /^(seconds?|secs?)$/],
];
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const NAMED: ReadonlyMap<string, number> = new Map([['just now', 0], ['today', 0], ['yesterday', 1]]); // prettier-ignore
const LEAD_IN = /^(?:(?:posted|published|added|updated|about|around|approximately)\s*:?\s+)+/;

/** `News | 3 days ago`, `3 days ago · Press office`: the source or kind of an entry beside its age. */
const BESIDE = /^(?:[^|·•]{1,30} [|·•-] )?([^|·•]+ ago)(?: [|·•-] [^|·•]{1,30})?$/;

/** Reads a line that is an age and nothing else: `1 day 3 hours ago`, `a week ago`, `yesterday`. */
export function parseAge(line: string): DaysAgo | null {
  const bare = line.trim().toLowerCase().replace(/[.,]$/, '');
  const words = (BESIDE.exec(bare)?.[1] ?? bare).replace(LEAD_IN, '');
  const named = NAMED.get(words);
  if (named !== undefined) return { least: named, most: named };
  const counted = /^(.+) ago$/.exec(words)?.[1];
  return counted === undefined ? null : daysOf(partsOf(counted));
}

interface Part {
  readonly unit: Unit;
  readonly count: number;
}

function partsOf(text: string): Part[] | null {
  const words = text.replace(/\.(?=\s|$)|,|\band\b/g, ' ').replace(/(\d)([a-z])/g, '$1 $2').trim().split(/\s+/); // prettier-ignore
  if (words.length % 2 !== 0) return null;
  const parts: Part[] = [];
  for (let i = 0; i < words.length; i += 2) {
    const unit = UNITS.find(([, pattern]) => pattern.test(words[i + 1] ?? ''))?.[0];
    const count = countOf(words[i] ?? '');
    if (unit === undefined || count === null) return null;
    parts.push({ unit, count });
  }
  return parts;
}

function countOf(word: string): number | null {
  if (/^\d{1,3}$/.test(word)) return Number(word);
  if (word === 'a' || word === 'an') return 1;
  const number = NUMBERS.indexOf(word);
  return number < 0 ? null : number;
}

function daysOf(parts: readonly Part[] | null): DaysAgo | null {
  const [first, last] = [parts?.[0], parts?.at(-1)];
  if (!parts || !first || !last) return null;
  const least = Math.floor(parts.reduce((sum, { unit, count }) => sum + count * inDays(unit), 0));
  if (parts.some(({ unit }) => unit === 'hour')) return { least, most: least + 1 };
  // Thirty days are a month, so "1 month 4 weeks" cannot reach the second month.
  const beforeNext = (first.count + 1) * inDays(first.unit) - 1;
  return { least, most: Math.max(least, Math.min(least + leftOut(parts.length, last.unit) - 1, beforeNext)) };
}

function inDays(unit: Unit): number {
  if (unit === 'hour') return 1 / 24;
  return unit === 'minute' || unit === 'second' ? 0 : DAYS[unit];
}

/** The days of which what is not printed is less: a week after a bare month, the unit itself after two units. */
function leftOut(units: number, last: Unit): number {
  if (last === 'week' || last === 'month') return units > 1 ? DAYS[last] : last === 'month' ? DAYS.week : DAYS.day;
  return last === 'year' ? DAYS.month : DAYS.day;
}
