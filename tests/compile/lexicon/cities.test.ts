import { describe, expect, test } from 'vitest';
import { Gazetteer, gazetteer } from '../../../scripts/compile/lexicon/cities';

/** A line of the gazetteer: name, its Latin spelling, other names, country, kind, division, inhabitants. */
const line = (
  name: string,
  ascii: string,
  others: string,
  country: string,
  kind: string,
  division: string,
  people: number,
) => ['1', name, ascii, others, '50', '10', 'P', kind, country, '', division, '', '', '', String(people)].join('\t');

const towns = new Gazetteer([
  line('Köln', 'Koeln', 'Cologne,Colonia', 'DE', 'PPLA2', '07', 960_000),
  line('P’ot’i', "P'ot'i", '', 'GE', 'PPL', '65', 47_000),
  line('Dayton', 'Dayton', '', 'US', 'PPLA2', 'OH', 140_000),
  line('Dayton', 'Dayton', '', 'US', 'PPL', 'TX', 7_000),
  line('Kyiv', 'Kyiv', 'Kiev,Киев', 'UA', 'PPLC', '12', 2_900_000),
  line('Kleindorf', 'Kleindorf', 'Petit Village', 'DE', 'PPL', '07', 900),
  line('Altstadt', 'Altstadt', '', 'DE', 'PPLX', '07', 9_000),
  line('Nowhere', 'Nowhere', '', 'ZZ', 'PPL', '', 9_000),
]);

const ids = (name: string) => towns.find(name).map(({ city }) => city.id);

describe('Gazetteer', () => {
  // prettier-ignore
  test.each([
    ['Cologne', ['cologne-deu']],
    ['Köln', ['cologne-deu']],
    ['Koln', ['cologne-deu']],
    ['Koeln', ['cologne-deu']],
    ['Poti', ['poti-geo']],
    ['Dayton', ['dayton-usa-oh', 'dayton-usa-tx']],
    ['Kiev', ['kyiv-ukr']],
  ])('%s', (name, expected) => expect(ids(name)).toEqual(expected));

  test.each(['cologne', 'Petit Village', 'Altstadt', 'Nowhere', 'Киев', ''])('knows no %s', (name) =>
    expect(ids(name)).toEqual([]),
  );

  test('tells a proper name from another one', () => {
    expect(towns.find('Kiev')[0]?.alternate).toBe(true);
    expect(towns.find('Kyiv')[0]?.alternate).toBe(false);
  });

  test('the package holds the capitals of the members of the United Nations in Europe', () => {
    for (const capital of [
      'Tirana',
      'Vienna',
      'Skopje',
      'Sarajevo',
      'Prague',
      'Tallinn',
      'Reykjavik',
      'Chisinau',
      'Valletta',
    ])
      expect(
        gazetteer()
          .find(capital)
          .some(({ city }) => city.capital),
      ).toBe(true);
  });
});
