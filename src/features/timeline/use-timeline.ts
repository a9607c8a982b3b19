import { useMemo } from 'react';
import type { AtlasEvent } from '../../dataset/types';
import type { Atlas } from '../../model/atlas';
import type { Bin, BinStep } from '../../model/bins';
import { binEvents, binStepFor } from '../../model/bins';
import { coveredRanges } from '../../model/coverage';
import { familiesOf, familyOfEvent } from '../../model/families';
import type { DayRange } from '../../model/time-steps';
import { timeWindow, wholeRange } from '../../model/time-window';
import { useAtlas, useCrossFilter, useView } from '../../view/use-atlas';

/** What the bars and the brush draw. */
export interface Timeline {
  /** From the first to the last day of the whole dataset: no filter moves it. */
  readonly whole: DayRange;
  /** What the filter keeps, within the whole; equal to it without a filter. */
  readonly chosen: DayRange;
  readonly isChosen: boolean;
  readonly step: BinStep;
  readonly bins: readonly Bin[];
  readonly overview: readonly Bin[];
  readonly families: readonly string[];
  readonly covered: readonly DayRange[];
}

/** Bins all events but those that other filters drop, at full width and within the chosen days. */
export function useTimeline(): Timeline {
  const atlas = useAtlas();
  const { from, to } = useView().filters;
  const events = useCrossFilter().without('date');
  const fixed = useMemo(() => describeWhole(atlas), [atlas]);
  return useMemo(() => {
    const { whole, families, partOf } = fixed;
    const { chosen, shown, step } = timeWindow(whole, from, to);
    const parts = { count: families.length, indexOf: partOf };
    return {
      ...fixed,
      chosen,
      isChosen: from !== null || to !== null,
      step,
      bins: binEvents(events, shown, step, parts),
      overview: binEvents(events, whole, binStepFor(whole), parts),
    };
  }, [fixed, from, to, events]);
}

function describeWhole(atlas: Atlas) {
  const families = familiesOf(atlas);
  const partOf = (event: AtlasEvent): number => families.indexOf(familyOfEvent(atlas, event));
  return { whole: wholeRange(atlas), families, partOf, covered: coveredRanges(atlas.dataset) };
}
