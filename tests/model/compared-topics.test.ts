import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filters } from '../../src/filters/filters';
import { NO_FILTERS } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { chartClock } from '../../src/model/chart-clock';
import { comparedTopics } from '../../src/model/compared-topics';
import { createCrossFilter } from '../../src/model/cross-filter';
import { makeDataset } from '../fixtures/dataset';
import { arbitraryFilters } from '../support/arbitrary-view';

const atlas = createAtlas(makeDataset());
const CLOCKS = {
  event: chartClock(atlas, 'event', atlas.dataset.bulletins),
  bulletin: chartClock(atlas, 'bulletin', atlas.dataset.bulletins),
};

interface Options {
  readonly clock?: keyof typeof CLOCKS;
  readonly isShare?: boolean;
}

function compare(a: Partial<Filters>, b: Partial<Filters>, { clock = 'event', isShare = false }: Options = {}) {
  const filters = { a: { ...NO_FILTERS, ...a }, b: { ...NO_FILTERS, ...b } };
  const eventsOf = (side: 'a' | 'b') => createCrossFilter(atlas, filters[side]).without('topic');
  const events = { a: eventsOf('a'), b: eventsOf('b') };
  return comparedTopics({ events, filters, clock: CLOCKS[clock], wanted: 'month', isShare, limit: 6 });
}

const YEAR_2024 = { from: '2024-01-01', to: '2024-12-31' };
const YEAR_2025 = { from: '2025-01-01', to: '2025-12-31' };

describe('two years', () => {
  const model = compare(YEAR_2025, YEAR_2024)!;

  it('stand over one another, month by month, without a year in the labels', () => {
    expect(model.isShifted).toBe(true);
    expect(model.labels.join(' ')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
    expect([model.steps.a[0]?.start, model.steps.b[0]?.start]).toEqual(['2025-01-01', '2024-01-01']);
  });

  it('have no gaps hatched, since those of one are not those of the other', () => expect(model.gaps).toEqual([]));

  it('are one calendar by the clock of the bulletins', () => {
    const told = compare(YEAR_2025, YEAR_2024, { clock: 'bulletin' })!;
    expect(told.isShifted).toBe(false);
    expect(told.steps.a).toEqual(told.steps.b);
  });
});

describe('two officials', () => {
  const model = compare({ official: ['mark-rutte'] }, { official: ['jens-stoltenberg'] })!;

  it('share one calendar, with the gaps of the bulletins', () => {
    expect(model.isShifted).toBe(false);
    expect(model.steps.a).toEqual(model.steps.b);
    expect(model.gaps.length).toBeGreaterThan(0);
  });

  it('neither of whom has an event have nothing to draw', () => {
    expect(compare({ q: 'zzzz' }, { q: 'zzzz' })).toBeNull();
  });

  it('of whom one has none have zeros for that one', () => {
    const one = compare({ official: ['mark-rutte'] }, { q: 'zzzz' })!;
    expect(one.all.b.total).toBe(0);
    expect(new Set(one.all.b.counts)).toEqual(new Set([0]));
  });
});

describe('whatever two selections are compared', () => {
  const some = arbitraryFilters(atlas);
  const clock = fc.constantFrom('event', 'bulletin');

  it('a total is that of the list which it opens, and all marks stand on one axis', () => {
    fc.assert(
      fc.property(some, some, clock, fc.boolean(), (a, b, by, isShare) => {
        const model = compare(a, b, { clock: by, isShare });
        for (const { topic, ...marks } of model?.topics ?? []) {
          for (const [side, filters] of [['a', a] as const, ['b', b] as const]) {
            const listed = createCrossFilter(atlas, { ...filters, topic: [topic ?? ''] }).events.length;
            expect(marks[side].total).toBe(listed);
            expect(marks[side].counts).toHaveLength(model!.steps[side].length);
            expect(marks[side].drawn.every((value) => value === null || !isShare || value <= 1)).toBe(true);
          }
        }
        if (model) expect(model.labels).toHaveLength(Math.max(model.steps.a.length, model.steps.b.length));
      }),
      { numRuns: 60 },
    );
  });
});
