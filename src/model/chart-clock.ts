import type { AtlasEvent, Bulletin, IsoDay } from '../dataset/types';
import type { Filters } from '../filters/filters';
import type { Atlas } from './atlas';
import { coveredRanges } from './coverage';
import type { Stretch } from './gaps';
import { stretchesOf, uncoveredSteps } from './gaps';
import type { SpansOf } from './series';
import { bulletinsPerStep, ownSpan, tellingDays } from './series';
import type { TimeStep } from './time-steps';

/** By which days charts count, and what is known of those days. */
export interface ChartClock {
  readonly spansOf: SpansOf;
  /** The bulletins that the filters let speak. */
  readonly bulletins: readonly Bulletin[];
  startsOf(events: readonly AtlasEvent[]): readonly IsoDay[];
  /** What of the chosen days limits a chart: they are days of events, and say nothing of those of bulletins. */
  limits(filters: Filters): Pick<Filters, 'from' | 'to'>;
  /** Where no bulletin tells anything. */
  gapsOf(steps: readonly TimeStep[]): readonly Stretch[];
}

/** The clock that counts by the day of the event, or by the days of the bulletins that tell of it. */
export function chartClock(atlas: Atlas, clock: 'event' | 'bulletin', bulletins: readonly Bulletin[]): ChartClock {
  return clock === 'event' ? eventClock(atlas, bulletins) : bulletinClock(bulletins);
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

function bulletinClock(bulletins: readonly Bulletin[]): ChartClock {
  const spansOf = tellingDays(new Map(bulletins.map((bulletin) => [bulletin.id, bulletin])));
  return {
    spansOf,
    bulletins,
    startsOf: (events) => events.flatMap((event) => spansOf(event).map(({ from }) => from)),
    limits: () => ({ from: null, to: null }),
    gapsOf: (steps) => stretchesOf(bulletinsPerStep(bulletins, steps).map((count) => count === 0)),
  };
}
