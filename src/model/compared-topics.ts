import { daysBetween } from '../dataset/days';
import type { AtlasEvent } from '../dataset/types';
import type { Filters } from '../filters/filters';
import type { ChartClock } from './chart-clock';
import type { Stretch } from './gaps';
import { arePeriods, pairSteps } from './paired-steps';
import type { TopicSeries } from './series';
import { bulletinsPerStep, leadingTopics, shares, topicSeries } from './series';
import type { ChartStep, DayRange, TimeStep } from './time-steps';
import { drawableStep, rangeOf, stepFor } from './time-steps';

/** A thing that both selections have. */
export type Both<T> = Readonly<Record<'a' | 'b', T>>;

/** What one selection has in each step of its own. */
export interface Marks {
  readonly counts: readonly number[];
  /** What is drawn: the counts, or parts of all counts of the step, 0 to 1; null where a step has nothing. */
  readonly drawn: readonly (number | null)[];
  /** Events, each once. */
  readonly total: number;
}

/** A topic, or all events, of both selections. */
export interface ComparedSeries extends Both<Marks> {
  /** The id of a topic; null for all events. */
  readonly topic: string | null;
}

/** The topics of two selections over time, on one axis. */
export interface ComparedTopics {
  readonly step: ChartStep;
  readonly labels: readonly string[];
  readonly steps: Both<readonly TimeStep[]>;
  /** Whether different days stand above one another. */
  readonly isShifted: boolean;
  readonly all: ComparedSeries;
  readonly topics: readonly ComparedSeries[];
  readonly bulletins: Both<readonly number[]>;
  /** Where no bulletin tells anything; none is told where different days stand above one another. */
  readonly gaps: readonly Stretch[];
}

interface ComparedTopicsInput {
  /** Under all filters but the topic's own. */
  readonly events: Both<readonly AtlasEvent[]>;
  readonly filters: Both<Filters>;
  readonly clock: ChartClock;
  readonly wanted: ChartStep | 'auto';
  readonly isShare: boolean;
  readonly limit: number;
}

/** Counts the leading topics of both selections in the steps of one axis; null where neither has an event. */
export function comparedTopics(input: ComparedTopicsInput): ComparedTopics | null {
  const { events, filters, clock, wanted, isShare, limit } = input;
  const ranges = rangesOf(input);
  if (ranges === null) return null;
  const isShifted = arePeriods(clock.limits(filters.a), clock.limits(filters.b));
  const span = daysOf(ranges.a) >= daysOf(ranges.b) ? ranges.a : ranges.b;
  const step = drawableStep(span, wanted === 'auto' ? stepFor(span) : wanted);
  const leading = leadingTopics([...events.a, ...events.b], [], limit);
  const count = (side: 'a' | 'b') =>
    topicSeries({ events: events[side], spansOf: clock.spansOf, range: ranges[side], step, chosen: leading, limit });
  const counted = { a: count('a'), b: count('b') };
  const { labels, a, b } = pairSteps(ranges.a, ranges.b, step, isShifted);
  return {
    step,
    labels,
    steps: { a, b },
    isShifted,
    all: { topic: null, a: wholeOf(counted.a, events.a.length), b: wholeOf(counted.b, events.b.length) },
    topics: leading.map((id) => ({
      topic: id,
      a: marksOf(counted.a, id, isShare),
      b: marksOf(counted.b, id, isShare),
    })),
    bulletins: { a: bulletinsPerStep(clock.bulletins, a), b: bulletinsPerStep(clock.bulletins, b) },
    gaps: isShifted ? [] : clock.gapsOf(a),
  };
}

/** The days that each is drawn over: its own period, or for both all days that either has. */
function rangesOf({ events, filters, clock }: ComparedTopicsInput): Both<DayRange> | null {
  const limits = { a: clock.limits(filters.a), b: clock.limits(filters.b) };
  const found = {
    a: rangeOf(clock.startsOf(events.a), limits.a),
    b: rangeOf(clock.startsOf(events.b), limits.b),
  };
  const either = found.a ?? found.b;
  if (either === null) return null;
  if (!arePeriods(limits.a, limits.b)) {
    const [a, b] = [found.a ?? either, found.b ?? either];
    const union = { from: a.from < b.from ? a.from : b.from, to: a.to > b.to ? a.to : b.to };
    return { a: union, b: union };
  }
  return { a: periodOf(limits.a, found.a), b: periodOf(limits.b, found.b) };
}

/** From the first chosen day, whether it has an event or not: else two periods would not begin together. */
function periodOf({ from, to }: Pick<Filters, 'from' | 'to'>, found: DayRange | null): DayRange {
  const first = from ?? found?.from ?? to ?? '';
  return { from: first, to: to ?? found?.to ?? first };
}

function daysOf({ from, to }: DayRange): number {
  return daysBetween(from, to);
}

function wholeOf({ events }: TopicSeries, total: number): Marks {
  return { counts: events, drawn: events, total };
}

function marksOf({ series, events }: TopicSeries, id: string, isShare: boolean): Marks {
  const index = series.findIndex((one) => one.id === id);
  const counts = series[index]?.values ?? events.map(() => 0);
  const parts = isShare ? shares(series)[index] : undefined;
  const drawn = parts ? parts.map((part, at) => (events[at] === 0 ? null : part)) : counts;
  return { counts, drawn, total: series[index]?.total ?? 0 };
}
