import type { Range } from '@tanstack/react-virtual';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { LaidLane } from '../../model/lane-layout';
import { laneHeight } from './LaneRow';

/** The lanes to draw: those in sight of the box, and the one that has the focus, however far the box is scrolled. */
export function useVisibleLanes(lanes: readonly LaidLane[], box: RefObject<HTMLElement | null>, focused: number) {
  // The compiler is told to pass this hook over: the virtualizer's functions are not pure.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({
    count: lanes.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (lanes[index] ? laneHeight(lanes[index]) : 0),
    getItemKey: (index) => lanes[index]?.lane.id ?? index,
    rangeExtractor: (range: Range) => [...new Set([focused, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
    overscan: 3,
  });
  const heights = lanes.map(laneHeight).join();
  useEffect(() => virtualizer.measure(), [virtualizer, heights]);
  const visible = virtualizer.getVirtualItems().flatMap(({ index, start }) => {
    const laid = lanes[index];
    return laid ? [{ laid, index, top: start }] : [];
  });
  return { visible, height: virtualizer.getTotalSize() };
}
