import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Atlas } from '../model/atlas';
import type { HistoryPort } from './history';
import type { ParsedView } from './url-codec';
import { parseView, serializeView } from './url-codec';
import type { ViewState } from './view-state';

/** The view, what of the address could not be understood, and the two ways of changing it. */
export interface ViewStore {
  readonly store: StoreApi<ParsedView>;
  /**
   * A deliberate act: one entry of the history, so that Back undoes it. The end of a drag or of typing names its draft,
   * and Back then leads to what was there before the draft began.
   */
  commit(state: ViewState, draft?: string): void;
  /** A change under way (typing, dragging): the current entry is replaced. */
  replace(state: ViewState, draft: string): void;
  dismissProblems(): void;
  /** Follows Back and Forward; returns the way to stop. */
  follow(): () => void;
}

/** The store of the view; the address at its creation decides the first state. */
export function createViewStore(atlas: Atlas, history: HistoryPort): ViewStore {
  const store = createStore<ParsedView>(() => parseView(history.read(), atlas));
  let draft: { readonly name: string; readonly before: ViewState } | null = null;
  return {
    store,
    commit(state, name) {
      const before = draft !== null && draft.name === name ? draft.before : store.getState().state;
      draft = null;
      store.setState({ state });
      history.replace(serializeView(before));
      if (serializeView(before) !== serializeView(state)) history.push(serializeView(state));
    },
    replace(state, name) {
      if (draft?.name !== name) draft = { name, before: store.getState().state };
      store.setState({ state });
      history.replaceSoon(serializeView(state));
    },
    dismissProblems() {
      store.setState({ problems: [] });
      history.replace(serializeView(store.getState().state));
    },
    follow() {
      // Foreign keys and ids that are unknown leave the address at once: what stands there is what is shown.
      history.replace(serializeView(store.getState().state));
      return history.subscribe(() => {
        draft = null;
        store.setState(parseView(history.read(), atlas));
      });
    },
  };
}
