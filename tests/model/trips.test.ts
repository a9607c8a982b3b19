import { describe, expect, it } from 'vitest';
import type { Trip } from '../../src/model/trips';
import { seatOf } from '../../src/model/trips';
import { home, kyiv, oslo, reception, trips, visit, week } from './anns-travels';

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
