import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/dataset/days';
import type { AtlasEvent, CountryRole } from '../../src/dataset/types';
import { NO_FILTERS } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { createCrossFilter } from '../../src/model/cross-filter';
import { countTrips, lastVisits, rankCountries, rankTravellers, shownTrips } from '../../src/model/trip-counts';
import { tripsOf } from '../../src/model/trips';
import { makeDataset } from '../fixtures/dataset';
import { arbitraryFilters } from '../support/arbitrary-view';
import { kyiv, oslo, trips, visit } from './anns-travels';

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
    const planned = { more: { status: 'planned' } } as const;
    const told = (...events: AtlasEvent[]) => lastVisits(['NOR'], trips(...events), everything).since[0]?.stop.from;
    expect(told(oslo('02'), oslo('20', planned)), 'an announcement is no visit yet').toBe('2024-01-02');
    expect(told(oslo('20', planned)), 'but better than none').toBe('2024-01-20');
    expect(told(oslo('12'), oslo('08', { end: '14', more: { precision: 'week' } }))).toBe('2024-01-12');
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
