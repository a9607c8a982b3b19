import type { KeyboardEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { LaidLane } from '../../model/lane-layout';
import { nearestMark } from '../../model/lane-layout';
import { NAME_CELL } from './LaneRow';

/** Where the keyboard stands: a lane, and a mark of it or its name. */
interface Place {
  readonly lane: string;
  readonly mark: number;
}

const LANES_A_PAGE = 5;

/**
 * One tab stop for all lanes: Left and Right walk along a lane from its name through its marks, Up and Down lead to the
 * mark of the next lane that is nearest in time, Home and End to the first and last mark, with Ctrl to the first and last
 * lane.
 */
export function useRoving(lanes: readonly LaidLane[], box: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState<Place | null>(null);
  const isMoving = useRef(false);
  const lane = Math.max(
    0,
    lanes.findIndex((laid) => laid.lane.id === place?.lane),
  );
  const mark = Math.min(place?.mark ?? NAME_CELL, (lanes[lane]?.marks.length ?? 0) - 1);
  // A lane out of sight is drawn first and has its focus then.
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    box.current?.querySelector<HTMLElement>(`[data-cell="${lane}.${mark}"]`)?.focus();
  }, [box, lane, mark]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = targetOf(event, lanes, lane, mark);
    const id = lanes[next?.lane ?? -1]?.lane.id;
    if (next === null || id === undefined) return;
    event.preventDefault();
    isMoving.current = next.lane !== lane || next.mark !== mark;
    setPlace({ lane: id, mark: next.mark });
  };
  /** A click or a touch moves the tab stop too. */
  const onFocus = (cell: string | undefined): void => {
    const [index, number] = (cell ?? '').split('.').map(Number);
    const id = lanes[index ?? -1]?.lane.id;
    if (id !== undefined && number !== undefined) setPlace({ lane: id, mark: number });
  };
  return { lane, mark, onKeyDown, onFocus };
}

type Target = { readonly lane: number; readonly mark: number };

function targetOf(event: KeyboardEvent, lanes: readonly LaidLane[], lane: number, mark: number): Target | null {
  const last = (lanes[lane]?.marks.length ?? 0) - 1;
  const within: Readonly<Record<string, number>> = { ArrowLeft: mark - 1, ArrowRight: mark + 1, Home: 0, End: last };
  const across: Readonly<Record<string, number>> = {
    ArrowUp: lane - 1,
    ArrowDown: lane + 1,
    PageUp: lane - LANES_A_PAGE,
    PageDown: lane + LANES_A_PAGE,
    ...(event.ctrlKey ? { Home: 0, End: lanes.length - 1 } : {}),
  };
  const other = across[event.key];
  if (other !== undefined) return inOtherLane(lanes, lane, mark, clamp(other, 0, lanes.length - 1));
  const next = within[event.key];
  return next === undefined ? null : { lane, mark: clamp(next, NAME_CELL, last) };
}

function inOtherLane(lanes: readonly LaidLane[], lane: number, mark: number, other: number): Target {
  const from = lanes[lane]?.marks[mark];
  if (other === lane) return { lane, mark };
  return { lane: other, mark: from ? nearestMark(lanes[other]?.marks ?? [], from) : NAME_CELL };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
