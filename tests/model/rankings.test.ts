import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS, passes } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { crossTable } from '../../src/model/cross-table';
import { rankValues } from '../../src/model/rankings';
import { makeDataset } from '../fixtures/dataset';

const COUNTS = new Map([
  ['oslo', 3],
  ['kyiv', 5],
  ['bern', 3],
  ['none', 9],
]);

describe('a ranked list', () => {
  it.each([
    ['most first, ties by name', [], 9, 'kyiv 5, bern 3, oslo 3', 0],
    ['cut at the limit, and the rest is told', [], 1, 'kyiv 5', 2],
    ['a chosen value is shown beyond the limit', ['oslo'], 1, 'kyiv 5, oslo 3*', 1],
    ['a chosen value without events is shown with zero', ['rome'], 1, 'kyiv 5, rome 0*', 2],
    ['"none given" is no value to rank', ['none'], 9, 'kyiv 5, bern 3, oslo 3', 0],
  ])('%s', (_, chosen, limit, expected, more) => {
    const ranking = rankValues({ counts: COUNTS, chosen, limit, nameOf: (id) => id });
    const words = ranking.rows.map((row) => `${row.name} ${row.count}${row.chosen ? '*' : ''}`);
    expect(words.join(', ')).toBe(expected);
    expect(ranking.more).toBe(more);
  });

  it('no values give no rows', () => {
    expect(rankValues({ counts: new Map(), chosen: [], limit: 5, nameOf: (id) => id })).toEqual({ rows: [], more: 0 });
  });
});

describe('topics against regions', () => {
  const atlas = createAtlas(makeDataset());
  const kinds = fc.subarray(['visit', 'meeting', 'speech', 'exercise']);
  const chosenTopics = fc.subarray(['ukraine', 'alliance', 'industry']);

  it('each cell counts the list that it opens, whatever the other filters', () => {
    fc.assert(
      fc.property(kinds, chosenTopics, (kind, topic) => {
        const filters = { ...NO_FILTERS, kind, topic };
        const table = crossTable({ atlas, filters, row: 'topic', column: 'region', limit: 8 });
        for (const row of table.rows) {
          for (const column of table.columns) {
            const opened = { ...filters, topic: [row], region: [column] };
            const list = atlas.events.filter((event) => passes(event, opened, atlas));
            expect(table.count(row, column)).toBe(list.length);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('a value that nothing has counts zero', () => {
    const table = crossTable({ atlas, filters: NO_FILTERS, row: 'topic', column: 'region', limit: 3 });
    expect(table.count('no-such-topic', 'no-such-region')).toBe(0);
    expect(table.rows).toHaveLength(3);
  });
});
