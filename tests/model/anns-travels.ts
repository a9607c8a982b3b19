import type { AtlasEvent, CountryRole, OfficialRole } from '../../src/dataset/types';
import { tripsOf } from '../../src/model/trips';
import { makeEvent } from './event';

const city = (id: string, name: string, country: string) =>
  [id, { id, name, kind: 'city', country, lat: 50, lon: 10 }] as const;
const land = (code: string, name: string) => [code, { code, name, lat: 60, lon: 20 }] as const;

const GAZETTEER = {
  placeById: new Map([
    city('oslo', 'Oslo', 'NOR'),
    city('bodo', 'Bodø', 'NOR'),
    city('kyiv', 'Kyiv', 'UKR'),
    city('brussels', 'Brussels', 'BEL'),
  ]),
  countryByCode: new Map([land('NOR', 'Norway'), land('UKR', 'Ukraine'), land('BEL', 'Belgium')]),
};

interface Told {
  end?: string;
  place?: string;
  as?: OfficialRole;
  role?: CountryRole;
  more?: Partial<AtlasEvent>;
}

/** An event of Ann's in January 2024: `visit('15', 'NOR', { place: 'oslo' })`. */
export function visit(
  day: string,
  code: string,
  { end = day, place, as = 'principal', role = 'visited', more }: Told = {},
) {
  return makeEvent({
    id: `${day} ${code} ${place ?? ''}`,
    start: `2024-01-${day}`,
    end: `2024-01-${end}`,
    officials: [{ id: 'ann', post: '', role: as }],
    countries: [{ code, role }],
    places: place === undefined ? [] : [{ id: place, role: 'venue' }],
    ...more,
  });
}

/** A visit of Ann's to Oslo. */
export const oslo = (day: string, told: Told = {}) => visit(day, 'NOR', { place: 'oslo', ...told });
/** A visit of Ann's to Kyiv. */
export const kyiv = (day: string, told: Told = {}) => visit(day, 'UKR', { place: 'kyiv', ...told });
/** Of which only the week is known. */
export const week = { more: { precision: 'week' } } as const;

/** A guest at headquarters, which tells where they are; Ann does not take part. */
export const reception = makeEvent({
  id: 'guest',
  start: '2023-12-01',
  end: '2023-12-01',
  kind: 'reception',
  countries: [{ code: 'BEL', role: 'venue' }],
});
/** A day of Ann's at headquarters. */
export const home = (day: string, told: Told = {}) => visit(day, 'BEL', { role: 'venue', ...told });

/** Ann's trips among these events. */
export const trips = (...events: AtlasEvent[]) => tripsOf('ann', { ...GAZETTEER, events: [...events, reception] });
