import { useMemo } from 'react';
import type { AtlasEvent } from '../../dataset/types';
import { binSpans } from '../../model/bins';
import { coveredRanges } from '../../model/coverage';
import { dayScale } from '../../model/day-scale';
import type { LaidLane } from '../../model/lane-layout';
import { layoutLane } from '../../model/lane-layout';
import type { LaneKey } from '../../model/lanes';
import { selectLanes, whereShort } from '../../model/lanes';
import { timeTicks } from '../../model/time-ticks';
import { timeWindow, wholeRange } from '../../model/time-window';
import { useAtlas, useCrossFilter, useView } from '../../view/use-atlas';

/** The days that the lanes show, in step with the bars above them. */
export function useLaneTime() {
  const atlas = useAtlas();
  const { from, to } = useView().filters;
  const whole = useMemo(() => wholeRange(atlas), [atlas]);
  const covered = useMemo(() => coveredRanges(atlas.dataset), [atlas]);
  return useMemo(() => {
    const { chosen, shown, step } = timeWindow(whole, from, to);
    const bins = binSpans(shown, step);
    const scale = dayScale(bins);
    return {
      whole,
      chosen,
      scale,
      /** Where a new month or year begins, as shares of the width. */
      lines: timeTicks(bins, step, 9).map(({ bin }) => bin / bins.length),
      /** The days that bulletins cover, as shares of the width. */
      covered: covered
        .map((range) => ({ from: scale.begin(range.from), to: scale.end(range.to) }))
        .filter((range) => range.to > range.from),
    };
  }, [whole, covered, from, to]);
}

/** What the lanes are drawn on. */
export type LaneTime = ReturnType<typeof useLaneTime>;

/** The lanes of the selection, laid out on a width. */
export function useLanes(key: LaneKey, { scale }: LaneTime, width: number): readonly LaidLane[] {
  const atlas = useAtlas();
  const { events } = useCrossFilter();
  const chosen = useView().filters[key];
  const lanes = useMemo(() => selectLanes(atlas, events, key, chosen), [atlas, events, key, chosen]);
  return useMemo(() => {
    const labelOf = (event: AtlasEvent): string => whereShort(atlas, event);
    return lanes.map((lane) => layoutLane(lane, { width, scale, labelOf }));
  }, [atlas, lanes, scale, width]);
}
