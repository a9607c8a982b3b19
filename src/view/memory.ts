import { useSyncExternalStore } from 'react';

/** What the page remembers between visits, on the reader's own machine; nothing of it decides what a link shows. */
export type Memory = 'theme' | 'how-to-read' | 'single-keys';

const listeners = new Set<() => void>();
/** What this visit has set: it stands in where storage is closed. */
const visit = new Map<Memory, string | null>();

/** What was kept under a key; null where nothing was. */
export function recall(key: Memory): string | null {
  const known = visit.get(key);
  if (known !== undefined) return known;
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage is closed to some readers by choice.
    return null;
  }
}

/** Keeps a value for this visit and the next; null forgets it. */
export function remember(key: Memory, value: string | null): void {
  visit.set(key, value);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // The choice then lasts for this visit only.
  }
  listeners.forEach((listener) => listener());
}

/** What is kept under a key, and again whenever this page changes it. */
export function useMemory(key: Memory): string | null {
  return useSyncExternalStore(subscribe, () => recall(key));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
