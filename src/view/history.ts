/** The address of the page, as the view store needs it. */
export interface HistoryPort {
  /** The query string, with `?`, or empty. */
  read(): string;
  /** Makes a new entry, so that Back undoes it. */
  push(search: string): void;
  /** Replaces the current entry at once. */
  replace(search: string): void;
  /** Replaces the current entry when changes pause; the next `push` or `replace` overtakes it. */
  replaceSoon(search: string): void;
  /** Calls back when the reader goes back or forward; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** Browsers refuse more than about 100 changes of the address in 30 seconds (Safari throws): one in 300 ms is the most. */
const PAUSE_MS = 300;

/** The browser's own history: the only place that touches `window.history` and `window.location`. */
export function createBrowserHistory(): HistoryPort {
  let timer: number | undefined;
  const write = (method: 'pushState' | 'replaceState', search: string): void => {
    window.clearTimeout(timer);
    window.history[method](null, '', `${window.location.pathname}${search}${window.location.hash}`);
  };
  return {
    read: () => window.location.search,
    push: (search) => write('pushState', search),
    replace: (search) => write('replaceState', search),
    replaceSoon(search) {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => write('replaceState', search), PAUSE_MS);
    },
    subscribe(listener) {
      const onPop = (): void => {
        window.clearTimeout(timer);
        listener();
      };
      window.addEventListener('popstate', onPop);
      return () => window.removeEventListener('popstate', onPop);
    },
  };
}

/** The full address of a view of this page, for a link that is copied. */
export function absoluteAddress(search: string): string {
  return `${window.location.origin}${window.location.pathname}${search}`;
}
