import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcBetween } from '../../src/features/map/arcs';
import { circleRadius } from '../../src/features/map/circle-radius';
import { DIFFERENCE_SHADES, countryStyle, differenceShadeOf, shadeOf } from '../../src/features/map/country-style';
import { project, unproject } from '../../src/features/map/gall';
import { countClasses } from '../../src/model/map-points';

const lat = fc.double({ min: -85, max: 85, noNaN: true });
const lon = fc.double({ min: -180, max: 192, noNaN: true });

describe('the projection', () => {
  it('and its inverse lead back', () => {
    fc.assert(
      fc.property(lat, lon, (north, east) => {
        const [backNorth, backEast] = unproject(...project(north, east));
        expect(backNorth).toBeCloseTo(north, 9);
        expect(backEast).toBeCloseTo(east, 9);
      }),
    );
  });

  it('keeps shapes at 45 degrees: a step north is as long as a step east', () => {
    const [x1, y1] = project(45, 10);
    const step = 1e-4;
    const east = project(45, 10 + step / Math.cos(Math.PI / 4))[0] - x1;
    const north = project(45 + step, 10)[1] - y1;
    expect(north / east).toBeCloseTo(1, 3);
  });
});

describe('arcs', () => {
  it('begin and end at their places', () => {
    const arc = arcBetween([50.8, 4.4], [50.5, 30.5]);
    expect(arc[0]).toEqual([expect.closeTo(50.8, 6), expect.closeTo(4.4, 6)]);
    expect(arc.at(-1)).toEqual([expect.closeTo(50.5, 6), expect.closeTo(30.5, 6)]);
  });

  it('there and back are two lines, one on each side', () => {
    const there = arcBetween([50, 0], [50, 30])[12]!;
    const back = arcBetween([50, 30], [50, 0])[12]!;
    expect(there[0]).toBeGreaterThan(50);
    expect(back[0]).toBeLessThan(50);
  });
});

describe('circles', () => {
  it.each([
    ['four times the events have four times the area', 400, 100, 400, 4],
    ['the scale stands still while the busiest circle has few', 36, 9, 36, 4],
  ])('%s', (_, more, fewer, most, ratio) => {
    expect((circleRadius(more, most) / circleRadius(fewer, most)) ** 2).toBeCloseTo(ratio, 6);
  });

  it('the busiest circle is the largest, two events have room for their number, and one can still be seen', () => {
    expect(circleRadius(400, 400)).toBe(19);
    expect(circleRadius(2, 400)).toBe(8);
    expect(circleRadius(1, 400)).toBe(3.5);
  });
});

describe('shades', () => {
  it.each([
    ['none is bare land', 0, 12, 'var(--map-land)'],
    ['the lowest class is the lightest', 1, 12, 'var(--map-shade-1)'],
    ['the highest is the darkest', 12, 12, 'var(--map-shade-5)'],
    ['also where there are only two', 2, 2, 'var(--map-shade-5)'],
    ['one class alone is in the middle', 1, 1, 'var(--map-shade-3)'],
  ])('%s', (_, count, max, shade) => expect(shadeOf(count, countClasses(max))).toBe(shade));

  it('land that is no country’s cannot be pointed at', () => {
    expect(countryStyle({ code: '', state: 'plain' }).interactive).toBe(false);
    expect(countryStyle({ code: 'NOR', state: 'plain' }).interactive).toBe(true);
  });
});

describe('shades of a difference', () => {
  it.each([
    ['as many in both is bare land', 0, 12, 'var(--map-land)'],
    ['more in A has the hue of A', 1, 12, 'var(--map-a-1)'],
    ['more in B that of B', -1, 12, 'var(--map-b-1)'],
    ['the largest is the darkest', -12, 12, 'var(--map-b-3)'],
    ['on either side', 12, 12, 'var(--map-a-3)'],
    ['one class alone is in the middle', 1, 1, 'var(--map-a-2)'],
  ])('%s', (_, difference, max, shade) =>
    expect(differenceShadeOf(difference, countClasses(max, DIFFERENCE_SHADES))).toBe(shade),
  );
});
