import type { PlaceEntry } from '../../compile/lexicon/shape';

/** A line of a table of places; country and city are empty where there is none, other names are parted by " / ". */
export type PlaceRow = readonly [
  id: string,
  name: string,
  country: string,
  lat: number,
  lon: number,
  otherNames?: string,
  city?: string,
];

/** The entries of a table whose places are all of one kind. */
export function placesOf(kind: PlaceEntry['kind'], rows: readonly PlaceRow[]): PlaceEntry[] {
  return rows.map(([id, name, country, lat, lon, otherNames, city]) => ({
    id,
    name,
    kind,
    lat,
    lon,
    ...(otherNames ? { aliases: otherNames.split(' / ') } : {}),
    ...(country ? { country } : {}),
    ...(city ? { city } : {}),
  }));
}
