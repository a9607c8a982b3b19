/*
 * The words of the calendar and of numbers, as data. Names are matched with a capital or in capitals throughout, so
 * that "may" and "march" are no months; abbreviations may end in a full stop.
 */

/** Names and abbreviations of the months, 1 to 12. */
export const MONTHS: readonly (readonly string[])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

/** Names and abbreviations of the days of the week, Monday first. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['Monday', 'Mon'],
  ['Tuesday', 'Tues', 'Tue'],
  ['Wednesday', 'Wed'],
  ['Thursday', 'Thurs', 'Thur', 'Thu'],
  ['Friday', 'Fri'],
  ['Saturday', 'Sat'],
  ['Sunday', 'Sun'],
];

/** Seasons of the northern half of the world, by their months; winter begins in the year before. */
export const SEASONS: Readonly<Record<string, { readonly from: number; readonly to: number }>> = {
  spring: { from: 3, to: 5 },
  summer: { from: 6, to: 8 },
  autumn: { from: 9, to: 11 },
  fall: { from: 9, to: 11 },
  winter: { from: 12, to: 2 },
};

/** Parts of a month by the days that they may mean; `0` is the last day of the month. */
export const MONTH_PARTS: Readonly<Record<string, { readonly from: number; readonly to: number }>> = {
  early: { from: 1, to: 10 },
  mid: { from: 10, to: 20 },
  late: { from: 20, to: 0 },
  'the beginning of': { from: 1, to: 10 },
  'the start of': { from: 1, to: 10 },
  'the middle of': { from: 10, to: 20 },
  'the end of': { from: 20, to: 0 },
  'the first half of': { from: 1, to: 15 },
  'the second half of': { from: 15, to: 0 },
};

/** Words that stand before a month or a year alone and make it a date: "in November", "since 1995". */
export const MONTH_PREPOSITIONS = [
  'in',
  'throughout',
  'through',
  'during',
  'since',
  'by',
  'until',
  'till',
  'from',
  'before',
  'after',
];

/** Words that make a month alone a date, but no year: "the end of May" against "the Treaty of 1949". */
export const MONTH_LINKS = ['of', 'for'];

/** Names of which a month is the first part, and no date: "the October Revolution". */
export const MONTH_NAMES = ['Revolution', 'War', 'Crisis', 'Crescent', 'Memorial', 'Day', 'Process', 'Declaration'];

/** Names of which a day of the week is the last or the first word. */
export const WEEKDAY_NAMES = {
  before: ['Good', 'Black', 'Cyber', 'Bloody', 'Easter', 'Ash', 'Palm', 'Whit', 'Shrove', 'Maundy'],
  after: ['Times', 'Telegraph', 'Mirror', 'Express'],
};

/** This, last and next, as steps from the present. */
export const STEPS: Readonly<Record<string, number>> = {
  'this coming': 1,
  'this past': -1,
  this: 0,
  last: -1,
  next: 1,
};

/** Words for a day or days counted from the day of the telling. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  yesterday: -1,
  today: 0,
  tomorrow: 1,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  'last night': -1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

export const RELATIVE_UNITS = ['day', 'week', 'month', 'year'] as const;

/** Words between "on" and a day: "on the evening of 10 July", "Tuesday morning". */
export const TIMES_OF_DAY = ['morning', 'afternoon', 'evening', 'night'];

export const NUMBER_WORDS: readonly string[] = [
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

/** "the first of June": the place in the list is the day less one. */
export const ORDINAL_WORDS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
];

/** Words between the first and the last day of a span. */
export const SPAN_WORDS = ['to', 'until', 'till', 'through', 'thru'];
