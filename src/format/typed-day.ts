import { civil, daysInMonth, isIsoDay, isoDay } from '../dataset/days';
import type { IsoDay } from '../dataset/types';
import { monthName } from './days';

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(isoDay(2024, index + 1, 1)).toLowerCase());

/**
 * Reads a day as people type it: `2024-03-05`, `2024-03`, `2024`, `5 March 2024`, `Mar 5, 2024`, `mar 2024`. A year or a
 * month alone stands for its first or its last day. Undefined where no day can be read.
 */
export function parseTypedDay(typed: string, edge: 'first' | 'last'): IsoDay | undefined {
  const words = typed
    .trim()
    .toLowerCase()
    .replace(/,/g, ' ')
    .split(/[\s./-]+/);
  const year = words.find((word) => /^\d{4}$/.test(word));
  if (year === undefined || words.length > 3) return undefined;
  const rest = words.filter((word) => word !== year);
  const month = rest.find((word) => /^\p{L}+$/u.test(word));
  const numbers = rest.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
  if (numbers.length + (month === undefined ? 0 : 1) !== rest.length) return undefined;
  if (month !== undefined) return dayOf(Number(year), monthNumber(month), numbers[0], edge);
  return words[0] === year
    ? dayOf(Number(year), numbers[0], numbers[1], edge)
    : dayMonthYear(numbers, Number(year), edge);
}

// `05/03/2024` is 5 March, as most of the world writes it; a lone number before the year is a month.
function dayMonthYear([first, second]: readonly number[], year: number, edge: 'first' | 'last'): IsoDay | undefined {
  if (first === undefined) return undefined;
  return second === undefined ? dayOf(year, first, undefined, edge) : dayOf(year, second, first, edge);
}

function dayOf(
  year: number,
  month: number | undefined,
  day: number | undefined,
  edge: 'first' | 'last',
): IsoDay | undefined {
  if (month === undefined) return edge === 'first' ? isoDay(year, 1, 1) : isoDay(year, 12, 31);
  if (month < 1 || month > 12) return undefined;
  const found = isoDay(year, month, day ?? (edge === 'first' ? 1 : daysInMonth(year, month)));
  return isIsoDay(found) && civil(found).year >= 1000 ? found : undefined;
}

/** 1 to 12 for a name or its beginning of three letters or more; 0 where no month is called so. */
function monthNumber(word: string): number {
  return word.length < 3 ? 0 : MONTHS.findIndex((name) => name.startsWith(word)) + 1;
}
