import { useState } from 'react';

/** Which facts' words are lit up in the passages, and how they come to be. */
export interface Lit {
  /** Keys of the facts whose marks are lit. */
  readonly marks: readonly string[];
  /** The key of the fact that was clicked and stays lit. */
  readonly pinned: string | null;
  /** What the pointer or the focus rests on; nothing when it leaves. */
  hover(marks: readonly string[]): void;
  pin(fact: string, marks: readonly string[]): void;
}

const NOTHING: readonly string[] = [];

/**
 * Hover lights for as long as it lasts, a click until the next click; hover goes first. It is to be told of the pointer's
 * moves: a text that scrolls under a resting pointer enters and leaves it too.
 */
export function useLit(): Lit {
  const [hovered, setHovered] = useState(NOTHING);
  const [pinned, setPinned] = useState<{ fact: string; marks: readonly string[] } | null>(null);
  return {
    marks: hovered.length > 0 ? hovered : (pinned?.marks ?? NOTHING),
    pinned: pinned?.fact ?? null,
    hover: (marks) => setHovered((before) => (before.join() === marks.join() ? before : marks)),
    pin: (fact, marks) => setPinned((before) => (before?.fact === fact ? null : { fact, marks })),
  };
}
