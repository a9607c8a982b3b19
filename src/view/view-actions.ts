import type { IsoDay } from '../dataset/types';
import { inOrder } from '../filters/dates';
import type { DimensionKey, FacetKey, Filters } from '../filters/filters';
import { NO_FILTERS, dimensionOf, settleFilters } from '../filters/filters';
import { cleanQuery } from '../filters/text';
import type { ViewOptions, ViewState } from './view-state';
import { settleView } from './view-state';
import type { ViewStore } from './view-store';

/** Whether a change is a deliberate act (`final`, one history entry) or still under way (typing, dragging). */
export interface Finality {
  readonly final: boolean;
}

/** Everything that a reader can do to the view. */
export interface ViewActions {
  /** Adds an id to a facet's choices, or takes it out again. */
  toggle(key: FacetKey, id: string): void;
  set(key: FacetKey, ids: readonly string[]): void;
  setRange(from: IsoDay | null, to: IsoDay | null, finality: Finality): void;
  setText(q: string, finality: Finality): void;
  openEvent(id: string | null): void;
  /** Opens the whole text of a bulletin. */
  read(bulletin: string | null): void;
  /** Opens the passages behind a number: the view narrowed to what it counts, and one step of the history. */
  readPassages(part?: Partial<Filters>): void;
  /** Changes several filters at once. */
  change(part: Partial<Filters>): void;
  /** Drops the choices of one dimension, or of all. */
  clear(key?: DimensionKey): void;
  setOption<K extends keyof ViewOptions>(name: K, value: ViewOptions[K]): void;
  /** Goes to a view built elsewhere: a ready question, a story. */
  show(filters: Partial<Filters>, options?: Partial<ViewOptions>): void;
  /** Sets a second selection beside the first, or with null leaves the comparison; `more` changes in the same act. */
  compare(other: Filters | null, more?: Partial<ViewOptions & Pick<ViewState, 'filters'>>): void;
  /** Changes both compared selections in one act. */
  changeBoth(part: Partial<Filters>): void;
  /** A becomes B, and B becomes A. */
  swap(): void;
  dismissProblems(): void;
}

/** Which of two compared selections is meant; `a` is the only one while nothing is compared. */
export type Side = 'a' | 'b';

/** The actions on a store; each reads the state at the moment at which it is called. Those on filters change one side. */
export function createViewActions(view: ViewStore, side: Side = 'a'): ViewActions {
  const current = (): ViewState => view.store.getState().state;
  const own = (): Filters => (side === 'a' ? current().filters : (current().other ?? NO_FILTERS));
  const withOwn = (filters: Filters): ViewState => ({
    ...current(),
    [side === 'a' ? 'filters' : 'other']: settleFilters(filters),
  });
  const filtered = (part: Partial<Filters>): ViewState => withOwn({ ...own(), ...part });
  const draw = (part: Partial<Filters>, draft: string, { final }: Finality): void => {
    if (final) view.commit(filtered(part), draft);
    else view.replace(filtered(part), draft);
  };
  return {
    toggle(key, id) {
      const chosen = own()[key];
      view.commit(
        filtered({ [key]: chosen.includes(id) ? chosen.filter((other) => other !== id) : sorted([...chosen, id]) }),
      );
    },
    set: (key, ids) => view.commit(filtered({ [key]: sorted(ids) })),
    setRange: (from, to, finality) => draw(inOrder(from, to), `${side} date`, finality),
    setText: (q, finality) => draw({ q: cleanQuery(q) }, `${side} q`, finality),
    openEvent: (event) => view.commit({ ...current(), event, reading: null }),
    read: (reading) => view.commit({ ...current(), reading }),
    readPassages: (part = {}) => view.commit({ ...filtered(part), passages: true, event: null, reading: null }),
    change: (part) => view.commit(filtered(part)),
    clear: (key) => view.commit(filtered(key === undefined ? NO_FILTERS : dimensionOf(key).cleared)),
    setOption: (name, value) => view.commit(settleView({ ...current(), [name]: value })),
    show: (filters, options = {}) => view.commit({ ...withOwn({ ...NO_FILTERS, ...filters }), ...options }),
    compare: (other, more) => view.commit(settleView({ ...current(), ...more, other })),
    changeBoth: (part) => view.commit(withBoth(current(), part)),
    swap: () => view.commit(swapped(current())),
    dismissProblems: () => view.dismissProblems(),
  };
}

function withBoth(state: ViewState, part: Partial<Filters>): ViewState {
  const changed = (old: Filters): Filters => settleFilters({ ...old, ...part });
  return { ...state, filters: changed(state.filters), other: state.other && changed(state.other) };
}

function swapped(state: ViewState): ViewState {
  return state.other === null ? state : { ...state, filters: state.other, other: state.filters };
}

// One set of choices has one address, whatever the order of the clicks.
function sorted(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
