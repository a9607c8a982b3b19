import type { AtlasEvent, Bulletin } from '../dataset/types';
import type { ChartStep, DayRange, TimeStep } from './time-steps';
import { stepIndex, timeSteps } from './time-steps';

/** The id of the series that gathers all but the leading topics, and the events without one. */
export const OTHER = 'other';

/** One topic over time. */
export interface Series {
  /** A topic's id, or `OTHER`. */
  readonly id: string;
  /** Events whose span touches the step. */
  readonly values: readonly number[];
  /** Events, each once however many steps its span touches. */
  readonly total: number;
}

export interface TopicSeries {
  readonly steps: readonly TimeStep[];
  /** The leading topics, most events first, then `OTHER` where it has any. */
  readonly series: readonly Series[];
  /** Events whose span touches the step. */
  readonly events: readonly number[];
}

/** The days under which a chart counts an event: its own span, or the days of the bulletins that tell of it. */
export type SpansOf = (event: AtlasEvent) => readonly DayRange[];

/** The event's own days. */
export const ownSpan: SpansOf = ({ start, end }) => [{ from: start, to: end }];

/** The day of each bulletin that tells of the event. */
export function tellingDays(bulletinById: ReadonlyMap<string, Bulletin>): SpansOf {
  return ({ sources }) => {
    const days = sources.flatMap(({ bulletin }) => bulletinById.get(bulletin)?.asOf.date ?? []);
    return [...new Set(days)].map((day) => ({ from: day, to: day }));
  };
}

interface TopicSeriesInput {
  readonly events: readonly AtlasEvent[];
  readonly spansOf: SpansOf;
  readonly range: DayRange;
  readonly step: ChartStep;
  /** Shown among the leading topics whatever their counts. */
  readonly chosen: readonly string[];
  readonly limit: number;
}

/**
 * Counts the events of each leading topic in each step. An event with three topics counts once for each of the three,
 * and in every step that its span touches, so that a number is that of the list which topic and step open.
 */
export function topicSeries({ events, spansOf, range, step, chosen, limit }: TopicSeriesInput): TopicSeries {
  const steps = timeSteps(range, step);
  const leading = leadingTopics(events, chosen, limit);
  const known = new Set(leading);
  const rows = new Map([...leading, OTHER].map((id) => [id, { id, values: steps.map(() => 0), total: 0 }]));
  const all = steps.map(() => 0);
  for (const event of events) {
    const touched = stepsTouched(spansOf(event), steps);
    addTo(all, touched);
    for (const id of seriesOf(event, known)) {
      const row = rows.get(id);
      if (!row) continue;
      row.total += 1;
      addTo(row.values, touched);
    }
  }
  return { steps, series: [...rows.values()].filter(({ id, total }) => id !== OTHER || total > 0), events: all };
}

/** The topics with the most events, most first, ties by id, those chosen always among them. */
export function leadingTopics(
  events: readonly AtlasEvent[],
  chosen: readonly string[],
  limit: number,
): readonly string[] {
  const counts = new Map<string, number>(chosen.map((id) => [id, 0]));
  for (const event of events) for (const id of new Set(event.topics)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
  const free = Math.max(0, limit - chosen.length);
  const others = new Set(ranked.filter((id) => !chosen.includes(id)).slice(0, free));
  return ranked.filter((id) => others.has(id) || chosen.includes(id)).slice(0, limit);
}

/** Once for each leading topic, and once for all the others together. */
function seriesOf(event: AtlasEvent, leading: ReadonlySet<string>): readonly string[] {
  const topics = [...new Set(event.topics)];
  const own = topics.filter((id) => leading.has(id));
  return own.length < topics.length || topics.length === 0 ? [...own, OTHER] : own;
}

/** Each value as its part of all values of its step, 0 to 1; a step without events has zeros. */
export function shares(series: readonly Series[]): readonly (readonly number[])[] {
  const steps = series[0]?.values.length ?? 0;
  const totals = Array.from({ length: steps }, (_, index) => sum(series.map(({ values }) => values[index] ?? 0)));
  return series.map(({ values }) =>
    values.map((value, index) => (totals[index] === 0 ? 0 : value / (totals[index] ?? 1))),
  );
}

/** How many bulletins each step has, by the day on which they were issued or captured. */
export function bulletinsPerStep(bulletins: readonly Bulletin[], steps: readonly TimeStep[]): readonly number[] {
  return steps.map(({ start, end }) => bulletins.filter(({ asOf }) => asOf.date >= start && asOf.date <= end).length);
}

/** The places of the steps that the spans touch, each once. */
export function stepsTouched(spans: readonly DayRange[], steps: readonly TimeStep[]): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const { from, to } of spans) {
    const last = stepIndex(to, steps);
    for (let index = stepIndex(from, steps); index <= last; index += 1) touched.add(index);
  }
  return touched;
}

function addTo(counts: number[], touched: ReadonlySet<number>): void {
  for (const index of touched) counts[index] = (counts[index] ?? 0) + 1;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
