import { civil, isoDay } from '../dataset/days';
import type { AtlasEvent } from '../dataset/types';
import type { Filters } from '../filters/filters';
import { NO_FILTERS } from '../filters/filters';
import type { Atlas } from './atlas';
import { createCrossFilter } from './cross-filter';

/** A question that the dataset answers, and the filters that answer it. */
export interface Question {
  readonly words: string;
  readonly filters: Partial<Filters>;
}

/** An answer of one or two events is no answer worth a first visit. */
const FEWEST_EVENTS = 3;

/** Up to four questions for a first visit, each with some events to answer it. */
export function readyQuestions(atlas: Atlas): readonly Question[] {
  const year = busiestYear(atlas);
  if (year === null) return [];
  const inYear = { from: isoDay(year, 1, 1), to: isoDay(year, 12, 31) };
  const events = atlas.events.filter((event) => civil(event.start).year === year);
  return [
    travels(atlas, events, year, inYear),
    { words: `Who was received at headquarters in ${year}?`, filters: { kind: ['reception'], ...inYear } },
    counterpart(atlas),
    region(atlas, events, year, inYear),
    speeches(atlas, events, year, inYear),
  ]
    .filter((question) => question !== null)
    .filter(({ filters }) => createCrossFilter(atlas, { ...NO_FILTERS, ...filters }).events.length >= FEWEST_EVENTS)
    .slice(0, 4);
}

type InYear = Pick<Filters, 'from' | 'to'>;

function travels(atlas: Atlas, events: readonly AtlasEvent[], year: number, inYear: InYear): Question | null {
  const visits = events.filter(({ kind }) => kind === 'visit');
  const official = mostFrequent(
    visits.flatMap(({ officials }) => officials.filter(({ role }) => role === 'principal').map(({ id }) => id)),
  );
  if (official === null) return null;
  const name = atlas.nameOf('official', official);
  return {
    words: `Where did ${name} travel in ${year}?`,
    filters: { official: [official], kind: ['visit'], ...inYear },
  };
}

/** Over all years: few are met three times in one. */
function counterpart(atlas: Atlas): Question | null {
  const roles = atlas.events.flatMap(({ officials }) => officials.filter(({ role }) => role === 'counterpart'));
  const id = mostFrequent(roles.map((official) => official.id));
  if (id === null) return null;
  return {
    words: `When and where was ${atlas.nameOf('official', id)} met?`,
    filters: { official: [id], kind: ['meeting', 'reception', 'visit'] },
  };
}

function region(atlas: Atlas, events: readonly AtlasEvent[], year: number, inYear: InYear): Question | null {
  const exercises = events.filter(({ kind }) => kind === 'exercise' || kind === 'operation');
  const id = mostFrequent(exercises.flatMap(({ regions }) => regions));
  if (id === null) return null;
  return {
    words: `Which exercises and patrols touched ${atlas.nameOf('region', id)} in ${year}?`,
    filters: { region: [id], kind: ['exercise', 'operation'], ...inYear },
  };
}

function speeches(atlas: Atlas, events: readonly AtlasEvent[], year: number, inYear: InYear): Question | null {
  const said = events.filter(({ kind }) => kind === 'speech');
  const topic = mostFrequent(said.flatMap(({ topics }) => topics.slice(0, 1)));
  if (topic === null) return null;
  return {
    words: `What was said on ${atlas.nameOf('topic', topic)} in ${year}?`,
    filters: { topic: [topic], kind: ['speech'], ...inYear },
  };
}

function busiestYear(atlas: Atlas): number | null {
  const year = mostFrequent(atlas.events.map(({ start }) => start.slice(0, 4)));
  return year === null ? null : Number(year);
}

/** The most frequent id; of equals the first in the alphabet, so that the page is the same at each visit. */
function mostFrequent(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
