import { describe, expect, test } from 'vitest';
import { ARTICLES, CALLS, DECISIONS } from '../rows/decisions';
import { EXERCISES, OPERATIONS } from '../rows/forces';
import { MEETINGS, SPEECHES } from '../rows/meetings';
import { FORCES_AND_DECISIONS } from '../rows/newsroom-forces';
import { NEWSROOM } from '../rows/newsroom-people';
import { RECEPTIONS, VISITS, type KindRow } from '../rows/visits';
import { kindOf } from '../story';

const TABLES: readonly (readonly [name: string, rows: readonly KindRow[]])[] = [
  ['visits', VISITS],
  ['receptions', RECEPTIONS],
  ['meetings', MEETINGS],
  ['speeches', SPEECHES],
  ['exercises', EXERCISES],
  ['operations', OPERATIONS],
  ['decisions', DECISIONS],
  ['calls', CALLS],
  ['articles', ARTICLES],
  ['people in other newsrooms', NEWSROOM],
  ['forces and decisions in other newsrooms', FORCES_AND_DECISIONS],
];

describe.each(TABLES)('%s', (_name, rows) => {
  test.each(rows)('%s: %s', (kinds, story) => {
    expect(kinds.split('|')).toContain(kindOf(story));
  });
});
