import { useMemo } from 'react';
import { topicColour } from '../../format/topic-colour';
import type { Series, TopicSeries } from '../../model/series';
import { OTHER, bulletinsPerStep, shares, topicSeries } from '../../model/series';
import type { Stretch } from '../../model/gaps';
import type { ChartStep } from '../../model/time-steps';
import { drawableStep, rangeOf, stepFor } from '../../model/time-steps';
import { useAtlas, useCrossFilter, useView } from '../../view/use-atlas';
import { useChartClock } from './use-chart-clock';

/** More than seven lines are a tangle, and more than seven families of colour are none. */
const LEADING = 7;

/** A series with what it is drawn with. */
export interface DrawnSeries extends Series {
  readonly name: string;
  readonly colour: string;
  readonly chosen: boolean;
  /** What is drawn: counts, or parts of all counts of the step, 0 to 1; null where a step has nothing to be a part of. */
  readonly drawn: readonly (number | null)[];
}

export interface TopicChartModel extends Pick<TopicSeries, 'steps' | 'events'> {
  readonly step: ChartStep;
  readonly series: readonly DrawnSeries[];
  /** Bulletins in each step. */
  readonly bulletins: readonly number[];
  /** Where no bulletin tells anything. */
  readonly gaps: readonly Stretch[];
  readonly isShare: boolean;
}

/** The topics over time under all filters but the topic's own; null where no event is left. */
export function useTopicChart(): TopicChartModel | null {
  const atlas = useAtlas();
  const crossFilter = useCrossFilter();
  const { filters, chart, chartStep } = useView();
  const clock = useChartClock();
  return useMemo(() => {
    const events = crossFilter.without('topic');
    const range = rangeOf(clock.startsOf(events), clock.limits(filters));
    if (range === null) return null;
    const step = drawableStep(range, chartStep === 'auto' ? stepFor(range) : chartStep);
    const chosen = filters.topic.filter((id) => atlas.topicById.has(id));
    const { spansOf } = clock;
    const counted = topicSeries({ events, spansOf, range, step, chosen, limit: LEADING });
    const drawn = chart === 'share' ? partsOf(counted) : counted.series.map(({ values }) => values);
    return {
      step,
      steps: counted.steps,
      events: counted.events,
      series: counted.series.map((series, index) => ({
        ...series,
        ...lookOf(series.id, atlas),
        chosen: chosen.includes(series.id),
        drawn: drawn[index] ?? [],
      })),
      bulletins: bulletinsPerStep(clock.bulletins, counted.steps),
      gaps: clock.gapsOf(counted.steps),
      isShare: chart === 'share',
    };
  }, [atlas, crossFilter, filters, chart, chartStep, clock]);
}

/** An empty step has no shares: a line at zero would say that nobody spoke of a topic where nobody spoke at all. */
function partsOf({ series, events }: TopicSeries): readonly (readonly (number | null)[])[] {
  return shares(series).map((values) => values.map((value, index) => (events[index] === 0 ? null : value)));
}

function lookOf(id: string, { topicById, dataset }: ReturnType<typeof useAtlas>) {
  const topic = topicById.get(id);
  if (id === OTHER || !topic) return { name: 'Other topics', colour: 'var(--family-other)' };
  return { name: topic.label, colour: topicColour(topic, dataset.topics) };
}
