/* Builds public/data/countries.json, the shapes of the map, from the atlas of Natural Earth: `npx tsx` this file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { CODE_BY_NAME, OMITTED, TRANSFERS, UNASSIGNED, type Transfer } from './borders';
import { clip, liesIn, mendAntimeridian, opposite, type Rings } from './rings';
import { compactTopology } from './compact';

type AtlasFeature = Feature<Polygon | MultiPolygon, { name: string }>;

const ATLAS = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
const OUT = fileURLToPath(new URL('../../public/data/countries.json', import.meta.url));

/** The polygons of each country by its alpha-3 code; land that is no country's has the code "". */
export function shapesByCode(atlas: Topology): Map<string, Rings[]> {
  const shapes = new Map<string, Rings[]>();
  for (const shape of featuresOf(atlas)) {
    if (OMITTED.has(shape.properties.name)) continue;
    const code = codeOf(shape);
    shapes.set(code, [...(shapes.get(code) ?? []), ...polygonsOf(shape).map(mendAntimeridian)]);
  }
  for (const transfer of TRANSFERS) carryOut(transfer, shapes);
  return shapes;
}

function featuresOf(atlas: Topology): AtlasFeature[] {
  return feature(atlas, atlas.objects.countries as GeometryCollection<{ name: string }>).features as AtlasFeature[];
}

function polygonsOf({ geometry }: AtlasFeature): Rings[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function codeOf({ id, properties: { name } }: AtlasFeature): string {
  const code = CODE_BY_NAME[name] ?? (UNASSIGNED.has(name) ? '' : countries.numericToAlpha3(String(id)));
  if (code === undefined) throw new Error(`no code for the shape "${name}" (${String(id)})`);
  return code;
}

function carryOut({ from, to, box, cut }: Transfer, shapes: Map<string, Rings[]>): void {
  const stays: Rings[] = [];
  const passes: Rings[] = [];
  for (const polygon of shapes.get(from) ?? []) {
    const concerned = liesIn(polygon, box);
    const moved = !concerned ? null : cut ? clip(polygon, cut) : polygon;
    const kept = !concerned ? polygon : cut ? clip(polygon, opposite(cut)) : null;
    if (moved) passes.push(moved);
    if (kept) stays.push(kept);
  }
  if (passes.length === 0) throw new Error(`nothing of ${from} lies where ${to} should gain it`);
  shapes.set(from, stays);
  shapes.set(to, [...(shapes.get(to) ?? []), ...passes]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const atlas = JSON.parse(readFileSync(ATLAS, 'utf8')) as Topology;
  const text = JSON.stringify(compactTopology(shapesByCode(atlas)));
  writeFileSync(OUT, text + '\n');
  console.log(`${OUT}: ${text.length} bytes`);
}
