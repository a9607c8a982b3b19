import type { Filters } from '../filters/filters';
import { NO_FILTERS } from '../filters/filters';

/** Everything that decides what the page shows; the query string holds it and nothing else does. */
export interface ViewState {
  /** What narrows the view; while two selections are compared, the first of them, A. */
  readonly filters: Filters;
  /** The second selection, B; null while nothing is compared. */
  readonly other: Filters | null;
  /** The id of the open event. */
  readonly event: string | null;
  /** The id of the bulletin whose whole text is open. */
  readonly reading: string | null;
  /** `difference` (A less B) only while two selections are compared. */
  readonly mapMode: 'visited' | 'guest' | 'any' | 'difference';
  readonly chart: 'count' | 'share';
  readonly chartForm: 'columns' | 'areas' | 'lines' | 'multiples';
  readonly chartStep: 'auto' | 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** Whether the charts count by the day of the event, or by the days of the bulletins that tell of it. */
  readonly clock: 'event' | 'bulletin';
  /** What stands under the bars: the list, or one lane for each person, region or topic. */
  readonly lanes: 'list' | 'official' | 'region' | 'topic';
  /** What the trips show; `auto` opens their list where an official is chosen. */
  readonly trips: 'auto' | 'list' | 'countries' | 'unvisited' | 'closed';
  /** What people and countries are ranked by among the trips. */
  readonly tripUnit: 'days' | 'trips' | 'stops' | 'countries';
  /** Whether the passages behind the selection are open, to be read through. */
  readonly passages: boolean;
}

/** The parts of the view that choose among a few forms. */
export type ViewOptions = Pick<
  ViewState,
  'mapMode' | 'chart' | 'chartForm' | 'chartStep' | 'clock' | 'lanes' | 'trips' | 'tripUnit' | 'passages'
>;

interface Spelling<T> {
  readonly param: string;
  /**
   * Each value with its text in the query string; the first is the default, which is left out. A value
   * that stands twice is written as it stands first: the second is the spelling of older links.
   */
  readonly values: readonly (readonly [value: T, text: string])[];
}

/** How each option is spelled in the query string. */
export const OPTIONS: { readonly [K in keyof ViewOptions]: Spelling<ViewOptions[K]> } = {
  mapMode: { param: 'map', values: choices('visited', 'guest', 'any', 'difference') },
  chart: {
    param: 'share',
    values: [
      ['count', '0'],
      ['share', '1'],
    ],
  },
  chartForm: { param: 'form', values: choices('columns', 'areas', 'lines', 'multiples') },
  chartStep: { param: 'step', values: choices('auto', 'day', 'week', 'month', 'quarter', 'year') },
  clock: { param: 'clock', values: choices('event', 'bulletin') },
  lanes: {
    param: 'lanes',
    values: [['list', '0'], ...choices('official', 'region', 'topic'), ['official', '1']],
  },
  trips: { param: 'trips', values: choices('auto', 'list', 'countries', 'unvisited', 'closed') },
  tripUnit: { param: 'away', values: choices('days', 'trips', 'stops', 'countries') },
  passages: {
    param: 'passages',
    values: [
      [false, '0'],
      [true, '1'],
    ],
  },
};

function choices<T extends string>(...values: readonly T[]): readonly (readonly [T, string])[] {
  return values.map((value) => [value, value]);
}

/** The view of the plain page, without a query. */
export const PLAIN_VIEW: ViewState = {
  filters: NO_FILTERS,
  other: null,
  event: null,
  reading: null,
  mapMode: 'visited',
  chart: 'count',
  chartForm: 'columns',
  chartStep: 'auto',
  clock: 'event',
  lanes: 'list',
  trips: 'auto',
  tripUnit: 'days',
  passages: false,
};

/** The same view in its one form: without a second selection there is no difference to draw. */
export function settleView(state: ViewState): ViewState {
  const isWithoutOther = state.other === null && state.mapMode === 'difference';
  return isWithoutOther ? { ...state, mapMode: PLAIN_VIEW.mapMode } : state;
}
