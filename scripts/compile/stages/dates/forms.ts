import { daysInMonth } from '../../../../src/dataset/days';
import type { DateMention, DateParts } from '../../text';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../language/en';
import type { Shift, Token } from './tokens';

/** What a phrase says, before its surroundings are looked at. */
export interface Reading {
  readonly form: DateMention['form'];
  readonly from: DateParts;
  readonly to?: DateParts;
  readonly weekday?: number;
  readonly weekdayTo?: number;
  readonly shift?: Shift;
}

/** The words beside a phrase, which some forms look at. */
export interface Beside {
  readonly before: Token | undefined;
  /** The text that follows the phrase. */
  readonly after: string;
  readonly wordBefore: string;
}

export interface Form {
  /** A pattern of the letters of `Token`. */
  readonly shape: RegExp;
  readonly example: string;
  readonly read: (tokens: readonly Token[], beside: Beside) => Reading | null;
  /** Letters at the start of the shape that belong to the phrase's surroundings. */
  readonly lead?: number;
}

/** Words for the day that stand before its date: "Monday and Tuesday (", "today (Thursday ", "the morning of Friday, ". */
const WEEKDAY = '(?:(?:R|[WV]N?(?:[TA][WV]N?)?)[CPH]*){0,2}';
const JOIN = '[TA]o?';
const YEAR = '(?:C?Y|C?PYQ)?';
const DAY_MONTH = `${WEEKDAY}(?:H?DO?|H?KO)[Mm]${YEAR}Q?`;
const MONTH_DAY = `${WEEKDAY}[Mm]H?D${YEAR}Q?`;
const shape = (pattern: string) => new RegExp(pattern, 'y');

/** The forms of a date, longest first: the first that fits at a word is taken. */
export const FORMS: readonly Form[] = [
  { shape: shape(`${DAY_MONTH}C?To?${DAY_MONTH}`), example: '30 December 2024 - 2 January 2025', read: readDays },
  { shape: shape(`${DAY_MONTH}Ao?${DAY_MONTH}`), example: '30 June and 1 July 2025', read: readAdjoiningDays },
  {
    shape: shape(`${WEEKDAY}H?D(?:C${WEEKDAY}H?D)*C?${JOIN}${DAY_MONTH}`),
    example: 'Thursday 13 and Friday 14 March [2025]',
    read: readDays,
  },
  { shape: shape(DAY_MONTH), example: 'Wednesday, 12 July 2023', read: readDays },
  { shape: shape(`${MONTH_DAY}C?T${MONTH_DAY}`), example: 'June 30 to July 2, 2025', read: readDays },
  {
    shape: shape(`${WEEKDAY}[Mm]H?D(?:CD)*C?${JOIN}${WEEKDAY}H?D${YEAR}Q?(?![Mm])`),
    example: 'Sept. 26-28, 2023',
    read: readMonthFirst,
  },
  { shape: shape(`${MONTH_DAY}(?![Mm])`), example: 'Thursday (October 17)', read: readMonthFirst },
  { shape: shape(`${WEEKDAY}IQ?(?:TIQ?)?`), example: '2025-05-27', read: readIso },
  { shape: shape('[Mm]Y?[TA][Mm]C?Y'), example: 'January-June 2021', read: readMonths },
  { shape: shape('E?[Mm]C?Y'), example: 'early March 2024', read: readMonths },
  { shape: shape('L[Mm]'), example: 'this June', read: readMonths },
  { shape: shape('EM'), example: 'late November', read: readMonths },
  { shape: shape('[pTBO]M[TA]M(?!C?Y)'), example: 'from January to June', read: readBareMonth, lead: 1 },
  { shape: shape('[pTO]M(?!C?Y)'), example: 'throughout November', read: readBareMonth, lead: 1 },
  { shape: shape('LS'), example: 'last winter', read: readSeason },
  { shape: shape('[pT]H?SO?Y'), example: 'in the summer of 2022', read: readSeason, lead: 1 },
  { shape: shape('SO?Y'), example: 'spring 2024', read: readSeason },
  { shape: shape('[pT]H?S'), example: 'in autumn', read: readSeason, lead: 1 },
  { shape: shape('[pTB]Y[TA]Y'), example: 'between 2014 and 2024', read: readYears, lead: 1 },
  { shape: shape('[pT]Y'), example: 'by 2025', read: readYears, lead: 1 },
  { shape: shape('L?WN?(?:[TA]WN?)?'), example: 'on Wednesday', read: readWeekday },
  { shape: shape('R'), example: 'last week', read: readRelative },
];

const valueOf = (tokens: readonly Token[], letters: string) => tokens.find((t) => letters.includes(t.letter))?.value;
const valuesOf = (tokens: readonly Token[], letters: string) =>
  tokens.filter((t) => letters.includes(t.letter)).map((t) => t.value ?? 0);

function weekdayOf(tokens: readonly Token[]): Pick<Reading, 'weekday' | 'weekdayTo'> {
  const [first, second] = valuesOf(tokens, 'WV');
  if (first === undefined) return {};
  return second === undefined ? { weekday: first } : { weekday: first, weekdayTo: second };
}

const partsOf = (day?: number, month?: number, year?: number): DateParts => ({
  ...(year === undefined ? {} : { year }),
  ...(month === undefined ? {} : { month }),
  ...(day === undefined ? {} : { day }),
});

/** Whether there is such a day in some year, or in the year stated. */
const exists = ({ year, month, day }: DateParts) =>
  day === undefined || (month !== undefined && day >= 1 && day <= daysInMonth(year ?? 2024, month));

/** The year that one end of a span lacks, from the other: "30 December - 2 January 2025" begins in 2024. */
function shareYear(from: DateParts, to: DateParts): [DateParts, DateParts] {
  const wraps = (from.month ?? 0) > (to.month ?? 0) ? 1 : 0;
  if (from.year === undefined && to.year !== undefined) return [{ ...from, year: to.year - wraps }, to];
  if (to.year === undefined && from.year !== undefined) return [from, { ...to, year: from.year + wraps }];
  return [from, to];
}

const isBackwards = (from: DateParts, to: DateParts) =>
  from.year === to.year && from.month === to.month && (from.day ?? 0) >= (to.day ?? 99);

function daySpan(first: DateParts, last: DateParts, tokens: readonly Token[]): Reading | null {
  const [from, to] = shareYear(first, last);
  if (!exists(from) || !exists(to) || isBackwards(from, to)) return null;
  return { form: from.year === undefined ? 'day-month' : 'full', from, to, ...weekdayOf(tokens) };
}

function readDays(tokens: readonly Token[]): Reading | null {
  const days = valuesOf(tokens, 'DK');
  const months = valuesOf(tokens, 'Mm');
  const monthAt = tokens.findIndex((t) => 'Mm'.includes(t.letter));
  const lastMonthAt = tokens.findLastIndex((t) => 'Mm'.includes(t.letter));
  const firstYear = valueOf(tokens.slice(monthAt, lastMonthAt), 'Y');
  const lastYear = valueOf(tokens.slice(lastMonthAt), 'Y');
  if (days.length > 1) {
    const first = partsOf(days[0], months[0], months.length > 1 ? firstYear : lastYear);
    return daySpan(first, partsOf(days.at(-1), months.at(-1), lastYear), tokens);
  }
  const from = partsOf(days[0], months[0], lastYear);
  if (!exists(from)) return null;
  return { form: from.year === undefined ? 'day-month' : 'full', from, ...weekdayOf(tokens) };
}

/** "30 June and 1 July" is a span; "24 October and 3 November" is two dates, unless "between" stands before. */
function readAdjoiningDays(tokens: readonly Token[], beside: Beside): Reading | null {
  const reading = readDays(tokens);
  if (!reading?.to || beside.before?.letter === 'B') return reading;
  const { from, to } = reading;
  const endsMonth = from.day === daysInMonth(from.year ?? 2023, from.month ?? 1) && to.day === 1;
  const adjoins = (from.month === to.month && (to.day ?? 0) - (from.day ?? 0) === 1) || endsMonth;
  return adjoins ? reading : null;
}

/** "the October Revolution": the phrase is the first part of a name. */
const isNamePart = (after: string) => MONTH_NAMES.includes(/^[\s-]+(\p{Lu}[\p{L}'-]*)/u.exec(after)?.[1] ?? '');

/** "in May 20 ships sailed" is no 20 May, "the September 11 Memorial" no 11 September. */
function readMonthFirst(tokens: readonly Token[], beside: Beside): Reading | null {
  const year = valueOf(tokens, 'Y');
  const inMonth = ['in', 'during', 'throughout', 'of'].includes(beside.before?.word ?? '');
  if (year === undefined && (inMonth || isNamePart(beside.after))) return null;
  if (
    year === undefined &&
    /^\s+(?:days|hours|years|months|weeks|ships|troops|aircraft|people|per)\b/.test(beside.after)
  ) {
    return null;
  }
  return readDays(tokens);
}

function readIso(tokens: readonly Token[]): Reading | null {
  const [from, to] = tokens
    .flatMap((t) => (t.iso ? [t.iso] : []))
    .map((iso) => {
      const [year, month, day] = iso.split('-').map(Number);
      return partsOf(day, month, year);
    });
  if (!from) return null;
  return { form: 'full', from, ...(to ? { to } : {}), ...weekdayOf(tokens) };
}

function readMonths(tokens: readonly Token[]): Reading | null {
  const [first, second] = valuesOf(tokens, 'Mm');
  const years = valuesOf(tokens, 'Y');
  const part = tokens.find((t) => t.letter === 'E')?.range;
  const step = valueOf(tokens, 'L');
  const shift: Shift | undefined = step === undefined ? undefined : { unit: 'year', by: step };
  const extra = shift ? { shift } : {};
  if (second !== undefined) {
    const [from, to] = shareYear(
      partsOf(undefined, first, years.length > 1 ? years[0] : undefined),
      partsOf(undefined, second, years.at(-1)),
    );
    return { form: 'month', from, to, ...extra };
  }
  const year = years[0];
  if (!part) return { form: 'month', from: partsOf(undefined, first, year), ...extra };
  const last = part.to || daysInMonth(year ?? 2023, first ?? 1);
  return { form: 'month', from: partsOf(part.from, first, year), to: partsOf(last, first, year), ...extra };
}

/** "until May" and "through May", but not "Vilnius - May" and "to May". */
const isLead = (tokens: readonly Token[]) => !['-', '/', 'to'].includes(tokens[0]?.word ?? '');

/** "by Jan Jansen", "of April Jones", "the October Revolution" are no months. */
function readBareMonth(tokens: readonly Token[], beside: Beside): Reading | null {
  if (isNamePart(beside.after) || !isLead(tokens)) return null;
  const inside = ['in', 'throughout', 'through', 'during', 'since', 'until', 'till', 'between'].includes(
    tokens[0]?.word ?? '',
  );
  const isName = /^[\s-]+\p{Lu}/u.test(beside.after) || tokens.some((t) => t.word === 'may' && t.letter === 'M');
  return isName && !inside ? null : readMonths(tokens);
}

function readSeason(tokens: readonly Token[]): Reading | null {
  const season = tokens.find((t) => t.letter === 'S')?.range;
  if (!season || !isLead(tokens)) return null;
  const year = valueOf(tokens, 'Y');
  const step = valueOf(tokens, 'L');
  const [from, to] = shareYear(partsOf(undefined, season.from), partsOf(undefined, season.to, year));
  return { form: 'month', from, to, ...(step === undefined ? {} : { shift: { unit: 'year', by: step } }) };
}

function readYears(tokens: readonly Token[]): Reading | null {
  const [first, second] = valuesOf(tokens, 'Y');
  if (first === undefined || !isLead(tokens) || (second !== undefined && second <= first)) return null;
  return { form: 'year', from: { year: first }, ...(second === undefined ? {} : { to: { year: second } }) };
}

/** "Good Friday" and "the Sunday Times" are no days of the telling. */
function readWeekday(tokens: readonly Token[], beside: Beside): Reading | null {
  const next = /^\s+(\p{L}+)/u.exec(beside.after)?.[1] ?? '';
  if (WEEKDAY_NAMES.before.includes(beside.wordBefore) || WEEKDAY_NAMES.after.includes(next)) return null;
  const step = valueOf(tokens, 'L');
  const shift: { shift: Shift } | object = step === undefined ? {} : { shift: { unit: 'week', by: step } };
  return { form: 'weekday', from: {}, ...weekdayOf(tokens), ...shift };
}

function readRelative(tokens: readonly Token[]): Reading | null {
  const shift = tokens[0]?.shift;
  return shift ? { form: 'relative', from: {}, shift } : null;
}
