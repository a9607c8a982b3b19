import { describe, expect, test } from 'vitest';
import { NO_FILTERS } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { coveredRanges, joinRanges } from '../../src/model/coverage';
import { createCrossFilter } from '../../src/model/cross-filter';
import { findWaysOut } from '../../src/model/emptied-by';
import { eventsToCsv, eventsToJson } from '../../src/model/export-events';
import { facetValues } from '../../src/model/facet-values';
import { makeDataset } from '../fixtures/dataset';

const atlas = createAtlas(makeDataset());

describe('the days that bulletins cover', () => {
  test('reach back to the first event told, and no further than a month', () => {
    expect(coveredRanges(atlas.dataset)[0]).toEqual({ from: '2023-07-09', to: '2023-07-14' });
    expect(coveredRanges(atlas.dataset)).toContainEqual({ from: '2024-06-05', to: '2024-06-26' });
  });

  test('are joined where they touch and apart where they do not', () => {
    const days = (from: string, to: string) => ({ from, to });
    expect(joinRanges([days('2024-01-05', '2024-01-09'), days('2024-01-01', '2024-01-04')])).toEqual([
      days('2024-01-01', '2024-01-09'),
    ]);
    expect(joinRanges([days('2024-01-01', '2024-01-09'), days('2024-01-02', '2024-01-03')])).toEqual([
      days('2024-01-01', '2024-01-09'),
    ]);
    expect(joinRanges([days('2024-01-01', '2024-01-04'), days('2024-01-06', '2024-01-09')])).toHaveLength(2);
  });
});

describe('an empty view', () => {
  test('names the filter that alone emptied it', () => {
    const filters = { ...NO_FILTERS, official: ['maia-sandu'], kind: ['visit'], region: ['black-sea'] };
    expect(findWaysOut(atlas, filters).map(({ act, key, events }) => [act, key, events])).toEqual([
      ['drop', 'official', 2],
      ['drop', 'kind', 2],
    ]);
  });

  test('offers to keep one filter where only several together emptied it', () => {
    const filters = { ...NO_FILTERS, official: ['maia-sandu'], country: ['JPN'], topic: ['climate'] };
    const ways = findWaysOut(atlas, filters);
    expect(ways.map(({ act, key }) => [act, key])).toEqual([
      ['keep', 'official'],
      ['keep', 'country'],
      ['keep', 'topic'],
    ]);
    for (const { filters: kept, events } of ways) expect(createCrossFilter(atlas, kept).events).toHaveLength(events);
  });

  test('has no way out where each filter hides everything', () => {
    expect(findWaysOut(atlas, { ...NO_FILTERS, q: 'zebra', from: '2031-01-01' })).toEqual([]);
  });
});

describe('the values of a facet', () => {
  test('begin with the officials who act for the organisation', () => {
    const officials = facetValues(atlas, 'official');
    const firstOther = officials.findIndex(({ principal }) => !principal);
    expect(officials.slice(0, 2).map(({ id }) => id)).toEqual(['jens-stoltenberg', 'mark-rutte']);
    expect(officials.slice(firstOther).every(({ principal }) => !principal)).toBe(true);
  });

  test('offer "none given" last, and only where an event lacks them', () => {
    expect(facetValues(atlas, 'country').at(-1)?.id).toBe('none');
    expect(facetValues(atlas, 'kind').map(({ id }) => id)).not.toContain('none');
    expect(facetValues(atlas, 'topic').map(({ id }) => id)).toContain('none');
  });

  test('hold no country that has a part in nothing', () => {
    expect(facetValues(atlas, 'country').map(({ id }) => id)).not.toContain('CHE');
  });
});

describe('an export', () => {
  const events = createCrossFilter(atlas, { ...NO_FILTERS, official: ['mircea-geoana'] }).events;

  test('as a table has one line an event below the names', () => {
    const lines = eventsToCsv(atlas, events).trimEnd().split('\r\n');
    expect(lines).toHaveLength(events.length + 1);
    expect(lines[0]).toMatch(/^id,start,end,precision,dateBasis,kind/);
    expect(lines.join()).toContain('Mircea Geoană (principal); Maia Sandu (counterpart)');
  });

  test('quotes what a spreadsheet would take apart or run', () => {
    const [first] = events;
    const odd = { ...first!, title: '=1+1', summary: 'a "b", c' };
    const [, line] = eventsToCsv(atlas, [odd]).split('\r\n');
    expect(line).toContain(`'=1+1,"a ""b"", c"`);
  });

  test('as data says what was selected, and names the bulletins of these events alone', () => {
    const exported = JSON.parse(eventsToJson(atlas, events, 'Showing 3')) as { count: number; bulletins: unknown[] };
    expect(exported).toMatchObject({ selection: 'Showing 3', count: 3, events });
    expect(exported.bulletins).toHaveLength(2);
  });
});
