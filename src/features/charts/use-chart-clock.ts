import { useMemo } from 'react';
import type { AtlasEvent, Bulletin, IsoDay } from '../../dataset/types';
import type { Filters } from '../../filters/filters';
import type { Atlas } from '../../model/atlas';
import { coveredRanges } from '../../model/coverage';
import type { Stretch } from '../../model/gaps';
import { stretchesOf, uncoveredSteps } from '../../model/gaps';
import type { SpansOf } from '../../model/series';
import { bulletinsPerStep, ownSpan, tellingDays } from '../../model/series';
import type { TimeStep } from '../../model/time-steps';
import { useAtlas, useView } from '../../view/use-atlas';

/** By which days the charts count, and what is known of those days. */
export interface ChartClock {
  readonly spansOf: SpansOf;
  /** The bulletins that the filters let speak. */
  readonly bulletins: readonly Bulletin[];
  startsOf(events: readonly AtlasEvent[]): readonly IsoDay[];
  /** What of the chosen days limits the chart: they are days of events, and say nothing of those of bulletins. */
  limits(filters: Filters): Pick<Filters, 'from' | 'to'>;
  gapsOf(steps: readonly TimeStep[]): readonly Stretch[];
}

/** The clock that the view asks for: the day of the event, or the days of the bulletins that tell of it. */
export function useChartClock(): ChartClock {
  const atlas = useAtlas();
  const { clock, filters } = useView();
  const chosen = filters.bulletin;
  return useMemo(() => {
    const bulletins = atlas.dataset.bulletins.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
    return clock === 'event' ? eventClock(atlas, bulletins) : bulletinClock(atlas, bulletins);
  }, [atlas, clock, chosen]);
}

function eventClock({ dataset }: Atlas, bulletins: readonly Bulletin[]): ChartClock {
  const covered = coveredRanges({ ...dataset, bulletins });
  return {
    spansOf: ownSpan,
    bulletins,
    startsOf: (events) => events.map(({ start }) => start),
    limits: (filters) => filters,
    gapsOf: (steps) => uncoveredSteps(steps, covered),
  };
}

function bulletinClock({ bulletinById }: Atlas, bulletins: readonly Bulletin[]): ChartClock {
  const heard = new Map(bulletins.flatMap(({ id }) => [[id, bulletinById.get(id)!]] as const));
  const spansOf = tellingDays(heard);
  return {
    spansOf,
    bulletins,
    startsOf: (events) => events.flatMap((event) => spansOf(event).map(({ from }) => from)),
    limits: () => ({ from: null, to: null }),
    gapsOf: (steps) => stretchesOf(bulletinsPerStep(bulletins, steps).map((count) => count === 0)),
  };
}
