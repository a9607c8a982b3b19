import { describe, expect, it } from 'vitest';
import type { AtlasEvent } from '../../src/dataset/types';
import { neighboursIn, samePeople } from '../../src/model/same-people';

/** `a:x,y` is event `a` of officials x and y; the list is newest first. */
const events = (text: string) =>
  text.split(' ').map((word) => {
    const [id, people = ''] = word.split(':');
    return { id, officials: people.split(',').map((person) => ({ id: person })) } as unknown as AtlasEvent;
  });
const ids = (found: readonly AtlasEvent[]) => found.map(({ id }) => id).join(' ');

describe('samePeople', () => {
  it.each([
    ['earlier and later ones, the nearest first', 'f:x e:y d:x c:x b:x a:x', 'c', 'b a', 'd f'],
    ['no more than two of each', 'g:x f:x e:x d:x c:x b:x a:x', 'd', 'c b', 'e f'],
    ['one shared official is enough', 'c:x,y b:y a:x', 'b', '', 'c'],
    ['nobody else’s', 'c:x b:y a:z', 'b', '', ''],
    ['nothing for an event that is not in the list', 'b:x a:x', 'q', '', ''],
  ])('%s', (_, list, id, earlier, later) => {
    const all = events(list);
    const event = all.find((found) => found.id === id) ?? events('q:x')[0]!;
    const found = samePeople(all, event, 2);
    expect([ids(found.earlier), ids(found.later)]).toEqual([earlier, later]);
  });

  it('finds nothing for an event of nobody among others of nobody', () => {
    const nobody = ['b', 'a'].map((id) => ({ id, officials: [] }) as unknown as AtlasEvent);
    expect(samePeople(nobody, nobody[0]!, 3)).toEqual({ earlier: [], later: [] });
  });
});

describe('neighboursIn', () => {
  it.each([
    ['in the middle', 'b', 2, 'a', 'c'],
    ['the newest has none later', 'c', 1, 'b', undefined],
    ['the oldest has none earlier', 'a', 3, undefined, 'b'],
  ])('%s', (_, id, position, earlier, later) => {
    const found = neighboursIn(events('c b a'), id);
    expect([found?.position, found?.earlier?.id, found?.later?.id]).toEqual([position, earlier, later]);
  });

  it('an event outside the selection has no place in it', () => expect(neighboursIn(events('b a'), 'q')).toBeNull());
});
