import type { PlaceEntry } from '../../compile/lexicon/shape';
import { fieldOperations, type FieldOperation } from './missions';

const VIENNA = 'vienna-aut';

const cities: readonly PlaceEntry[] = [
  { id: VIENNA, name: 'Vienna', kind: 'city', country: 'AUT', lat: 48.2085, lon: 16.3721 },
  { id: 'warsaw-pol', name: 'Warsaw', kind: 'city', country: 'POL', lat: 52.2298, lon: 21.0118 },
  { id: 'the-hague-nld', name: 'The Hague', kind: 'city', country: 'NLD', lat: 52.0767, lon: 4.2986 },
  { id: 'copenhagen-dnk', name: 'Copenhagen', kind: 'city', country: 'DNK', lat: 55.6759, lon: 12.5655 },
  { id: 'bishkek-kgz', name: 'Bishkek', kind: 'city', country: 'KGZ', lat: 42.87, lon: 74.59 },
  { id: 'dushanbe-tjk', name: 'Dushanbe', kind: 'city', country: 'TJK', lat: 38.5358, lon: 68.7791 },
  {
    id: 'astana-kaz',
    name: 'Astana',
    aliases: ['Nur-Sultan'],
    kind: 'city',
    country: 'KAZ',
    lat: 51.1801,
    lon: 71.446,
  },
  {
    id: 'pristina-xkx',
    name: 'Pristina',
    aliases: ['Prishtinë/Priština', 'Prishtina/Priština', 'Prishtinë', 'Prishtina', 'Priština'],
    kind: 'city',
    country: 'XKX',
    lat: 42.6727,
    lon: 21.1669,
  },
  { id: 'gjilan-xkx', name: 'Gjilan/Gnjilane', kind: 'city', country: 'XKX', lat: 42.4635, lon: 21.4694 },
  {
    id: 'mitrovica-xkx',
    name: 'Mitrovicë/Mitrovica',
    aliases: ['North Mitrovicë/Mitrovica', 'Mitrovica/Mitrovicë'],
    kind: 'city',
    country: 'XKX',
    lat: 42.8827,
    lon: 20.8677,
  },
  { id: 'khorog-tjk', name: 'Khorog', kind: 'city', country: 'TJK', lat: 37.4897, lon: 71.553 },
  { id: 'bokhtar-tjk', name: 'Bokhtar', kind: 'city', country: 'TJK', lat: 37.8364, lon: 68.7803 },
  { id: 'ergneti-geo', name: 'Ergneti', kind: 'city', country: 'GEO', lat: 42.1897, lon: 43.9897 },
];

const sites: readonly PlaceEntry[] = [
  {
    id: 'hofburg',
    name: 'Hofburg',
    aliases: ['Vienna Hofburg', 'Hofburg Palace', 'Hofburg in Vienna'],
    kind: 'site',
    country: 'AUT',
    lat: 48.2066,
    lon: 16.3656,
    headquarters: true,
    city: VIENNA,
  },
  {
    id: 'osce-headquarters',
    name: 'OSCE headquarters',
    aliases: [
      'OSCE Headquarters',
      'OSCE Secretariat in Vienna',
      'headquarters of the OSCE',
      'headquarters of the Organization',
      "OSCE's headquarters",
      "Organization's headquarters",
    ],
    kind: 'site',
    country: 'AUT',
    lat: 48.2103,
    lon: 16.3669,
    headquarters: true,
    city: VIENNA,
  },
  {
    id: 'odihr-warsaw',
    name: 'ODIHR headquarters',
    aliases: ["ODIHR's headquarters", 'ODIHR Headquarters'],
    kind: 'site',
    country: 'POL',
    lat: 52.2494,
    lon: 21.0122,
    headquarters: true,
    city: 'warsaw-pol',
  },
  {
    id: 'osce-academy-bishkek',
    name: 'OSCE Academy in Bishkek',
    aliases: ['OSCE Academy'],
    kind: 'site',
    country: 'KGZ',
    lat: 42.8394,
    lon: 74.6011,
    city: 'bishkek-kgz',
  },
  {
    id: 'border-management-staff-college',
    name: 'Border Management Staff College',
    aliases: ['OSCE Border Management Staff College'],
    kind: 'site',
    country: 'TJK',
    lat: 38.5731,
    lon: 68.7864,
    city: 'dushanbe-tjk',
  },
];

/** Only the full name is a house that one visits: "the Mission" is those who work in it. */
function premises({ id, name, otherNames = [], country, lat, lon }: FieldOperation): PlaceEntry {
  return {
    id: `osce-${id}`,
    name: `OSCE ${name}`,
    ...(otherNames.length > 0 ? { aliases: otherNames.map((own) => `OSCE ${own}`) } : {}),
    kind: 'site',
    country,
    lat,
    lon,
  };
}

const areas: readonly PlaceEntry[] = [
  { id: 'south-caucasus', name: 'South Caucasus', kind: 'region', lat: 41.5, lon: 45 },
  { id: 'central-asia', name: 'Central Asia', kind: 'region', lat: 42, lon: 65 },
  {
    id: 'western-balkans',
    name: 'Western Balkans',
    aliases: ['South-Eastern Europe'],
    kind: 'region',
    lat: 42.8,
    lon: 20,
  },
  {
    id: 'donbas',
    name: 'Donbas',
    aliases: ['Donetsk and Luhansk regions', 'eastern Ukraine', 'Eastern Ukraine'],
    kind: 'region',
    country: 'UKR',
    lat: 48.3,
    lon: 38.5,
  },
  { id: 'donetsk-region', name: 'Donetsk region', kind: 'region', country: 'UKR', lat: 48.1, lon: 37.7 },
  { id: 'luhansk-region', name: 'Luhansk region', kind: 'region', country: 'UKR', lat: 48.9, lon: 39 },
  { id: 'crimea', name: 'Crimea', kind: 'region', country: 'UKR', lat: 45.3, lon: 34.4 },
  {
    id: 'transdniestria',
    name: 'Transdniestria',
    aliases: ['Transnistria'],
    kind: 'region',
    country: 'MDA',
    lat: 47.2,
    lon: 29.4,
  },
  { id: 'khatlon', name: 'Khatlon region', aliases: ['Khatlon'], kind: 'region', country: 'TJK', lat: 37.9, lon: 69 },
  {
    id: 'gorno-badakhshan',
    name: 'Gorno-Badakhshan',
    aliases: ['Gorno-Badakhshan Autonomous Region', 'GBAO'],
    kind: 'region',
    country: 'TJK',
    lat: 38.3,
    lon: 72.5,
  },
  { id: 'fergana-region', name: 'Fergana region', kind: 'region', country: 'UZB', lat: 40.4, lon: 71.4 },
  { id: 'republika-srpska', name: 'Republika Srpska', kind: 'region', country: 'BIH', lat: 44.8, lon: 17.2 },
];

/** Seats, field operations, towns that a gazetteer writes otherwise, and areas. */
export const places: readonly PlaceEntry[] = [...cities, ...sites, ...fieldOperations.map(premises), ...areas];
