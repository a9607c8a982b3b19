import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/dataset/days';
import type { AtlasEvent, CountryRole, OfficialRole } from '../../src/dataset/types';
import { NO_FILTERS } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { createCrossFilter } from '../../src/model/cross-filter';
import { countTrips, lastVisits, rankCountries, rankTravellers, shownTrips } from '../../src/model/trip-counts';
import type { Trip } from '../../src/model/trips';
import { seatOf, tripsOf } from '../../src/model/trips';
import { makeDataset } from '../fixtures/dataset';
import { arbitraryFilters } from '../support/arbitrary-view';
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
function visit(day: string, code: string, { end = day, place, as = 'principal', role = 'visited', more }: Told = {}) {
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

const oslo = (day: string, told: Told = {}) => visit(day, 'NOR', { place: 'oslo', ...told });
const kyiv = (day: string, told: Told = {}) => visit(day, 'UKR', { place: 'kyiv', ...told });
const week = { more: { precision: 'week' } } as const;

/** A guest at headquarters, which tells where they are; Ann does not take part. */
const reception = makeEvent({
  id: 'guest',
  start: '2023-12-01',
  end: '2023-12-01',
  kind: 'reception',
  countries: [{ code: 'BEL', role: 'venue' }],
});
const home = (day: string, told: Told = {}) => visit(day, 'BEL', { role: 'venue', ...told });

const trips = (...events: AtlasEvent[]) => tripsOf('ann', { ...GAZETTEER, events: [...events, reception] });

/** `15–18 Oslo, Kyiv`: days of January and stops. */
const words = (found: readonly Trip[]) =>
  found.map(({ from, to, stops }) => `${from.slice(8)}–${to.slice(8)} ${stops.map(({ name }) => name).join(', ')}`);

describe('what a trip is', () => {
  it.each<[string, readonly Trip[], string[]]>([
    ['a visit is a trip', trips(oslo('15')), ['15–15 Oslo']],
    ['visits on following days are one', trips(oslo('15'), kyiv('16')), ['15–16 Oslo, Kyiv']],
    ['with two days between them too', trips(oslo('15'), kyiv('18')), ['15–18 Oslo, Kyiv']],
    ['with three days between they are two', trips(oslo('15'), kyiv('19')), ['15–15 Oslo', '19–19 Kyiv']],
    [
      'the pause begins when the longer visit ends',
      trips(oslo('10', { end: '15' }), visit('11', 'NOR', { place: 'bodo' }), kyiv('18')),
      ['10–18 Oslo, Bodø, Kyiv'],
    ],
    [
      'a day at headquarters between them parts them',
      trips(oslo('15'), home('16'), kyiv('17')),
      ['15–15 Oslo', '17–17 Kyiv'],
    ],
    [
      'one on the day of the visit does not, since it tells no hours',
      trips(oslo('15'), home('15'), home('17'), kyiv('17')),
      ['15–17 Oslo, Kyiv'],
    ],
    ['nor one of which only the week is known', trips(oslo('15'), home('16', week), kyiv('17')), ['15–17 Oslo, Kyiv']],
    [
      'nor one held elsewhere',
      trips(oslo('15'), visit('16', 'UKR', { role: 'venue' }), kyiv('17')),
      ['15–17 Oslo, Kyiv'],
    ],
    [
      'nor one attended by video',
      trips(oslo('15'), home('16', { more: { remote: true } }), kyiv('17')),
      ['15–17 Oslo, Kyiv'],
    ],
    [
      'a visit of some day of a week joins the trip to that country',
      trips(kyiv('03'), kyiv('04', { end: '10', ...week })),
      ['03–03 Kyiv'],
    ],
    [
      'and lengthens none',
      trips(kyiv('03'), kyiv('04', { end: '10', ...week }), oslo('13')),
      ['03–03 Kyiv', '13–13 Oslo'],
    ],
    [
      'it is a trip of its own beside one to another country',
      trips(oslo('03'), kyiv('04', { end: '10', ...week })),
      ['03–03 Oslo', '04–10 Kyiv'],
    ],
    [
      'two such of one country and one week are one',
      trips(kyiv('04', { end: '10', ...week }), visit('05', 'UKR', { end: '11', ...week })),
      ['04–10 Kyiv'],
    ],
  ])('%s', (_, found, expected) => expect(words(found)).toEqual(expected));

  it.each<[string, readonly Trip[]]>([
    ['a host makes none', trips(oslo('15', { as: 'counterpart' }))],
    ['who joins from afar makes none', trips(oslo('15', { more: { remote: true } }))],
    ['what is held in a country is no visit to it', trips(oslo('15', { role: 'venue' }))],
    ['another’s visit is none', trips(oslo('15', { more: { officials: [] } }))],
    ['days at headquarters are none', trips(home('15'), home('16'))],
  ])('%s', (_, found) => expect(found).toEqual([]));

  it('the seat is where guests are received, and nowhere where none is', () => {
    expect(seatOf([reception, home('15')])).toBe('BEL');
    expect(seatOf([home('15')])).toBeNull();
  });
});

describe('the stops of a trip', () => {
  it.each<[string, readonly Trip[], string[]]>([
    [
      'what happens at one place is one stop',
      trips(oslo('15'), { ...oslo('15'), id: 'b' }, oslo('16')),
      ['15–16 Oslo'],
    ],
    ['without a place it is a stop in the country', trips(visit('15', 'NOR')), ['15–15 Norway']],
    ['which a place of that country makes exact', trips(visit('15', 'NOR'), oslo('16')), ['15–16 Oslo']],
    [
      'and which belongs to the place before it',
      trips(oslo('15'), visit('16', 'NOR'), kyiv('17')),
      ['15–17 Oslo, Kyiv'],
    ],
    [
      'a city of another country is not where the visit went',
      trips(visit('15', 'NOR', { place: 'kyiv' })),
      ['15–15 Norway'],
    ],
    ['a return is a stop again', trips(oslo('15'), kyiv('16'), oslo('17')), ['15–17 Oslo, Kyiv, Oslo']],
    [
      'on one day, what lies in the country of the day before comes first',
      trips(visit('15', 'UKR'), oslo('16'), kyiv('16')),
      ['15–16 Kyiv, Oslo'],
    ],
  ])('%s', (_, found, expected) => expect(words(found)).toEqual(expected));

  it('have days, countries, events', () => {
    const [trip] = trips(oslo('15'), visit('16', 'NOR', { place: 'bodo' }), kyiv('18', { end: '19' }));
    expect(trip).toMatchObject({ days: 5, countries: ['NOR', 'UKR'], isVague: false, isAnnounced: false });
    expect(trip?.events).toHaveLength(3);
    expect(trip?.stops.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2024-01-15 2024-01-15',
      '2024-01-16 2024-01-16',
      '2024-01-18 2024-01-19',
    ]);
  });

  it('a vague trip counts one day, and one that is told in advance is announced', () => {
    const [vague] = trips(oslo('01', { end: '28', more: { precision: 'month' } }));
    expect(vague).toMatchObject({ days: 1, isVague: true });
    const planned = { more: { status: 'planned' } } as const;
    expect(trips(oslo('15', planned))[0]?.isAnnounced).toBe(true);
    expect(trips(oslo('15', planned), kyiv('16'))[0]?.isAnnounced).toBe(false);
  });
});

describe('counts', () => {
  const ann = trips(oslo('02'), kyiv('03'), oslo('15', { end: '16' }), visit('16', 'NOR', { place: 'bodo' }));
  const everything = () => true;

  it('add up what is listed', () => {
    expect(countTrips(ann)).toEqual({ days: 4, trips: 2, stops: 4, countries: 2 });
    expect(countTrips([])).toEqual({ days: 0, trips: 0, stops: 0, countries: 0 });
  });

  it('rank people, those without a trip left out', () => {
    const bob = trips(kyiv('20', { end: '30' }));
    const ids = (unit: 'days' | 'trips') =>
      rankTravellers(
        new Map([
          ['ann', ann],
          ['bob', bob],
          ['eve', []],
        ]),
        unit,
      ).map(({ id }) => id);
    expect(ids('days')).toEqual(['bob', 'ann']);
    expect(ids('trips')).toEqual(['ann', 'bob']);
  });

  it('rank countries by trips, stops and days, a day counted once', () => {
    expect(rankCountries(ann, everything, 'trips')).toEqual([
      { id: 'NOR', trips: 2, stops: 3, days: 3 },
      { id: 'UKR', trips: 1, stops: 1, days: 1 },
    ]);
  });

  it('leave out the stops of which nothing is shown', () => {
    const isKyiv = ({ id }: AtlasEvent) => id.includes('UKR');
    expect(shownTrips(ann, isKyiv)).toHaveLength(1);
    expect(rankCountries(ann, isKyiv, 'days').map(({ id }) => id)).toEqual(['UKR']);
  });

  it('tell who waits longest, and for whom nobody came', () => {
    const { since, never } = lastVisits(['UKR', 'BEL', 'NOR'], ann, everything);
    expect(since.map(({ code, stop }) => `${code} ${stop.to}`)).toEqual(['UKR 2024-01-03', 'NOR 2024-01-16']);
    expect(never).toEqual(['BEL']);
    expect(lastVisits(['UKR'], [], everything)).toEqual({ since: [], never: ['UKR'] });
  });
});

describe('the laws of trips', () => {
  const atlas = createAtlas(makeDataset());
  const all = new Map(atlas.dataset.officials.map(({ id }) => [id, tripsOf(id, atlas)]));
  const shownBy = (filters: Parameters<typeof createCrossFilter>[1]) => {
    const shown = new Set(createCrossFilter(atlas, filters).events);
    return (event: AtlasEvent) => shown.has(event);
  };

  it('every visit belongs to one trip, and trips that follow one another lie apart', () => {
    const days = fc.record({
      day: fc.integer({ min: 0, max: 60 }),
      days: fc.integer({ min: 0, max: 4 }),
      seen: fc.constantFrom('visited', 'visited', 'venue'),
    });
    fc.assert(
      fc.property(fc.array(days, { maxLength: 25 }), (list) => {
        const events = list.map(({ day, days: long, seen }, index) => {
          const start = addDays('2024-01-01', day);
          return {
            ...visit('01', seen === 'venue' ? 'BEL' : 'NOR', { role: seen as CountryRole }),
            id: String(index),
            start,
            end: addDays(start, long),
          };
        });
        const found = trips(...events);
        const visits = events.filter(({ countries }) => countries[0]?.role === 'visited');
        expect(found.flatMap((trip) => trip.events.map(({ id }) => id)).toSorted()).toEqual(
          visits.map(({ id }) => id).toSorted(),
        );
        found.slice(1).forEach((trip, index) => {
          const before = found[index]!;
          const isReturn = events.some(
            ({ countries, start, end }) => countries[0]?.role === 'venue' && start > before.to && end < trip.from,
          );
          expect(isReturn || daysBetween(before.to, trip.from) > 3).toBe(true);
        });
      }),
    );
  });

  it('a country has as many trips as the list once it is chosen as visited', () => {
    fc.assert(
      fc.property(arbitraryFilters(atlas), fc.constantFrom(...atlas.dataset.officials), (filters, { id }) => {
        const asked = { ...NO_FILTERS, ...filters, country: [], role: null, official: [id] };
        const own = all.get(id) ?? [];
        for (const row of rankCountries(own, shownBy(asked), 'trips')) {
          const chosen = shownBy({ ...asked, country: [row.id], role: 'visited' });
          expect(shownTrips(own, chosen)).toHaveLength(row.trips);
        }
      }),
    );
  });
});
