import type { IsoDay } from './types';

/*
 * Calendar days as strings. No `Date` object is used anywhere for a day: a bare day read as midnight UTC and printed in
 * local time moves west of Greenwich. The arithmetic is that of the proleptic Gregorian calendar, by way of a count of
 * days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */

/** Days since 1970-01-01 of a year, a month (1 to 12) and a day of the month. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that lies `count` days after 1970-01-01. */
export function dayFromCount(count: number): IsoDay {
  const z = count + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return isoDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** `isoDay(2025, 5, 8)` is `2025-05-08`. */
export function isoDay(year: number, month: number, day: number): IsoDay {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Year, month and day of the month of a day. */
export function civil(day: IsoDay): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days since 1970-01-01. */
export function dayCount(day: IsoDay): number {
  const { year, month, day: date } = civil(day);
  return daysFromCivil(year, month, date);
}

/** `addDays('2024-02-28', 2)` is `2024-03-01`. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayFromCount(dayCount(day) + days);
}

/** Days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: IsoDay, b: IsoDay): number {
  return dayCount(b) - dayCount(a);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: IsoDay): number {
  const sinceThursday = dayCount(day) + 3;
  return ((sinceThursday % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? daysFromCivil(year + 1, 1, 1) : daysFromCivil(year, month + 1, 1);
  return next - daysFromCivil(year, month, 1);
}

/** Whether the text is a day that exists: `2023-02-29` is none. */
export function isIsoDay(text: string): text is IsoDay {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = civil(text);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
