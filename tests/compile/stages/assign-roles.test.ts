import { describe, expect, test } from 'vitest';
import { BACKGROUND, GOES, STAYS, type RoleRow } from '../rows/roles';
import { TRAVELLERS } from '../rows/travellers';
import { countriesOf, kindOf, venuesOf } from '../story';

const tidy = (roles: string) => roles.split('|').map((part) => part.trim());

const TABLES: readonly (readonly [name: string, rows: readonly RoleRow[]])[] = [
  ['who goes somewhere', GOES],
  ['who receives, and what happens without a traveller', STAYS],
  ['what stands beside the story', BACKGROUND],
];

describe.each(TABLES)('%s', (_name, rows) => {
  test.each(rows)('%s: %s', (roles, story) => {
    expect([countriesOf(story, 'visited'), countriesOf(story, 'guest'), venuesOf(story)]).toEqual(tidy(roles));
  });
});

describe('kinds and travellers together', () => {
  test.each(TRAVELLERS)('%s, visited "%s": %s', (kinds, visited, story) => {
    expect(kinds.split('|')).toContain(kindOf(story));
    expect(countriesOf(story, 'visited')).toBe(visited);
  });
});
