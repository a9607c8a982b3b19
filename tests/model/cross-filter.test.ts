import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIMENSIONS, FACET_KEYS, NO_FILTERS, dimensionOf, passes } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { createCrossFilter } from '../../src/model/cross-filter';
import { makeDataset } from '../fixtures/dataset';
import { arbitraryFilters } from '../support/arbitrary-view';

const atlas = createAtlas(makeDataset());

describe('the cross-filter', () => {
  test('keeps exactly the events that pass every dimension', () => {
    fc.assert(
      fc.property(arbitraryFilters(atlas), (filters) => {
        const naive = atlas.events.filter((event) => passes(event, filters, atlas));
        expect(createCrossFilter(atlas, filters).events).toEqual(naive);
      }),
    );
  });

  test('shows a dimension what passes all others', () => {
    fc.assert(
      fc.property(arbitraryFilters(atlas), fc.constantFrom(...DIMENSIONS), (filters, { key, cleared }) => {
        const naive = atlas.events.filter((event) => passes(event, { ...filters, ...cleared }, atlas));
        expect(createCrossFilter(atlas, filters).without(key)).toEqual(naive);
      }),
    );
  });

  test('counts for each value the events that choosing it alone would list', () => {
    fc.assert(
      fc.property(arbitraryFilters(atlas), fc.constantFrom(...FACET_KEYS), (filters, key) => {
        const counts = createCrossFilter(atlas, filters).counts(key);
        for (const [id, count] of counts) {
          expect(count).toBe(createCrossFilter(atlas, { ...filters, [key]: [id] }).events.length);
        }
      }),
    );
  });

  test('lists nothing for a value that it does not count', () => {
    const filters = { ...NO_FILTERS, kind: ['visit'] };
    const counts = createCrossFilter(atlas, filters).counts('topic');
    const absent = atlas.dataset.topics.map(({ id }) => id).filter((id) => !counts.has(id));
    expect(absent).toContain('education');
    for (const id of absent) expect(createCrossFilter(atlas, { ...filters, topic: [id] }).events).toEqual([]);
  });

  test('counts each event once under each of its values', () => {
    const filters = createCrossFilter(atlas, NO_FILTERS);
    const sum = [...filters.counts('kind').values()].reduce((a, b) => a + b, 0);
    expect(sum).toBe(atlas.events.length);
    expect(dimensionOf('q').valuesOf(atlas.events[0]!)).toEqual([]);
  });
});
