import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/dataset/types';
import { clusterPoints } from '../../src/model/map-clusters';
import type { PlacePoint } from '../../src/model/map-points';
import { makeEvent } from './event';

/** `a0:1,2` is a place a at the pixel 0 with the events 1 and 2. */
const pointOf = (row: string): PlacePoint => {
  const [, id = '', at = '', events = ''] = /^([a-z]+)(\d+):(.*)$/.exec(row) ?? [];
  const place: Place = { id, name: id, kind: 'city', lat: 0, lon: Number(at) };
  return { place, events: events.split(',').map((event) => EVENTS[Number(event)]!) };
};
const EVENTS = Array.from({ length: 10 }, (_, index) => makeEvent({ id: String(index) }));
const circles = (rows: readonly string[], zoom = 1) =>
  clusterPoints(rows.map(pointOf), ({ lon, lat }) => [lon * zoom, lat * zoom], 20).map(
    ({ points, events }) => `${points.map(({ place }) => place.id).join('')} ${events.length}`,
  );

describe('circles', () => {
  it.each([
    ['far places have one each', ['a0:1,2', 'b50:3'], 1, ['a 2', 'b 1']],
    ['close ones are one', ['a0:1,2', 'b10:3'], 1, ['ab 3']],
    ['and part when looked at closer', ['a0:1,2', 'b10:3'], 4, ['a 2', 'b 1']],
    ['an event at both counts once', ['a0:1,2', 'b10:2,3'], 1, ['ab 3']],
    ['a place joins the nearest of two', ['a0:1,2', 'b30:3,4', 'c18:5'], 1, ['a 2', 'bc 3']],
    ['exactly the distance apart is apart', ['a0:1', 'b20:2'], 1, ['a 1', 'b 1']],
    ['no places have none', [], 1, []],
  ] as const)('%s', (_, rows, zoom, expected) => expect(circles(rows, zoom)).toEqual(expected));

  it('hold every place once, and every event of it', () => {
    const rows = fc.array(fc.tuple(fc.nat(200), fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 })), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (all) => {
        const points = all.map(([at, events], index) =>
          pointOf(`${String.fromCharCode(97 + index)}${at}:${events.join()}`),
        );
        const clusters = clusterPoints(points, ({ lon }) => [lon, 0], 20);
        expect(clusters.flatMap((cluster) => cluster.points)).toHaveLength(points.length);
        for (const cluster of clusters) {
          const naive = new Set(cluster.points.flatMap(({ events }) => events.map(({ id }) => id)));
          expect(cluster.events.map(({ id }) => id).sort()).toEqual([...naive].sort());
        }
      }),
    );
  });
});
