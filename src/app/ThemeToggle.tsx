import { useState } from 'react';
import { Button } from '../ui/Button';
import type { Theme } from './theme';
import { readTheme, writeTheme } from './theme';

const NEXT: Readonly<Record<Theme, Theme>> = { auto: 'dark', dark: 'light', light: 'auto' };
const WORDS: Readonly<Record<Theme, string>> = { auto: 'Auto', dark: 'Dark', light: 'Light' };

/** Goes round between the system's choice, dark and light. */
export function ThemeToggle() {
  const [theme, setTheme] = useState(readTheme);
  const turn = (): void => {
    writeTheme(NEXT[theme]);
    setTheme(NEXT[theme]);
  };
  return (
    <Button
      className="theme"
      onClick={turn}
      aria-label={`Theme: ${WORDS[theme]}`}
      title="Follow the system, dark, light"
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
      </svg>
      <span className="theme__word">{WORDS[theme]}</span>
    </Button>
  );
}
