import { useState } from 'react';
import type { Country } from '../../dataset/types';
import { foldText } from '../../filters/text';
import type { MapMode } from '../../model/map-points';
import { countsOf } from '../../model/map-points';
import { readMark } from '../../view/read-mark';
import { useAtlas, useSetPreview, useView, useViewActions } from '../../view/use-atlas';
import { PlaceTable } from './PlaceTable';
import { partOf } from './part-of';
import type { MapCounts } from './use-map-counts';
import { MODES, MODE_NAMES } from './words';

/** The map in rows: every country with its counts, most first under the mode chosen, and the places below. */
export function CountryTable({ counts }: { readonly counts: MapCounts }) {
  const { dataset } = useAtlas();
  const { mapMode } = useView();
  const [text, setText] = useState('');
  const wanted = foldText(text).trimEnd();
  const rows = dataset.countries
    .filter(({ code, name }) => `${foldText(name)}${foldText(code)}`.includes(wanted))
    .toSorted((a, b) => byCount(counts, mapMode, a, b));
  return (
    <div className="map-table">
      <label className="map-search">
        <span className="unseen">Find a country</span>
        <input type="search" placeholder="Find a country" value={text} onChange={(e) => setText(e.target.value)} />
      </label>
      <table>
        <caption className="unseen">Events by country</caption>
        <thead>
          <tr>
            <th scope="col">Country</th>
            <th scope="col">Code</th>
            {MODES.map((mode) => (
              <th key={mode} scope="col" aria-sort={mode === mapMode ? 'descending' : 'none'}>
                {MODE_NAMES[mode]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((country) => (
            <CountryRow key={country.code} country={country} counts={counts} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>No country of the dataset is called so.</p>}
      <PlaceTable points={counts.points} />
    </div>
  );
}

function byCount({ counts }: MapCounts, mode: MapMode, a: Country, b: Country): number {
  const [first, second] = [countsOf(counts, a.code), countsOf(counts, b.code)];
  return second[mode] - first[mode] || second.any - first.any || (a.name < b.name ? -1 : 1);
}

function CountryRow({ country, counts }: { readonly country: Country; readonly counts: MapCounts }) {
  const { filters, mapMode } = useView();
  const { toggle } = useViewActions();
  const setPreview = useSetPreview();
  const own = countsOf(counts.counts, country.code);
  return (
    <tr
      {...readMark(partOf(mapMode, country.code))}
      className={own.any === 0 ? 'map-row-empty' : ''}
      onPointerEnter={() => setPreview({ country: country.code })}
      onPointerLeave={() => setPreview({})}
    >
      <th scope="row">
        <button
          type="button"
          aria-pressed={filters.country.includes(country.code)}
          onClick={() => toggle('country', country.code)}
        >
          {country.name}
        </button>
      </th>
      <td>{country.code}</td>
      {MODES.map((mode) => (
        <td key={mode} {...readMark(partOf(mode, country.code))} className={mode === mapMode ? 'map-cell-mode' : ''}>
          {own[mode]}
        </td>
      ))}
    </tr>
  );
}
