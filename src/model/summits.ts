import type { AtlasEvent, IsoDay } from '../dataset/types';
import type { Atlas } from './atlas';

/** A summit that the bulletins tell of. */
export interface Summit {
  /** Where it was: `Vilnius`. */
  readonly name: string;
  readonly start: IsoDay;
  readonly end: IsoDay;
  /** An event that tells of it. */
  readonly event: string;
}

/**
 * The summits of the organisation, by title and oldest first: its name or the city before the word ("Madrid Summit ends
 * after three days"). "B9 Summit in Riga" is another body's, "Before the Summit" is before it.
 */
export function summitsOf({ events, dataset, placeById }: Atlas): readonly Summit[] {
  const found = new Map<string, Summit>();
  for (const event of events.toReversed()) {
    const name = summitPlace(event, dataset.organisation.name, placeById);
    if (name === null || event.precision !== 'day') continue;
    const key = `${name} ${event.start.slice(0, 4)}`;
    const known = found.get(key);
    found.set(key, known ? joined(known, event) : { name, start: event.start, end: event.end, event: event.id });
  }
  return [...found.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
}

function summitPlace(event: AtlasEvent, organisation: string, placeById: Atlas['placeById']): string | null {
  if (event.kind !== 'meeting') return null;
  const venues = event.places.filter(({ role }) => role === 'venue').flatMap(({ id }) => placeById.get(id) ?? []);
  const city = venues.find(({ kind }) => kind === 'city')?.name;
  if (city === undefined) return null;
  return [organisation, city].some((name) => event.title.includes(`${name} Summit`)) ? city : null;
}

function joined(known: Summit, { start, end }: AtlasEvent): Summit {
  return { ...known, start: start < known.start ? start : known.start, end: end > known.end ? end : known.end };
}
