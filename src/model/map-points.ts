import type { AtlasEvent, CountryRole, Place, PlaceKind } from '../dataset/types';

/** What the shade of a country counts: visits to it, guests from it, or any part that it takes. */
export type MapMode = 'visited' | 'guest' | 'any';

/** How many events count for a country, under each mode. */
export type CountryCounts = Readonly<Record<MapMode, number>>;

/** The venue of at least one event. */
export interface PlacePoint {
  readonly place: Place;
  /** In the order of the events given. */
  readonly events: readonly AtlasEvent[];
}

const NO_EVENTS: CountryCounts = { visited: 0, guest: 0, any: 0 };
const MODE_OF_ROLE: Readonly<Partial<Record<CountryRole, MapMode>>> = { visited: 'visited', guest: 'guest' };

/** Counts each event once for every country that takes part in it; one that is only mentioned takes none. */
export function countCountries(events: readonly AtlasEvent[]): ReadonlyMap<string, CountryCounts> {
  const counts = new Map<string, CountryCounts>();
  for (const event of events) {
    for (const [code, modes] of modesByCountry(event)) {
      const { visited, guest, any } = counts.get(code) ?? NO_EVENTS;
      counts.set(code, {
        visited: visited + Number(modes.has('visited')),
        guest: guest + Number(modes.has('guest')),
        any: any + 1,
      });
    }
  }
  return counts;
}

/** The counts of a country, zeros where it has none. */
export function countsOf(counts: ReadonlyMap<string, CountryCounts>, code: string): CountryCounts {
  return counts.get(code) ?? NO_EVENTS;
}

function modesByCountry(event: AtlasEvent): ReadonlyMap<string, ReadonlySet<MapMode>> {
  const modes = new Map<string, Set<MapMode>>();
  for (const { code, role } of event.countries) {
    if (role === 'mentioned') continue;
    const known = modes.get(code) ?? new Set<MapMode>(['any']);
    modes.set(code, known.add(MODE_OF_ROLE[role] ?? 'any'));
  }
  return modes;
}

/** The places at which events happen, those with the most events first. */
export function placePoints(
  events: readonly AtlasEvent[],
  placeById: ReadonlyMap<string, Place>,
): readonly PlacePoint[] {
  const byPlace = new Map<Place, AtlasEvent[]>();
  for (const event of events) {
    for (const place of venuesOf(event, placeById)) byPlace.set(place, [...(byPlace.get(place) ?? []), event]);
  }
  return [...byPlace]
    .map(([place, held]) => ({ place, events: held }))
    .sort((a, b) => b.events.length - a.events.length || (a.place.id < b.place.id ? -1 : 1));
}

/** Where on the map an event happens: in its cities, or, where it names none, at its sites, seas and territories. */
export function venuesOf(event: AtlasEvent, placeById: ReadonlyMap<string, Place>): readonly Place[] {
  const ids = new Set(event.places.filter(({ role }) => role === 'venue').map(({ id }) => id));
  const venues = [...ids].flatMap((id) => placeById.get(id) ?? []);
  // A headquarters and its city are one spot on the map; two circles would count the event twice there.
  const cities = venues.filter(({ kind }) => kind === CITY);
  return cities.length > 0 ? cities : venues;
}

const CITY: PlaceKind = 'city';

/** A class of the colour scale; `from`..`to` are the counts in it, both ends included. */
export interface CountClass {
  readonly from: number;
  readonly to: number;
}

const BOUNDS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const MOST_CLASSES = 5;

/**
 * The classes of a scale up to `max`, at most five (or `most`); zero is no class, since it is drawn as bare land. Small counts have
 * a class each (1, 2, 3), larger ones round bounds of which the highest tell the most: 73 gives 1–4, 5–9, 10–19, 20–49,
 * 50–73.
 */
export function countClasses(max: number, most = MOST_CLASSES): readonly CountClass[] {
  const bounds = max <= most ? oneTo(max) : roundBounds(max, most);
  return bounds.map((from, index) => ({ from, to: (bounds[index + 1] ?? max + 1) - 1 }));
}

function oneTo(max: number): readonly number[] {
  return Array.from({ length: Math.max(0, max) }, (_, index) => index + 1);
}

function roundBounds(max: number, most: number): readonly number[] {
  const [lowest = 1, ...higher] = BOUNDS.filter((bound) => bound <= max);
  return [lowest, ...higher.slice(1 - most)];
}

/** The place of a count among the classes, from 1; 0 for none. */
export function classOf(count: number, classes: readonly CountClass[]): number {
  return classes.findIndex(({ from, to }) => count >= from && count <= to) + 1;
}
