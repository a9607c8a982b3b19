import { recall, remember } from '../view/memory';

/** How the page is lit: as the system is, or by the reader's choice. */
export type Theme = 'auto' | 'light' | 'dark';

/** The choice of an earlier visit. Index.html reads it too, before the first paint. */
export function readTheme(): Theme {
  const kept = recall('theme');
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

/** Lights the page so, and keeps the choice for the next visit. */
export function writeTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  remember('theme', theme === 'auto' ? null : theme);
}
