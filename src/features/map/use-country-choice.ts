import { useMemo } from 'react';
import type { CountryPart, Filters } from '../../filters/filters';
import { countsOf } from '../../model/map-points';
import { useView, useViewActions } from '../../view/use-atlas';
import type { MapCounts } from './use-map-counts';

/** What a click on a country does. */
export interface CountryChoice {
  /** The part of the country that a click on it chooses; null for any. */
  partOf(code: string): CountryPart | null;
  isChosen(code: string, part?: CountryPart | null): boolean;
  choose(code: string, part?: CountryPart | null): void;
  /** Opens the passages of what a click would list, whatever other countries are chosen. */
  read(code: string): void;
}

/**
 * A click lists exactly what the shade counts: `country=POL&role=visited` where visits are counted. A country without a
 * visit has nothing to list so, and a click on it lists whatever it takes part in.
 */
export function useCountryChoice({ counts, mode, other }: Pick<MapCounts, 'counts' | 'mode' | 'other'>): CountryChoice {
  const { filters } = useView();
  const { change, changeBoth, readPassages } = useViewActions();
  const { country, role } = filters;
  return useMemo(() => {
    const partOf = (code: string): CountryPart | null =>
      mode === 'any' || countsOf(counts, code)[mode] === 0 ? null : mode;
    const isChosen = (code: string, part = partOf(code)): boolean => country.includes(code) && role === part;
    const choose = (code: string, part = partOf(code)): void => {
      const next: Partial<Filters> = { role: part, country: toggled(code, part === role ? country : []) };
      if (other) changeBoth(next);
      else change(next);
    };
    const read = (code: string): void => readPassages({ country: [code], role: partOf(code) });
    return { partOf, isChosen, choose, read };
  }, [counts, mode, other, country, role, change, changeBoth, readPassages]);
}

function toggled(code: string, chosen: readonly string[]): readonly string[] {
  return chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code].sort();
}
