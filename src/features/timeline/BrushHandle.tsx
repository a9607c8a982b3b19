import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef } from 'react';
import { addDays, dayCount } from '../../dataset/days';
import type { IsoDay } from '../../dataset/types';
import { formatDay } from '../../format/days';
import { nextStep, stepStart } from '../../model/bins';
import type { DayRange } from '../../model/time-steps';

interface BrushHandleProps {
  readonly label: string;
  readonly day: IsoDay;
  readonly limits: DayRange;
  /** Percent of the width of the track. */
  readonly at: number;
  readonly dayUnder: (event: PointerEvent) => IsoDay;
  /** `final` when the pointer or the key is let go. */
  readonly onMove: (day: IsoDay, final: boolean) => void;
}

/** One end of the brush: dragged, or moved by arrows (a month), with Shift (a day), Page keys (a year), Home and End. */
export function BrushHandle({ label, day, limits, at, dayUnder, onMove }: BrushHandleProps) {
  const moving = useRef<IsoDay | null>(null);
  const move = (to: IsoDay): void => {
    moving.current = clamp(to, limits);
    onMove(moving.current, false);
  };
  const letGo = (): void => {
    if (moving.current !== null) onMove(moving.current, true);
    moving.current = null;
  };
  const press = (event: KeyboardEvent): void => {
    const target = dayAfterKey(event, day, limits);
    if (target === null) return;
    event.preventDefault();
    move(target);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className="brush-handle"
      style={{ insetInlineStart: `${at}%` }}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={dayCount(limits.from)}
      aria-valuemax={dayCount(limits.to)}
      aria-valuenow={dayCount(day)}
      aria-valuetext={formatDay(day)}
      onKeyDown={press}
      onKeyUp={letGo}
      onBlur={letGo}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture?.(event.pointerId);
        moving.current = day;
      }}
      onPointerMove={(event) => moving.current !== null && event.buttons > 0 && move(dayUnder(event))}
      onPointerUp={letGo}
    />
  );
}

function clamp(day: IsoDay, { from, to }: DayRange): IsoDay {
  if (day < from) return from;
  return day > to ? to : day;
}

function dayAfterKey({ key, shiftKey }: KeyboardEvent, day: IsoDay, limits: DayRange): IsoDay | null {
  const step = key.startsWith('Page') ? 'year' : shiftKey ? 'day' : 'month';
  if (key === 'ArrowLeft' || key === 'ArrowDown' || key === 'PageDown') return stepStart(addDays(day, -1), step);
  if (key === 'ArrowRight' || key === 'ArrowUp' || key === 'PageUp') return nextStep(stepStart(day, step), step);
  if (key === 'Home') return limits.from;
  return key === 'End' ? limits.to : null;
}
