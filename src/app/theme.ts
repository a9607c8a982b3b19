/** How the page is lit: as the system is, or by the reader's choice. */
export type Theme = 'auto' | 'light' | 'dark';

const KEY = 'theme';

/** The choice of an earlier visit. Index.html reads it too, before the first paint. */
export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'auto';
  } catch {
    // Storage is closed to some readers by choice; the page then follows the system.
    return 'auto';
  }
}

/** Lights the page so, and keeps the choice for the next visit. */
export function writeTheme(theme: Theme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // The choice then lasts for this visit only.
  }
}
