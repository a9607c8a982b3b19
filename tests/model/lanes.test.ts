import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dataset/days';
import type { AtlasEvent } from '../../src/dataset/types';
import { NO_FILTERS } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { binSpans, binStepFor } from '../../src/model/bins';
import { createCrossFilter } from '../../src/model/cross-filter';
import { dayScale } from '../../src/model/day-scale';
import type { LaidLane } from '../../src/model/lane-layout';
import { layoutLane, nearestMark } from '../../src/model/lane-layout';
import { selectLanes, whereShort } from '../../src/model/lanes';
import { makeDataset } from '../fixtures/dataset';
import { arbitraryFilters } from '../support/arbitrary-view';
import { makeEvent } from './event';

const atlas = createAtlas(makeDataset());
const months = binSpans({ from: '2024-01-01', to: '2024-04-30' }, 'month');

describe('the scale of the bars', () => {
  it.each<[string, number, number]>([
    ['2024-01-01', 0, 1 / 31 / 4],
    ['2024-01-31', 30 / 31 / 4, 1 / 4],
    ['2024-02-15', (1 + 14 / 29) / 4, (1 + 15 / 29) / 4],
    ['2024-04-30', (3 + 29 / 30) / 4, 1],
    ['2023-12-31', 0, 0],
    ['2024-05-01', 1, 1],
  ])('%s lies from %d to %d', (day, begin, end) => {
    const scale = dayScale(months);
    expect(scale.begin(day)).toBeCloseTo(begin);
    expect(scale.end(day)).toBeCloseTo(end);
  });

  it('has no length without bars', () => expect(dayScale([]).end('2024-01-01')).toBe(0));
});

describe('the lanes of a selection', () => {
  const ids = (key: 'official' | 'region' | 'topic', filters = {}) => {
    const all = { ...NO_FILTERS, ...filters };
    const { events } = createCrossFilter(atlas, all);
    return selectLanes(atlas, events, key, all[key]).map((lane) => `${lane.id} ${lane.events.length}`);
  };

  it.each<[string, string[], string[]]>([
    [
      'people of the organisation stand first, and who has no event has no lane',
      ids('official', { from: '2024-10-01', to: '2024-10-10' }),
      ['mark-rutte 3', 'jens-stoltenberg 1', 'volodymyr-zelenskyy 1', 'jonas-gahr-store 1'],
    ],
    ['who is chosen has a lane, and no other', ids('official', { official: ['maia-sandu'] }), ['maia-sandu 2']],
    [
      'the chosen keep their lane where they have no event',
      ids('official', { official: ['maia-sandu'], kind: ['call'] }),
      ['maia-sandu 0'],
    ],
    ['events without a person have a lane', ids('official', { kind: ['call'] }), ['none 5']],
    [
      'an event lies in the lane of each of its regions',
      ids('region', { official: ['alexander-stubb'], kind: ['visit'] }),
      ['baltic-sea 3', 'high-north 3', 'nordic 3'],
    ],
    ['events without a region have none', ids('region', { kind: ['call'] }), []],
    ['topics', ids('topic', { from: '2025-05-27', to: '2025-05-27', kind: ['call'] }), ['cyber 1', 'innovation 1']],
  ])('%s', (_, found, expected) => expect(found.toSorted()).toEqual(expected.toSorted()));

  it('puts people of the organisation first', () => {
    expect(ids('official', { from: '2024-10-03', to: '2024-10-03' })).toEqual([
      'mark-rutte 1',
      'volodymyr-zelenskyy 1',
    ]);
  });

  it('a lane is as long as the list under its value alone', () => {
    fc.assert(
      fc.property(arbitraryFilters(atlas), (filters) => {
        const { events } = createCrossFilter(atlas, filters);
        for (const { id, events: own } of selectLanes(atlas, events, 'official', filters.official)) {
          expect(own.length).toBe(createCrossFilter(atlas, { ...filters, official: [id] }).events.length);
        }
      }),
    );
  });
});

describe('where an event was', () => {
  const where = (title: string): string =>
    whereShort(atlas, atlas.events.find((event) => event.title === title) ?? makeEvent());
  it.each([
    ['Talks in Oslo on the High North', 'Oslo'],
    ['Four Allies order interceptors together', 'Brussels'],
    ['Parliamentarians hear the plan', 'by video'],
    ['Remarks on a snowy stage', ''],
  ])('%s: %s', (title, expected) => expect(where(title)).toBe(expected));

  it('is the country where no place is told', () => {
    expect(whereShort(atlas, makeEvent({ countries: [{ code: 'NOR', role: 'visited' }] }))).toBe('Norway');
  });
});

/** `event('03-05')` is a day of 2024, `event('03-05', '03-20')` a span. */
const event = (from: string, to = from): AtlasEvent =>
  makeEvent({ id: `${from} ${to}`, start: `2024-${from}`, end: `2024-${to}` });

const place = (events: readonly AtlasEvent[], { width = 400, label = '' } = {}): LaidLane =>
  layoutLane({ id: 'ann', name: 'Ann', events }, { width, scale: dayScale(months), labelOf: () => label });

/** `dot 0`, `bar 1 Oslo right`: form, row and label. */
const words = ({ marks }: LaidLane): string[] =>
  marks.map(({ form, row, label, side }) => `${form} ${row}${label === '' ? '' : ` ${label} ${side}`}`);

describe('a lane', () => {
  it.each<[string, LaidLane, string[]]>([
    ['a day is a dot', place([event('02-10')]), ['dot 0']],
    ['a span is a bar', place([event('02-01', '02-29')]), ['bar 0']],
    ['a span too short to be seen as one is a dot', place([event('02-10', '02-11')]), ['dot 0']],
    ['two days apart share a row', place([event('02-10'), event('03-10')]), ['dot 0', 'dot 0']],
    ['two events of a day are stacked', place([event('02-10'), event('02-10')]), ['dot 0', 'dot 1']],
    [
      'what comes after both returns to the first row',
      place([event('02-10'), event('02-10'), event('04-10')]),
      ['dot 0', 'dot 1', 'dot 0'],
    ],
    ['a label stands to the right', place([event('02-10')], { label: 'Oslo' }), ['dot 0 Oslo right']],
    ['at the right end it stands to the left', place([event('04-30')], { label: 'Oslo' }), ['dot 0 Oslo left']],
    [
      'a label that meets the next mark makes it step down',
      place([event('02-10'), event('02-20')], { label: 'Reykjavik' }),
      ['dot 0 Reykjavik right', 'dot 1 Reykjavik right'],
    ],
    ['a label wider than the lane is left out', place([event('02-10')], { width: 60, label: 'Washington' }), ['dot 0']],
    ['without events there is one empty row', place([]), []],
  ])('%s', (_, lane, expected) => expect(words(lane)).toEqual(expected));

  it('gives up labels before it gives up room, and keeps those that fit', () => {
    const five = ['02-01', '02-07', '02-13', '02-19', '02-25'].map((day) => event(day));
    const lane = place(five, { label: 'Parliament House' });
    expect(lane.pitch).toBe(24);
    expect(words(lane)).toEqual([
      'dot 0',
      'dot 1 Parliament House left',
      'dot 0',
      'dot 1 Parliament House right',
      'dot 0 Parliament House right',
    ]);
  });

  it('packs more closely where many meet', () => {
    const lane = place(Array.from({ length: 9 }, (_, index) => ({ ...event('02-10'), id: String(index) })));
    expect(lane).toMatchObject({ pitch: 14, rows: 9 });
  });
});

describe('the laws of a lane', () => {
  const range = { from: '2023-01-01', to: '2024-12-31' };
  const someEvents = fc.array(
    fc.record({ day: fc.integer({ min: -40, max: 770 }), days: fc.constantFrom(0, 0, 0, 1, 6, 30, 400) }),
    { maxLength: 60 },
  );
  const lanes = fc.record({
    events: someEvents,
    width: fc.integer({ min: 60, max: 1200 }),
    label: fc.constantFrom('', 'Oslo', 'Washington, D.C.'),
  });

  const build = ({
    events,
    width,
    label,
  }: {
    events: { day: number; days: number }[];
    width: number;
    label: string;
  }) => {
    const scale = dayScale(binSpans(range, binStepFor(range)));
    const made = events.map(({ day, days }, index) =>
      makeEvent({ id: String(index), start: addDays(range.from, day), end: addDays(range.from, day + days) }),
    );
    return {
      made,
      width,
      lane: layoutLane({ id: 'ann', name: 'Ann', events: made }, { width, scale, labelOf: () => label }),
    };
  };

  it('no two marks of a row overlap', () => {
    fc.assert(
      fc.property(lanes, (input) => {
        const { marks } = build(input).lane;
        for (const a of marks) {
          for (const b of marks) expect(a === b || a.row !== b.row || a.to <= b.from || b.to <= a.from).toBe(true);
        }
      }),
    );
  });

  it('every event has its one mark, whole within the lane', () => {
    fc.assert(
      fc.property(lanes, (input) => {
        const { made, width, lane } = build(input);
        expect(lane.marks.map((mark) => mark.event.id).toSorted()).toEqual(made.map(({ id }) => id).toSorted());
        for (const { from, to, left, right, row } of lane.marks) {
          expect(from).toBeGreaterThanOrEqual(-0.001);
          expect(to).toBeLessThanOrEqual(width + 0.001);
          expect(left).toBeGreaterThanOrEqual(from - 0.001);
          expect(right).toBeLessThanOrEqual(to + 0.001);
          expect(row).toBeLessThan(lane.rows);
        }
      }),
    );
  });

  it('every event of the selection with an official has a mark in the lane', () => {
    fc.assert(
      fc.property(arbitraryFilters(atlas), (filters) => {
        const { events } = createCrossFilter(atlas, filters);
        const scale = dayScale(months);
        for (const lane of selectLanes(atlas, events, 'official', filters.official)) {
          const { marks } = layoutLane(lane, { width: 300, scale, labelOf: (each) => whereShort(atlas, each) });
          const own = events.filter(({ officials }) =>
            lane.id === 'none' ? officials.length === 0 : officials.some(({ id }) => id === lane.id),
          );
          expect(new Set(marks.map((mark) => mark.event))).toEqual(new Set(own));
        }
      }),
    );
  });
});

describe('the nearest mark of another lane', () => {
  const other = place([event('01-05'), event('02-10'), event('04-20')]).marks;
  it.each([
    ['01-01', 0],
    ['02-20', 1],
    ['04-30', 2],
  ])('to %s is number %d', (day, expected) => {
    expect(nearestMark(other, place([event(day)]).marks[0]!)).toBe(expected);
  });

  it('is none where the lane is empty', () => expect(nearestMark([], other[0]!)).toBe(-1));
});
