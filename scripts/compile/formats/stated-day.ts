import { isIsoDay, isoDay } from '../../../src/dataset/days';
import type { IsoDay } from '../../../src/dataset/types';
import { MONTHS } from '../language/en';

const MONTH = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Spellings of a point in time in headers and feeds; the first of each that fits. */
const FORMS: readonly RegExp[] = [
  // 2022-11-26T23:30:00Z
  /^(?<year>\d{4})-?(?<month>\d\d)-?(?<day>\d\d)(?!\d)/,
  // Sat, 26 Nov 2022 14:12:00 +0100
  new RegExp(`(?<!\\d)(?<day>\\d{1,2})[ -]+${MONTH}[ -]+(?<year>\\d{4}|\\d\\d)(?!\\d)`, 'i'),
  // Sat Nov 26 2022 14:12:00 GMT+0100
  new RegExp(`\\b${MONTH}\\.? +(?<day>\\d{1,2}),? +(?<year>\\d{4})`, 'i'),
];

/** The calendar day of a time stamp as it is written there, whatever its time zone; null where it states none. */
export function statedDay(stamp: string | null | undefined): IsoDay | null {
  for (const form of FORMS) {
    const groups = form.exec(stamp?.trim() ?? '')?.groups;
    if (!groups) continue;
    const month = Number(groups.month ?? 0) || monthNumber(groups.name ?? '');
    const day = isoDay(fullYear(groups.year ?? ''), month, Number(groups.day));
    if (isIsoDay(day)) return day;
  }
  return null;
}

function monthNumber(name: string): number {
  return MONTHS.findIndex(([month]) => month?.slice(0, 3).toLowerCase() === name.toLowerCase()) + 1;
}

/** Old mails write two digits. */
function fullYear(digits: string): number {
  return digits.length === 2 ? Number(digits) + (Number(digits) < 50 ? 2000 : 1900) : Number(digits);
}

/** `26 November 2022` for 2022-11-26. */
export function dayInWords(day: IsoDay): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date ?? ''} ${MONTHS[(month ?? 1) - 1]?.[0] ?? ''} ${year ?? ''}`;
}
