import { useMemo } from 'react';
import type { AtlasEvent } from '../../dataset/types';
import type { Filters } from '../../filters/filters';
import type { Atlas } from '../../model/atlas';
import type { Bin, BinStep } from '../../model/bins';
import { binEvents, binStepFor } from '../../model/bins';
import { coveredRanges } from '../../model/coverage';
import { familiesOf, familyOfEvent } from '../../model/families';
import type { DayRange } from '../../model/time-steps';
import { timeWindow, wholeRange } from '../../model/time-window';
import { arePeriods } from '../../model/paired-steps';
import type { Other } from '../../view/atlas-context';
import { useAtlas, useCrossFilter, useOther, useView } from '../../view/use-atlas';

/** What the bars and the brush draw. */
export interface Timeline {
  /** From the first to the last day of the whole dataset: no filter moves it. */
  readonly whole: DayRange;
  /** What the filter keeps, within the whole; equal to it without a filter. */
  readonly chosen: DayRange;
  readonly isChosen: boolean;
  readonly step: BinStep;
  readonly bins: readonly Bin[];
  /** Of the second of two compared selections: the events of each bar's days, or of as many days of its own period. */
  readonly other: readonly number[] | null;
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
  const other = useOther();
  return useMemo(() => {
    const { whole, families, partOf } = fixed;
    const { chosen, shown, step } = timeWindow(whole, from, to);
    const parts = { count: families.length, indexOf: partOf };
    const bins = binEvents(events, shown, step, parts);
    return {
      ...fixed,
      chosen,
      isChosen: from !== null || to !== null,
      step,
      bins,
      other: other && countOther(other, { from, to }, whole, bins, step),
      overview: binEvents(events, whole, binStepFor(whole), parts),
    };
  }, [fixed, from, to, events, other]);
}

/** Another period is laid over the bars from its own first day; else the bars' own days are counted. */
function countOther(
  { filters, crossFilter }: Other,
  own: Pick<Filters, 'from' | 'to'>,
  whole: DayRange,
  bins: readonly Bin[],
  step: BinStep,
): readonly number[] {
  const [first, last] = [bins[0], bins.at(-1)];
  if (!first || !last) return [];
  const isPeriod = arePeriods(own, filters);
  const range = isPeriod ? timeWindow(whole, filters.from, filters.to).shown : { from: first.start, to: last.end };
  const events = isPeriod ? crossFilter.without('date') : crossFilter.events;
  const counted = binEvents(events, range, step, { count: 1, indexOf: () => 0 });
  return bins.map((_, index) => counted[index]?.total ?? 0);
}

function describeWhole(atlas: Atlas) {
  const families = familiesOf(atlas);
  const partOf = (event: AtlasEvent): number => families.indexOf(familyOfEvent(atlas, event));
  return { whole: wholeRange(atlas), families, partOf, covered: coveredRanges(atlas.dataset) };
}
