import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef, useState } from 'react';

/** Bars being chosen, from where it began to where it is now; both are places among the bars. */
export interface Stretch {
  readonly anchor: number;
  readonly head: number;
}

/** The first and the last bar of a stretch. */
export function endsOf({ anchor, head }: Stretch): readonly [first: number, last: number] {
  return [Math.min(anchor, head), Math.max(anchor, head)];
}

/** How bars are pointed at, walked along and chosen, by pointer and by keyboard; a choice in the making is no state. */
export function useBarChoice(count: number, onChoose: (first: number, last: number) => void) {
  const box = useRef<HTMLDivElement>(null);
  const [walked, setWalked] = useState(count - 1);
  const [stretch, setStretch] = useState<Stretch | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const current = Math.min(walked, count - 1);
  const focusOn = (index: number): void => {
    setWalked(index);
    box.current?.querySelectorAll('button')[index]?.focus();
  };
  const take = (taken: Stretch): void => {
    setStretch(null);
    onChoose(...endsOf(taken));
  };
  const pointer = followPointer({ count, stretch, setStretch, setHovered, take });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setStretch(null);
    const target = targetOf(event.key, current, count);
    if (target === null) return;
    event.preventDefault();
    setStretch(event.shiftKey ? { anchor: stretch?.anchor ?? current, head: target } : null);
    focusOn(target);
  };
  const takeByKey = (index: number): void => {
    // Other bars follow, maybe fewer: the first is there in any case, and keeps the focus.
    focusOn(0);
    take(stretch ?? { anchor: index, head: index });
  };
  return { box, current, stretch, hovered, handlers: { ...pointer, onKeyDown }, focusOn: setWalked, takeByKey };
}

interface PointerParts {
  readonly count: number;
  readonly stretch: Stretch | null;
  readonly setStretch: (stretch: Stretch | null) => void;
  readonly setHovered: (index: number | null) => void;
  readonly take: (stretch: Stretch) => void;
}

function followPointer({ count, stretch, setStretch, setHovered, take }: PointerParts) {
  const barUnder = (event: PointerEvent): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const index = width === 0 ? 0 : Math.floor(((event.clientX - left) / width) * count);
    return Math.max(0, Math.min(count - 1, index));
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture?.(event.pointerId);
      const pressed = Number((event.target as HTMLElement).dataset.index ?? barUnder(event));
      setStretch({ anchor: pressed, head: pressed });
    },
    onPointerMove(event: PointerEvent) {
      setHovered(barUnder(event));
      if (stretch && event.buttons > 0) setStretch({ ...stretch, head: barUnder(event) });
    },
    onPointerUp: () => stretch && take(stretch),
    onPointerCancel: () => setStretch(null),
    onPointerLeave: () => setHovered(null),
  };
}

function targetOf(key: string, current: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12 };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, current + step));
}
