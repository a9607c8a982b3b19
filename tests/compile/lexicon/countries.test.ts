import { describe, expect, test } from 'vitest';
import { COUNTRIES, countryMatcher, countryName, isAdjective } from '../../../scripts/compile/lexicon/countries';

const codes = (text: string) =>
  countryMatcher
    .find(text, { start: 0, end: text.length })
    .flatMap(({ value }) => value ?? [])
    .join(' ');

describe('countryMatcher', () => {
  // prettier-ignore
  test.each([
    ['Turkey and Türkiye', 'TUR TUR'],
    ['Czechia, the Czech Republic', 'CZE CZE'],
    ['Kosovo', 'XKX'],
    ['South Korea and North Korea', 'KOR PRK'],
    ['Republic of the Congo, Democratic Republic of the Congo', 'COG COD'],
    ['Bosnia-Herzegovina', 'BIH'],
    ['Greenlandic and Danish', 'GRL DNK'],
    ['the Faroese', 'FRO'],
    ['Crimea', 'UKR'],
    ['UAE, UK, US, U.S.A.', 'ARE GBR USA USA'],
    ['NORWAY', 'NOR'],
    ['Guinea-Bissau, Guinea and Equatorial Guinea', 'GNB GIN GNQ'],
    ['Papua New Guinea', 'PNG'],
    ['Niger and Nigeria', 'NER NGA'],
    ['Dominica and the Dominican Republic', 'DMA DOM'],
    ['Sudan and South Sudan', 'SDN SSD'],
    ['Slovene and Slovak', 'SVN SVK'],
    ['Timor-Leste', 'TLS'],
    ['Cape Verde and Cabo Verde', 'CPV CPV'],
    ['Swedes, Danes, Finns and Poles', 'SWE DNK FIN POL'],
  ])('%s', (text, expected) => expect(codes(text)).toBe(expected));

  test.each([
    'Soviet Union', 'former Yugoslavia', 'Gulf of Mexico', 'Indian Ocean', 'Latin America', 'us and them', 'a polish',
    'turkey', 'Denmark Strait', 'New England', 'South China Sea', 'jordan', 'may', 'The Normans', 'Frenchman Bay',
  ])('no country: %s', (text) => expect(codes(text)).toBe('')); // prettier-ignore
});

describe('names', () => {
  test.each([['Turkish', true], ['Danes', true], ['French', true], ['Dutch', true], ['France', false], ['Türkiye', false], ['Cyprus', false]])(
    '%s: an adjective or a people %s', (word, expected) => expect(isAdjective(word)).toBe(expected),
  ); // prettier-ignore

  test('every code has a name and a point', () => {
    for (const { code, name, lat, lon } of COUNTRIES.values())
      expect([code.length, name.length > 0, Math.abs(lat) <= 90, Math.abs(lon) <= 180]).toEqual([3, true, true, true]);
    expect(countryName('XKX')).toBe('Kosovo');
    expect(countryName('YUG')).toBe('YUG');
  });
});
