import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Position } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';

const topology = JSON.parse(
  readFileSync(new URL('../../public/data/countries.json', import.meta.url), 'utf8'),
) as Topology<{ countries: GeometryCollection }>;
const shapes = feature(topology, topology.objects.countries).features as Feature<MultiPolygon>[];
const shapeByCode = new Map(shapes.map((shape) => [shape.id, shape]));

/** Countries whose shape holds the point by plane geometry, which is what the map draws. */
function countriesAt(lon: number, lat: number): unknown[] {
  return shapes
    .filter((shape) => shape.geometry.coordinates.some((rings) => holds(rings, lon, lat)))
    .map(({ id }) => id);
}

function holds(rings: Position[][], lon: number, lat: number): boolean {
  return rings.filter((ring) => crossings(ring, lon, lat) % 2 === 1).length % 2 === 1;
}

function crossings(ring: Position[], lon: number, lat: number): number {
  return ring.slice(1).filter(([x2 = 0, y2 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    return y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
  }).length;
}

test.each([
  ['Simferopol', 34.1, 44.95, 'UKR'],
  ['Sevastopol', 33.6, 44.6, 'UKR'],
  ['Kerch', 36.4, 45.35, 'UKR'],
  ['Armyansk, on the neck of the peninsula', 33.69, 46.1, 'UKR'],
  ['Kherson', 32.62, 46.68, 'UKR'],
  ['Donetsk', 37.8, 48.0, 'UKR'],
  ['Krasnodar', 38.97, 45.03, 'RUS'],
  ['Novorossiysk', 37.9, 44.8, 'RUS'],
  ['The hinterland of Anadyr, just before the antimeridian', 175, 65.8, 'RUS'],
  ['Uelen, at the eastern end of Chukotka', 189.9, 66.1, 'RUS'],
  ['Kyrenia', 33.32, 35.3, 'CYP'],
  ['Nicosia', 33.36, 35.12, 'CYP'],
  ['Hargeisa', 44.06, 9.56, 'SOM'],
  ['Pristina', 21.17, 42.66, 'XKX'],
  ['Belgrade', 20.46, 44.82, 'SRB'],
  ['Nuuk’s hinterland', -50, 65, 'GRL'],
  ['Copenhagen’s hinterland', 12.0, 55.6, 'DNK'],
  ['Tiraspol', 29.63, 46.84, 'MDA'],
  ['Sukhumi’s hinterland', 41.3, 43.1, 'GEO'],
  ['Tskhinvali', 43.97, 42.23, 'GEO'],
  ['Laayoune', -13.1, 27.15, 'ESH'],
  ['Tarfaya’s hinterland', -12.7, 27.9, 'MAR'],
  ['Quneitra', 35.82, 33.12, 'SYR'],
  ['Tiberias', 35.5, 32.79, 'ISR'],
  ['Brussels', 4.35, 50.85, 'BEL'],
  ['Maseru’s hinterland, a hole in South Africa', 28.2, -29.6, 'LSO'],
])('%s (%d, %d) lies in %s and nowhere else', (_name, lon, lat, code) => {
  expect(countriesAt(lon, lat)).toEqual([code]);
});

test.each([
  ['the Black Sea', 34, 43],
  ['the Atlantic', -40, 45],
  ['the Baltic Sea', 20, 58.3],
  ['the Pacific off Chukotka', 189, 60],
  ['the Lake of Geneva’s antipode', -173, -46],
])('%s belongs to no country', (_name, lon, lat) => {
  expect(countriesAt(lon, lat)).toEqual([]);
});

test('Each code stands once, is ISO alpha-3 or XKX, and only the glacier that two claim has none', () => {
  const codes = shapes.map(({ id }) => String(id));
  expect(new Set(codes).size).toBe(codes.length);
  const known = new Set(Object.keys(countries.getAlpha3Codes()));
  expect(codes.filter((code) => !known.has(code))).toEqual(['', 'XKX']);
});

test.each(['MLT', 'SGP', 'BHR', 'LIE', 'AND', 'MCO', 'SMR', 'VAT', 'CPV', 'MDV', 'LUX', 'MUS', 'FSM', 'PLW', 'BRB'])(
  'The small state %s keeps an area',
  (code) => {
    const shape = shapeByCode.get(code);
    expect(shape && geoArea(shape)).toBeGreaterThan(0);
  },
);

test('No ring runs across the map: no two neighbouring points are more than 30 degrees apart, as far as the 49th parallel runs straight', () => {
  const leaps = shapes.flatMap(({ id, geometry }) =>
    geometry.coordinates.flat().flatMap((ring) =>
      ring
        .slice(1)
        .filter(([lon = 0], index) => Math.abs(lon - (ring[index]?.[0] ?? 0)) > 30)
        .map(() => id),
    ),
  );
  expect(leaps).toEqual([]);
});

test('Every shape lies between 170 west and 190 east', () => {
  const lons = shapes.flatMap(({ geometry }) => geometry.coordinates.flat(2).map(([lon = 0]) => lon));
  expect(Math.min(...lons)).toBeGreaterThan(-181);
  expect(Math.max(...lons)).toBeLessThan(192);
});

test('Crimea is one land with the rest of Ukraine, without a border at Perekop', () => {
  const mainland = shapeByCode.get('UKR')?.geometry.coordinates.find((rings) => holds(rings, 30.5, 50.4));
  expect(mainland && holds(mainland, 34.1, 44.95)).toBe(true);
});

test('The outlines agree with the sphere’s own test for a point in a shape', () => {
  const ukraine = shapeByCode.get('UKR');
  expect(ukraine && geoContains(ukraine, [30.5, 50.4])).toBe(true);
});
