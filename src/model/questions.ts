import { civil, isoDay } from '../dataset/days';
import type { AtlasEvent } from '../dataset/types';
import type { Filters } from '../filters/filters';
import { NO_FILTERS } from '../filters/filters';
import type { Atlas } from './atlas';
import { createCrossFilter } from './cross-filter';
import { mostFrequent } from './most-frequent';
import type { Office } from './offices';
import { findOffices } from './offices';

/** A question that the dataset answers, and the view that answers it. */
export interface Question {
  readonly words: string;
  readonly filters: Partial<Filters>;
  /** What the map counts, where the answer is to be read from it. */
  readonly map?: 'visited' | 'guest';
}

/** An answer of one or two events is no answer worth a first visit. */
const FEWEST_EVENTS = 3;

/** Where, who, when and what: a question each for a first visit, phrased by offices; one without an answer is left out. */
export function readyQuestions(atlas: Atlas): readonly Question[] {
  const years = fullYears(atlas);
  const candidates = [
    years.map((year) => askWhere(atlas, year)),
    years.map(askWho),
    [askWhen(atlas, years[0] ?? 0)],
    fromTheSecond(findOffices(atlas, atlas.events)).map((office) => askWhat(atlas, office)),
  ];
  return candidates.flatMap((asked) => asked.find((question) => isAnswered(atlas, question)) ?? []);
}

function isAnswered(atlas: Atlas, question: Question | null): boolean {
  if (question === null) return false;
  return createCrossFilter(atlas, { ...NO_FILTERS, ...question.filters }).events.length >= FEWEST_EVENTS;
}

// The first office travels in the question above; what the second does is news to more readers.
function fromTheSecond(offices: readonly Office[]): readonly Office[] {
  return [...offices.slice(1), ...offices.slice(0, 1)];
}

/** The years that the bulletins cover to their end, the latest first: of a year just begun there is little to ask. */
function fullYears({ dataset }: Atlas): readonly number[] {
  const newest = dataset.bulletins
    .map(({ asOf }) => asOf.date)
    .sort()
    .at(-1);
  if (newest === undefined) return [];
  const { year, month } = civil(newest);
  const years = dataset.events.map(({ start }) => civil(start).year);
  return [...new Set(years)].filter((known) => known < year || (known === year && month === 12)).sort((a, b) => b - a);
}

const wholeYear = (year: number) => ({ from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) });

/** Of the office that travelled most. Whoever travels to a summit takes part in a meeting: such kinds are asked for too. */
function askWhere(atlas: Atlas, year: number): Question | null {
  const journeys = atlas.events.filter(
    ({ start, countries }) => civil(start).year === year && countries.some(({ role }) => role === 'visited'),
  );
  const [office] = findOffices(atlas, journeys);
  if (office === undefined) return null;
  return {
    words: `Where did the ${office.title} travel in ${year}?`,
    filters: {
      official: office.holders,
      kind: [...new Set(office.events.map(({ kind }) => kind))].sort(),
      ...wholeYear(year),
    },
    map: 'visited',
  };
}

function askWho(year: number): Question {
  return {
    words: `Who was received at headquarters in ${year}?`,
    filters: { kind: ['reception'], ...wholeYear(year) },
    map: 'guest',
  };
}

/** Of the topic whose share has grown most in the latest year: the one that is in the air. */
function askWhen(atlas: Atlas, latest: number): Question | null {
  const isLate = ({ start }: AtlasEvent): boolean => civil(start).year >= latest;
  const [late, early] = [atlas.events.filter(isLate), atlas.events.filter((event) => !isLate(event))];
  const share = (events: readonly AtlasEvent[], id: string): number =>
    events.filter(({ topics }) => topics.includes(id)).length / Math.max(1, events.length);
  const [risen] = atlas.dataset.topics
    .map(({ id, label }) => ({ id, label, rise: share(late, id) - share(early, id) }))
    .sort((a, b) => b.rise - a.rise || (a.id < b.id ? -1 : 1));
  if (risen === undefined) return null;
  return { words: `When was “${risen.label}” a topic?`, filters: { topic: [risen.id] } };
}

/** In the region in which the office acts most. */
function askWhat(atlas: Atlas, office: Office): Question | null {
  const region = mostFrequent(office.events.flatMap(({ regions }) => regions));
  if (region === null) return null;
  return {
    words: `What did the ${office.title} do in the ${atlas.nameOf('region', region)} region?`,
    filters: { official: office.holders, region: [region] },
  };
}
