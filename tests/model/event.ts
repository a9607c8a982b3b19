import type { AtlasEvent } from '../../src/dataset/types';

/** An event with nothing but what a test is about; `overrides` gives the rest. */
export function makeEvent(overrides: Partial<AtlasEvent> = {}): AtlasEvent {
  const start = overrides.start ?? '2024-01-15';
  return {
    id: start,
    title: 'Something happens',
    summary: '',
    kind: 'meeting',
    status: 'held',
    start,
    end: start,
    precision: 'day',
    dateBasis: 'stated',
    remote: false,
    officials: [],
    places: [],
    countries: [],
    regions: [],
    topics: [],
    sources: [],
    aliases: [],
    ...overrides,
  };
}
