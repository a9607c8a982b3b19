import type { PointerEvent, RefObject } from 'react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { panRange, zoomRange } from '../../model/pan-zoom';
import type { DayRange } from '../../model/time-steps';
import type { LaneTime } from './use-lanes';

/** `final` when the pointer is let go or the wheel rests. */
type OnRange = (range: DayRange, final: boolean) => void;

interface Grip {
  readonly x: number;
  readonly chosen: DayRange;
}

/** A wheel that turns gives many events; it has come to rest when none came for so long. */
const WHEEL_RESTS_MS = 250;

/** Drags the days sideways from any empty spot of the lanes, and zooms with Ctrl and the wheel around the pointer. */
export function useHand(box: RefObject<HTMLElement | null>, time: LaneTime, onRange: OnRange) {
  const grip = useRef<Grip | null>(null);
  const moved = useRef<DayRange | null>(null);
  useWheel(box, time, onRange);
  const letGo = (): void => {
    if (moved.current) onRange(moved.current, true);
    grip.current = null;
    moved.current = null;
  };
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || (event.target as Element).closest('a, button')) return;
      grip.current = { x: event.clientX, chosen: time.chosen };
    },
    onPointerMove(event: PointerEvent) {
      if (!grip.current || event.buttons === 0) return;
      const share = (grip.current.x - event.clientX) / Math.max(1, box.current?.clientWidth ?? 1);
      const range = panRange(grip.current.chosen, time.whole, share);
      if (range.from === (moved.current ?? grip.current.chosen).from) return;
      event.currentTarget.setPointerCapture?.(event.pointerId);
      moved.current = range;
      onRange(range, false);
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}

function useWheel(box: RefObject<HTMLElement | null>, time: LaneTime, onRange: OnRange): void {
  const timer = useRef<number | undefined>(undefined);
  const turn = useEffectEvent((event: WheelEvent) => {
    // Without Ctrl (or the pinch of a trackpad, which comes as one) the wheel scrolls.
    if (!event.ctrlKey || !box.current) return;
    event.preventDefault();
    const { left, width } = box.current.getBoundingClientRect();
    const around = Math.max(0, Math.min(1, (event.clientX - left) / Math.max(1, width)));
    const range = zoomRange(time.chosen, time.whole, event.deltaY > 0 ? 1.25 : 0.8, around);
    onRange(range, false);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => onRange(range, true), WHEEL_RESTS_MS);
  });
  useEffect(() => {
    const element = box.current;
    const listener = (event: WheelEvent) => turn(event);
    // React's own wheel listeners are passive and could not hold the browser's zoom back.
    element?.addEventListener('wheel', listener, { passive: false });
    return () => element?.removeEventListener('wheel', listener);
  }, [box]);
}
