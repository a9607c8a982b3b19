import type { KeyboardEvent } from 'react';
import type { Passage } from '../../model/reading';
import { useViewActions } from '../../view/use-atlas';

const STEPS: Readonly<Record<string, number>> = {
  j: 1,
  ArrowDown: 1,
  k: -1,
  ArrowUp: -1,
  PageDown: 5,
  PageUp: -5,
  Home: -Infinity,
  End: Infinity,
};

/** J and K, the arrows, Page, Home and End lead from passage to passage; Enter opens the event of the current one. */
export function useFeedKeys(passages: readonly Passage[], current: number, goTo: (index: number) => void) {
  const { openEvent } = useViewActions();
  return (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const opened = passages[current]?.event.id;
    // On a link or a button within the passage, Enter is that of the link.
    const onPassage = event.target instanceof HTMLElement && event.target.matches('article');
    if (step !== undefined) goTo(Math.max(0, Math.min(passages.length - 1, current + step)));
    else if (event.key === 'Enter' && onPassage && opened !== undefined) openEvent(opened);
    else return;
    event.preventDefault();
  };
}
