import { queryOptions } from '@tanstack/react-query';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The outlines of the countries; `id` is the ISO 3166-1 alpha-3 code, or empty for land that is no country's. */
export type Shapes = FeatureCollection<MultiPolygon, { name: string }>;

type ShapeFile = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Loads the outlines of the countries once; longitudes run from -180 to 192, without a jump. */
export function shapesQuery() {
  return queryOptions({
    queryKey: ['shapes'],
    queryFn: fetchShapes,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: 1,
  });
}

// Not aborted when the map is left while it loads: the table beside it leads back, and the file serves all sights.
async function fetchShapes(): Promise<Shapes> {
  const response = await fetch(new URL('data/countries.json', document.baseURI));
  if (!response.ok)
    throw new Error(`The shapes of the map could not be loaded: the server answered ${response.status}.`);
  if (!(response.headers.get('content-type') ?? '').includes('json')) {
    throw new Error('The shapes of the map are missing: the server sent something else in their place.');
  }
  const file = (await response.json()) as ShapeFile;
  return feature(file, file.objects.countries) as Shapes;
}
