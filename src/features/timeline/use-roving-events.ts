import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { AtlasEvent } from '../../dataset/types';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/**
 * One tab stop for the whole list: the event that had the focus last, or else the open one or the first. Arrows, Page,
 * Home and End lead on, also to an event that is not drawn yet: a list that draws a part has to draw `current` with it.
 */
export function useRovingEvents(
  events: readonly AtlasEvent[],
  open: string | null,
  box: RefObject<HTMLElement | null>,
) {
  const [visited, setVisited] = useState<string | null>(null);
  const isMoving = useRef(false);
  const isHere = (id: string | null): boolean => events.some((event) => event.id === id);
  const current = [visited, open].find(isHere) ?? events[0]?.id ?? null;
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    linksIn(box.current)
      .find((link) => link.dataset.event === current)
      ?.focus();
  }, [box, current]);
  return {
    current,
    handlers: {
      onFocus: ({ target }: FocusEvent<HTMLElement>) => setVisited(target.dataset.event ?? visited),
      onKeyDown(pressed: KeyboardEvent): void {
        const step = pressed.ctrlKey || pressed.metaKey || pressed.altKey ? undefined : STEPS[pressed.key];
        if (step === undefined) return;
        const from = events.findIndex(({ id }) => id === current);
        const next = events[Math.max(0, Math.min(events.length - 1, from + step))]?.id ?? current;
        pressed.preventDefault();
        isMoving.current = next !== current;
        setVisited(next);
      },
    },
  };
}

function linksIn(box: HTMLElement | null): readonly HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[data-event]') ?? [])];
}
