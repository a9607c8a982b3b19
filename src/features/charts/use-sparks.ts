import { useMemo } from 'react';
import type { FacetKey } from '../../filters/filters';
import type { Stretch } from '../../model/gaps';
import { bulletinsPerStep } from '../../model/series';
import { sparksOf } from '../../model/sparks';
import type { TimeStep } from '../../model/time-steps';
import { rangeOf, sparkStep, timeSteps } from '../../model/time-steps';
import { useCrossFilter, useView } from '../../view/use-atlas';
import { useChartClock } from './use-chart-clock';

/** The small columns of a ranked list. */
export interface Sparks {
  readonly steps: readonly TimeStep[];
  readonly gaps: readonly Stretch[];
  readonly bulletins: readonly number[];
  readonly byId: ReadonlyMap<string, readonly number[]>;
}

/** The events of each value of a facet over time under all other filters; null where none is left. */
export function useSparks(facet: FacetKey): Sparks | null {
  const crossFilter = useCrossFilter();
  const { filters } = useView();
  const clock = useChartClock();
  return useMemo(() => {
    const events = crossFilter.without(facet);
    const range = rangeOf(clock.startsOf(events), clock.limits(filters));
    if (range === null) return null;
    const steps = timeSteps(range, sparkStep(range));
    return {
      steps,
      gaps: clock.gapsOf(steps),
      bulletins: bulletinsPerStep(clock.bulletins, steps),
      byId: sparksOf({ events, filters, facet, spansOf: clock.spansOf, steps }),
    };
  }, [crossFilter, facet, filters, clock]);
}
