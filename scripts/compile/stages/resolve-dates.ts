import { addDays, weekday } from '../../../src/dataset/days';
import type { AsOf, IsoDay, Layout, Span } from '../../../src/dataset/types';
import { WEEKDAYS } from '../language/en';
import type { Story, StoryDate } from '../text';
import { chooseDate, type Choice } from './dates/choose';
import { extentOf } from './dates/extent';
import { inferDays, narrow } from './dates/inferred';
import { courseOf, tellsFuture, tellsOngoing, type Course } from './dates/status';
import { tellingOf } from './dates/telling';
import { readTold, type Told } from './dates/told';

export interface StoryDateInput {
  readonly text: string;
  readonly story: Story;
  readonly asOf: AsOf;
  readonly layout: Layout;
  readonly periodDays: number;
  /** The words that state the bulletin's own day, for stories that are dated by nothing else. */
  readonly issueDate?: Span | null;
}

/** When the event of a story happens: what the text states, else what its place in the bulletin allows. */
export function resolveStoryDate(input: StoryDateInput): StoryDate {
  const { text, story, asOf } = input;
  const told = readTold(text, story);
  const telling = tellingOf(story, asOf);
  const opening = told.units.slice(0, 2);
  const facts = {
    asOf: asOf.date,
    telling,
    isGoingOn: tellsOngoing(opening),
    isFuture: opening.some((sentence, i) => tellsFuture(sentence, i === 0)),
  };
  // Features quote dates of all times; their own day is that of their entry.
  const choice = story.section === 'article' && story.entryDate ? null : chooseDate(told, telling);
  if (!choice) return inferredDate(input, told, facts);
  const { days, evidence, isOpen } = extentOf(told, choice);
  const isOver = days.end <= addDays(telling.to, 1) || story.section === 'calendar';
  if (choice.mention.bound === 'end' && days.start === days.end && !isOver) {
    return { ...sinceTelling(days.end, telling.to, asOf.date), ...readFrom(text, choice, evidence) };
  }
  const isGoingOn = facts.isGoingOn && (isOpen || days.precision !== 'day' || days.start !== days.end);
  return {
    ...courseOf(days, { ...facts, isOpen, isGoingOn, isFuture: choice.mention.future }),
    ...readFrom(text, choice, evidence),
  };
}

const readFrom = (text: string, choice: Choice, { start, end }: Span) => ({
  basis: basisOf(choice),
  evidence: { start, end },
  problems: weekdayProblems(text, choice),
});

/** "which ends on 23 May", told on the 20th: under way, and nobody says since when. */
function sinceTelling(end: IsoDay, telling: IsoDay, asOf: IsoDay): Course {
  return { start: telling, end, precision: 'week', status: end > asOf ? 'ongoing' : 'held' };
}

type Facts = Omit<Parameters<typeof courseOf>[1], 'isOpen'>;

function inferredDate(input: StoryDateInput, told: Told, facts: Facts): StoryDate {
  const { story } = input;
  const wide = inferDays({ ...input, told, isFuture: facts.isFuture, issueDate: input.issueDate ?? null });
  const { days, basis, evidence } = narrow(wide, told, facts.telling);
  const course = courseOf(days, { ...facts, isOpen: story.entryDate === null });
  return { ...course, basis, evidence, problems: [] };
}

function basisOf({ mention, fromStated }: Choice): StoryDate['basis'] {
  const counted = mention.form === 'weekday' || mention.form === 'relative';
  return counted && !fromStated ? 'relative' : 'stated';
}

/** The date wins over a weekday that does not fit it, and the report tells. */
function weekdayProblems(text: string, { mention, days }: Choice): string[] {
  const isDated = mention.form === 'full' || mention.form === 'day-month';
  if (!isDated || mention.weekday === undefined || weekday(days.start) === mention.weekday) return [];
  const words = text.slice(mention.start, mention.end);
  return [`"${words}": ${days.start} is a ${WEEKDAYS[weekday(days.start)]?.[0] ?? ''}`];
}
