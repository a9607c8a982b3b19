import { useMemo } from 'react';
import { addDays, daysBetween } from '../../dataset/days';
import type { AtlasEvent, IsoDay } from '../../dataset/types';
import type { Atlas } from '../../model/atlas';
import type { Bin, BinStep } from '../../model/bins';
import { binEvents, binStepFor } from '../../model/bins';
import { coveredRanges } from '../../model/coverage';
import { familiesOf, familyOfEvent } from '../../model/families';
import type { DayRange } from '../../model/time-steps';
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

/** A choice of a day or two is shown among its neighbours, in about a month of bars. */
const FEWEST_DAYS = 28;

/** Bins all events but those that other filters drop, at full width and within the chosen days. */
export function useTimeline(): Timeline {
  const atlas = useAtlas();
  const { from, to } = useView().filters;
  const events = useCrossFilter().without('date');
  const fixed = useMemo(() => describeWhole(atlas), [atlas]);
  return useMemo(() => {
    const { whole, families, partOf } = fixed;
    const chosen = clampRange(from, to, whole);
    const shown = widen(chosen, whole);
    const step = binStepFor(shown);
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

function wholeRange(atlas: Atlas): DayRange {
  const days = [
    ...atlas.events.flatMap(({ start, end }) => [start, end]),
    ...atlas.dataset.bulletins.map(({ asOf }) => asOf.date),
  ].sort();
  return { from: days[0] ?? '2000-01-01', to: days.at(-1) ?? '2000-12-31' };
}

function clampRange(from: IsoDay | null, to: IsoDay | null, whole: DayRange): DayRange {
  const first = from === null || from < whole.from ? whole.from : from;
  const last = to === null || to > whole.to ? whole.to : to;
  return first <= last ? { from: first, to: last } : { from: from ?? last, to: to ?? first };
}

function widen(range: DayRange, whole: DayRange): DayRange {
  const missing = FEWEST_DAYS - daysBetween(range.from, range.to) - 1;
  if (missing <= 0) return range;
  const from = addDays(range.from, -Math.floor(missing / 2));
  const to = addDays(range.to, Math.ceil(missing / 2));
  return { from: from < whole.from ? whole.from : from, to: to > whole.to ? whole.to : to };
}
