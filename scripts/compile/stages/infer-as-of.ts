import { addDays } from '../../../src/dataset/days';
import type { AsOf, IsoDay } from '../../../src/dataset/types';
import { HAPPENED } from '../language/en-date-cues';
import type { LaidOut, Story } from '../text';
import { dayInFileName } from './as-of/file-name';
import { asOfFromAges, type AgedDate } from './as-of/from-ages';
import { daysOf, type Days } from './dates/days';
import { extentOf } from './dates/extent';
import { readTold, type Told, type ToldDate } from './dates/told';

export interface AsOfInput {
  readonly text: string;
  readonly laidOut: LaidOut;
  readonly frontMatterAsOf: IsoDay | undefined;
  readonly fileName: string;
}

/** A newsletter may be sent some days after the last thing that it tells. */
const SENT_LATER = 3;
/** A page may have been captured some days after its newest entry. */
const CAPTURED_LATER = 7;
const HAPPENED_WORDS = new RegExp(HAPPENED, 'u');

/** The day on which a bulletin was issued or captured, and what says so; null where nothing does. */
export function inferAsOf({ text, laidOut, frontMatterAsOf, fileName }: AsOfInput): AsOf | null {
  const { layout, issueDate, stories } = laidOut;
  if (frontMatterAsOf !== undefined) return exactly(frontMatterAsOf, 'stated');
  if (issueDate && layout !== 'home-page') return exactly(issueDate.day, 'stated');
  const told = stories.map((story) => ({ story, told: readTold(text, story) }));
  const named = dayInFileName(fileName);
  return (
    asOfFromAges(agedDates(told, named)) ??
    fromNewest([issueDate?.day, ...stories.map(listedDay)], CAPTURED_LATER) ??
    fromNewest(
      [
        latestPastDay(
          told.map((each) => each.told),
          named,
        ),
      ],
      SENT_LATER,
    ) ??
    (named === null ? null : exactly(named, 'file-name'))
  );
}

const exactly = (day: IsoDay, basis: AsOf['basis']): AsOf => ({ date: day, earliest: day, latest: day, basis });

function fromNewest(days: readonly (IsoDay | null | undefined)[], later: number): AsOf | null {
  const newest = days
    .filter((day) => day !== null && day !== undefined)
    .sort()
    .at(-1);
  return newest ? { date: newest, earliest: newest, latest: addDays(newest, later), basis: 'event-dates' } : null;
}

/** Calendars list what is to come; every other entry has appeared. */
const listedDay = ({ entryDate, section }: Story) => (section === 'calendar' ? null : (entryDate?.day ?? null));

interface ToldStory {
  readonly story: Story;
  readonly told: Told;
}

/** Entries with an age and a date; years that the text leaves out are those of its other dates, or of the file. */
function agedDates(stories: readonly ToldStory[], named: IsoDay | null): AgedDate[] {
  const full = stories.flatMap(({ story, told }) => agedDate(story, told, null));
  const anchor =
    full
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? named;
  return stories.flatMap(({ story, told }) => agedDate(story, told, anchor));
}

function agedDate({ age }: Story, told: Told, anchor: IsoDay | null): AgedDate[] {
  const mention = age
    ? told.dates.find((date) => isStated(date, anchor) && date.use === 'event' && date.unit <= 2)
    : undefined;
  const days = mention && daysWith(told, mention, anchor);
  return age && mention && days
    ? [{ least: age.least, most: age.most, start: days.start, end: days.end, tense: tenseOf(told, mention) }]
    : [];
}

/** "visited" is a report, "will visit" an announcement; "visits" may be either. */
function tenseOf({ units }: Told, { unit, future }: ToldDate): AgedDate['tense'] {
  if (future) return 'planned';
  return HAPPENED_WORDS.test(units[unit] ?? '') ? 'held' : 'either';
}

const isStated = ({ form }: ToldDate, anchor: IsoDay | null) =>
  form === 'full' || (form === 'day-month' && anchor !== null);

function daysWith(told: Told, mention: ToldDate, anchor: IsoDay | null): Days | null {
  const days = daysOf(mention, anchor ?? '');
  return days && extentOf(told, { mention, days, fromStated: false }).days;
}

interface PastDay {
  readonly end: IsoDay;
  /** Told in the past tense; the present tense may also announce. */
  readonly sure: boolean;
}

/**
 * The last day that a newsletter tells as past or going on. "The next summit takes place on 7 July" is no such day,
 * so that the present tense counts only near what is surely past.
 */
function latestPastDay(stories: readonly Told[], named: IsoDay | null): IsoDay | null {
  const full = newestOf(stories.flatMap((told) => pastDays(told, null)));
  const anchor = full ?? named;
  return anchor === null ? null : newestOf(stories.flatMap((told) => pastDays(told, anchor)));
}

function newestOf(days: readonly PastDay[]): IsoDay | null {
  const surely = latest(days.filter(({ sure }) => sure).map(({ end }) => end));
  return surely === null
    ? latest(days.map(({ end }) => end))
    : latest(days.map(({ end }) => end).filter((end) => end <= addDays(surely, CAPTURED_LATER)));
}

function pastDays(told: Told, anchor: IsoDay | null): PastDay[] {
  const past = told.dates.filter(
    (date) => isStated(date, anchor) && !date.future && (date.use === 'event' || date.use === 'past'),
  );
  return past.flatMap((date) => {
    const end = daysOf(date, anchor ?? '')?.end;
    const isNear =
      date.form === 'full' || anchor === null || (end !== undefined && end <= addDays(anchor, CAPTURED_LATER));
    return end !== undefined && isNear ? [{ end, sure: HAPPENED_WORDS.test(told.units[date.unit] ?? '') }] : [];
  });
}

const latest = (days: readonly IsoDay[]): IsoDay | null => [...days].sort().at(-1) ?? null;
