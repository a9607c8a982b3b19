import type { HistoryPort } from '../../src/view/history';

/** A history without a browser, for tests: its entries can be read, and Back and Forward called. */
export interface MemoryHistory extends HistoryPort {
  readonly entries: readonly string[];
  back(): void;
  forward(): void;
}

/** `createMemoryHistory('?kind=visit')` stands at that address. */
export function createMemoryHistory(initial = ''): MemoryHistory {
  let entries: readonly string[] = [initial];
  let index = 0;
  const listeners = new Set<() => void>();
  const replace = (search: string): void => {
    entries = entries.with(index, search);
  };
  const go = (step: number): void => {
    if (entries[index + step] === undefined) return;
    index += step;
    listeners.forEach((listener) => listener());
  };
  return {
    get entries() {
      return entries;
    },
    read: () => entries[index] ?? '',
    push(search) {
      entries = [...entries.slice(0, index + 1), search];
      index += 1;
    },
    replace,
    replaceSoon: replace,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    back: () => go(-1),
    forward: () => go(1),
  };
}
