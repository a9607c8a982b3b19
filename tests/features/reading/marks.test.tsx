// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { HeatTable } from '../../../src/features/charts/HeatTable';
import { RankedList } from '../../../src/features/charts/RankedList';
import { FilterPanel } from '../../../src/features/filter-panel/FilterPanel';
import { CountryTable } from '../../../src/features/map/CountryTable';
import { useMapCounts } from '../../../src/features/map/use-map-counts';
import { TimelinePanel } from '../../../src/features/timeline/TimelinePanel';
import { createAtlas } from '../../../src/model/atlas';
import { createCrossFilter } from '../../../src/model/cross-filter';
import { parseView } from '../../../src/view/url-codec';
import { markAround } from '../../../src/view/read-mark';
import { renderWithAtlas } from '../../support/render-with-atlas';

// Hundreds of marks, each held against a filter of its own.
vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

function MapTable() {
  return <CountryTable counts={useMapCounts()} />;
}

/** The number that a mark shows, wherever it stands in it. */
function countShown(mark: Element): number {
  const words = mark.querySelector('.facet-row__count, .ranked-count')?.textContent;
  const label = mark.getAttribute('aria-label')?.split(': ').at(-1);
  return parseInt(words ?? label ?? mark.textContent ?? '', 10) || 0;
}

const SEARCHES = ['', '?kind=visit~meeting&from=2024-01-01', '?country=NOR~UKR&topic=ukraine~high-north'];

describe.each<[string, ReactNode, string]>([
  ['value of a facet', <FilterPanel key="f" />, 'li[data-read]'],
  ['bar of the timeline', <TimelinePanel key="t" />, 'button[data-read]'],
  ['ranked value', <RankedList key="r" facet="official" title="Officials" />, '[data-read]'],
  ['cell of the heat map', <HeatTable key="h" />, 'td[data-read]'],
  ['number of the map’s table', <MapTable key="m" />, 'td[data-read]'],
])('each %s opens the passages of as many events as it says', (_, view, selector) => {
  test.each(SEARCHES)('at “%s”', (search) => {
    const { container, dataset } = renderWithAtlas(view, { search });
    const atlas = createAtlas(dataset);
    const { filters } = parseView(search, atlas).state;
    const marks = [...container.querySelectorAll(selector)];
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) {
      const { events } = createCrossFilter(atlas, { ...filters, ...markAround(mark) });
      expect(events.length, mark.outerHTML).toBe(countShown(mark));
    }
  });
});
