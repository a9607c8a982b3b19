import { useEffect } from 'react';
import { useMemory } from '../../view/memory';
import { markAround } from '../../view/read-mark';
import { useViewActions } from '../../view/use-atlas';

/**
 * Opens the passages behind a mark of any view: by its context menu (a right click, a long press, the menu key), and by
 * the key R while it has the focus.
 */
export function useReadMarks(): void {
  const { readPassages } = useViewActions();
  const keys = useMemory('single-keys') !== 'off';
  useEffect(() => {
    const open = (event: Event): void => {
      const part = markAround(event.target);
      if (part === null) return;
      event.preventDefault();
      readPassages(part);
    };
    const onKey = (event: KeyboardEvent): void => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (keys && plain && event.key.toLowerCase() === 'r') open(event);
    };
    document.addEventListener('contextmenu', open);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('contextmenu', open);
      document.removeEventListener('keydown', onKey);
    };
  }, [readPassages, keys]);
}
