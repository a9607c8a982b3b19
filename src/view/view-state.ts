import type { Filters } from '../filters/filters';
import { NO_FILTERS } from '../filters/filters';

/** Everything that decides what the page shows; the query string holds it and nothing else does. */
export interface ViewState {
  readonly filters: Filters;
  /** The id of the open event. */
  readonly event: string | null;
  /** The id of the bulletin whose whole text is open. */
  readonly reading: string | null;
  readonly mapMode: 'visited' | 'guest' | 'any';
  readonly chart: 'count' | 'share';
  readonly chartForm: 'areas' | 'lines' | 'multiples';
  readonly chartStep: 'auto' | 'month' | 'quarter' | 'year';
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
  'mapMode' | 'chart' | 'chartForm' | 'chartStep' | 'lanes' | 'trips' | 'tripUnit' | 'passages'
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
  mapMode: { param: 'map', values: choices('visited', 'guest', 'any') },
  chart: {
    param: 'share',
    values: [
      ['count', '0'],
      ['share', '1'],
    ],
  },
  chartForm: { param: 'form', values: choices('areas', 'lines', 'multiples') },
  chartStep: { param: 'step', values: choices('auto', 'month', 'quarter', 'year') },
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
  event: null,
  reading: null,
  mapMode: 'visited',
  chart: 'count',
  chartForm: 'areas',
  chartStep: 'auto',
  lanes: 'list',
  trips: 'auto',
  tripUnit: 'days',
  passages: false,
};
