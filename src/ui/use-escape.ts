import { useEffect } from 'react';

/** Calls back on Escape, unless something nearer to the reader (an open dialog, a list of suggestions) takes it. */
export function useEscape(close: () => void): void {
  useEffect(() => {
    const onKey = (pressed: KeyboardEvent) => {
      const taken = pressed.defaultPrevented || document.querySelector('dialog[open]') !== null;
      if (pressed.key === 'Escape' && !taken) close();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
