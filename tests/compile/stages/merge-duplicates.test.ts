import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTellings, groupTellings, type Comparable } from '../../../scripts/compile/stages/merge-duplicates';
import { DIFFERENT, SAME } from '../rows/pairs';
import { comparable } from '../story';

describe('one event', () => {
  test.each(SAME)('%s = %s', (one, other) => {
    expect(compareTellings(comparable(one), comparable(other))).toMatchObject({ same: true });
  });
});

describe('two events', () => {
  test.each(DIFFERENT)('%s ≠ %s', (one, other) => {
    expect(compareTellings(comparable(one), comparable(other))).toMatchObject({ same: false });
  });
});

const ALL = [...SAME, ...DIFFERENT].flat().map(comparable);

/** Groups as sorted lists of ids, so that order says nothing. */
const idsOf = (items: readonly Comparable[]) =>
  groupTellings(items)
    .map((group) => group.map(({ id }) => id).sort())
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));

const stories = fc.shuffledSubarray(ALL, { minLength: 2 });

describe('laws', () => {
  test('a verdict is the same from both sides', () => {
    fc.assert(
      fc.property(stories, ([a, b]) => {
        if (a && b) expect(compareTellings(a, b).same).toBe(compareTellings(b, a).same);
      }),
    );
  });

  test('the order of stories changes no group', () => {
    fc.assert(
      fc.property(stories, (items) => {
        expect(idsOf(items)).toEqual(idsOf([...items].reverse()));
      }),
    );
  });

  test('grouping the stories of a group again gives that group', () => {
    fc.assert(
      fc.property(stories, (items) => {
        for (const group of groupTellings(items)) expect(groupTellings(group)).toHaveLength(1);
      }),
    );
  });

  test('every story lies in exactly one group', () => {
    fc.assert(
      fc.property(stories, (items) => {
        const ids = groupTellings(items).flat();
        expect(new Set(ids).size).toBe(items.length);
        expect(ids).toHaveLength(items.length);
      }),
    );
  });

  test('stories of other days change no group', () => {
    const far = comparable(
      'C|@2031-03-04 The NATO Secretary General opened a bridge in Narvik, Norway, on 2 March 2031.',
    );
    fc.assert(
      fc.property(stories, (items) => {
        const groups = idsOf([...items, far]).filter((ids) => !ids.includes(far.id));
        expect(groups).toEqual(idsOf(items));
      }),
    );
  });
});
