import fc from 'fast-check';
import type { FacetKey, Filters } from '../../src/filters/filters';
import { settleArea } from '../../src/filters/area';
import type { Area } from '../../src/filters/dimension';
import { COUNTRY_PARTS } from '../../src/filters/dimension';
import { FACET_KEYS, NONE, settleFilters } from '../../src/filters/filters';
import { inOrder } from '../../src/filters/dates';
import { cleanQuery } from '../../src/filters/text';
import type { Atlas } from '../../src/model/atlas';
import type { ViewState } from '../../src/view/view-state';
import { settleView } from '../../src/view/view-state';
import { dayFromCount } from '../../src/dataset/days';
import { EVENT_KINDS } from '../../src/dataset/types';
import { SOURCE_SITUATIONS } from '../../src/filters/sources';

/** Any filters that a reader of this dataset could set, in their canonical order. */
export function arbitraryFilters(atlas: Atlas): fc.Arbitrary<Filters> {
  const facets = Object.fromEntries(FACET_KEYS.map((key) => [key, someOf(idsOf(atlas, key))])) as Record<
    FacetKey,
    fc.Arbitrary<string[]>
  >;
  const day = fc.option(fc.integer({ min: 19_500, max: 20_600 }).map(dayFromCount));
  const role = fc.option(fc.constantFrom(...COUNTRY_PARTS));
  return fc
    .record({ q: arbitraryQuery(), ...facets, role, from: day, to: day, area: arbitraryArea() })
    .map((filters) => settleFilters({ ...filters, ...inOrder(filters.from, filters.to) }));
}

/** Any state of the view. */
export function arbitraryView(atlas: Atlas): fc.Arbitrary<ViewState> {
  const views: fc.Arbitrary<ViewState> = fc.record({
    filters: arbitraryFilters(atlas),
    other: fc.option(arbitraryFilters(atlas)),
    event: fc.option(fc.constantFrom(...atlas.eventById.keys())),
    reading: fc.option(fc.constantFrom(...atlas.bulletinById.keys())),
    mapMode: fc.constantFrom('visited', 'guest', 'any', 'difference'),
    chart: fc.constantFrom('count', 'share'),
    chartForm: fc.constantFrom('columns', 'areas', 'lines', 'multiples'),
    chartStep: fc.constantFrom('auto', 'day', 'week', 'month', 'quarter', 'year'),
    clock: fc.constantFrom('event', 'bulletin'),
    lanes: fc.constantFrom('list', 'official', 'region', 'topic'),
    trips: fc.constantFrom('auto', 'list', 'countries', 'unvisited', 'closed'),
    tripUnit: fc.constantFrom('days', 'trips', 'stops', 'countries'),
    passages: fc.boolean(),
  });
  return views.map(settleView);
}

/** Mostly none, and seldom a small one: nothing would lie in it. */
function arbitraryArea(): fc.Arbitrary<Area | null> {
  const degrees = (min: number, max: number) =>
    fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);
  const some = fc
    .record({ west: degrees(-180, 180), south: degrees(-90, 50), width: degrees(1, 360), height: degrees(1, 90) })
    .map(({ west, south, width, height }) =>
      settleArea({ west, south, east: west + width, north: Math.min(90, south + height) }),
    );
  return fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: some });
}

function arbitraryQuery(): fc.Arbitrary<string> {
  const words = fc.constantFrom('', '', '', 'talks', 'baltic sea', 'Nausėda', '"High North"', 'a&b=c~d', '50 % + (x)!');
  return fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 8 }).map(cleanQuery));
}

function idsOf(atlas: Atlas, key: FacetKey): readonly string[] {
  const ids: Readonly<Record<FacetKey, readonly string[]>> = {
    official: [NONE, ...atlas.officialById.keys()],
    region: [...atlas.regionById.keys()],
    country: [NONE, ...atlas.countryByCode.keys()],
    topic: [NONE, ...atlas.topicById.keys()],
    kind: EVENT_KINDS,
    sources: SOURCE_SITUATIONS,
    bulletin: [...atlas.bulletinById.keys()],
  };
  return ids[key];
}

// Mostly nothing: with six facets set at once hardly an event would pass, and the law would be tested on nothing.
function someOf(ids: readonly string[]): fc.Arbitrary<string[]> {
  const few = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }).map((chosen) => chosen.sort());
  return fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: few });
}
