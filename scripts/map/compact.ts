import type { Feature, MultiPolygon } from 'geojson';
import { mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttached, filterWeight, planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon as ArcPolygons, Topology } from 'topojson-specification';
import countries from 'world-countries';
import type { Rings } from './rings';

type Point = [number, number, number];
// The types of topojson-client ask for properties that topojson-specification's default form may lack.
type AnyTopology = Parameters<typeof quantize>[0];
type Country = ArcPolygons & { id?: string };

// The package has a code of its own for Kosovo.
const NAMES = new Map(countries.map(({ cca3, name }) => [cca3.replace(/^UNK$/, 'XKX'), name.common]));

/** Square degrees below which a bend of a line is straightened. */
const LEAST_BEND = 0.05;
/** Square degrees below which an island of a larger country is left out. */
const LEAST_ISLAND = 0.03;
/** Square degrees below which a country is small: its outline is kept as it is, or simplifying would erase it. */
const SMALL_COUNTRY = 0.4;
/** Bends count for so much more where most events lie and where the map opens: west, south, east, north. */
const CLOSE_UP = { box: [-12, 34, 46, 62], factor: 4 } as const;
/** Steps across the width of the world; 20,000 are two kilometres each, which still leaves Monaco an area. */
const STEPS = 20_000;

/** The shapes as one compact TopoJSON: each country once, borders shared, lines simplified. */
export function compactTopology(shapes: ReadonlyMap<string, readonly Rings[]>): Topology {
  const parts = [...shapes].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([code, polygons]) => partsOf(code, polygons));
  const shared = topology({ countries: { type: 'FeatureCollection', features: parts } as never }, 1e6);
  const weighed = keepSmallCountries(presimplify(mergeByCode(shared), bendWeight));
  return quantize(dropIslets(simplify(weighed, LEAST_BEND)), STEPS);
}

function partsOf(code: string, polygons: readonly Rings[]): Feature<MultiPolygon, null>[] {
  return polygons.map((rings) => ({
    type: 'Feature',
    id: code,
    properties: null,
    geometry: { type: 'MultiPolygon', coordinates: [rings] },
  }));
}

/** One geometry a code; lines between parts of the same country vanish. */
function mergeByCode(source: AnyTopology): AnyTopology {
  const parts = geometriesOf(source);
  const codes = [...new Set(parts.map(({ id }) => id ?? ''))];
  const geometries = codes.map((code) => ({
    ...mergeArcs(source, parts.filter(({ id }) => (id ?? '') === code) as never),
    id: code,
    properties: { name: NAMES.get(code) ?? '' },
  }));
  return { ...source, objects: { countries: { type: 'GeometryCollection', geometries } } };
}

function geometriesOf(source: AnyTopology): Country[] {
  return (source.objects.countries as GeometryCollection).geometries as Country[];
}

function bendWeight(triangle: [Point, Point, Point]): number {
  const [lon, lat] = triangle[1];
  const [west, south, east, north] = CLOSE_UP.box;
  const close = lon > west && lon < east && lat > south && lat < north;
  return planarTriangleArea(triangle) * (close ? CLOSE_UP.factor : 1);
}

/** Gives every point of a small country's outline a weight that no threshold reaches. */
function keepSmallCountries(source: AnyTopology): AnyTopology {
  for (const country of geometriesOf(source)) {
    if (areaOf(source, country) >= SMALL_COUNTRY) continue;
    for (const arc of country.arcs.flat(2)) {
      for (const point of source.arcs[arc < 0 ? ~arc : arc] ?? []) point[2] = Infinity;
    }
  }
  return source;
}

function areaOf(source: AnyTopology, country: Country): number {
  const rings = country.arcs.map((polygon) => (polygon[0] ?? []).flatMap((arc) => pointsOf(source, arc)));
  return rings.reduce((sum, ring) => sum + ringArea(ring), 0);
}

function pointsOf(source: AnyTopology, arc: number): number[][] {
  return arc < 0 ? [...(source.arcs[~arc] ?? [])].reverse() : (source.arcs[arc] ?? []);
}

function ringArea(ring: readonly number[][]): number {
  let doubled = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    doubled += x * nextY - nextX * y;
  }
  return Math.abs(doubled) / 2;
}

/** Leaves out detached rings that are small, unless the country has no larger one. */
function dropIslets(source: AnyTopology): AnyTopology {
  const attached = filterAttached(source);
  const large = filterWeight(source, LEAST_ISLAND);
  const dispensable = new Set<string>();
  for (const { arcs } of geometriesOf(source)) {
    if (areaOf(source, { type: 'MultiPolygon', arcs }) < SMALL_COUNTRY) continue;
    for (const polygon of arcs) dispensable.add(String(polygon[0]));
  }
  return filter(
    source,
    (ring, interior) => !dispensable.has(String(ring)) || attached(ring, interior) || large(ring, interior),
  );
}
