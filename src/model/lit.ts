import type { AtlasEvent, IsoDay } from '../dataset/types';

/** What the pointer or the focus rests on, in whatever view. */
export interface Pointed {
  readonly event?: string;
  readonly country?: string;
  readonly official?: string;
  readonly topic?: string;
  readonly region?: string;
  readonly kind?: string;
  readonly place?: string;
  /** First and last day. */
  readonly days?: readonly [from: IsoDay, to: IsoDay];
}

const TESTS: Readonly<Record<keyof Pointed, (event: AtlasEvent, pointed: Pointed) => boolean>> = {
  event: ({ id }, { event }) => id === event,
  country: ({ countries }, { country }) => countries.some(({ code, role }) => code === country && role !== 'mentioned'),
  official: ({ officials }, { official }) => officials.some(({ id }) => id === official),
  topic: ({ topics }, { topic }) => topics.some((id) => id === topic),
  region: ({ regions }, { region }) => regions.some((id) => id === region),
  kind: (event, { kind }) => event.kind === kind,
  place: ({ places }, { place }) => places.some(({ id, role }) => id === place && role === 'venue'),
  days: ({ start, end }, { days }) => days !== undefined && start <= days[1] && end >= days[0],
};

const KEYS = Object.keys(TESTS) as (keyof Pointed)[];

/** Whether anything is pointed at. */
export function isPointing(pointed: Pointed): boolean {
  return KEYS.some((key) => pointed[key] !== undefined);
}

/** Whether an event has to do with all that is pointed at: a cell of a table points at its row and its column. */
export function isLit(event: AtlasEvent, pointed: Pointed): boolean {
  return isPointing(pointed) && KEYS.every((key) => pointed[key] === undefined || TESTS[key](event, pointed));
}
