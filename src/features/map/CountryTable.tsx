import { useState } from 'react';
import type { Country } from '../../dataset/types';
import { foldText } from '../../filters/text';
import { countsOf } from '../../model/map-points';
import { readMark } from '../../view/read-mark';
import { useAtlas, useSetPreview, useView } from '../../view/use-atlas';
import { CountButton } from './CountButton';
import { PlaceTable } from './PlaceTable';
import type { CountryChoice } from './use-country-choice';
import { useCountryChoice } from './use-country-choice';
import type { MapCounts } from './use-map-counts';
import { MODES, MODE_NAMES } from './words';

/** The map in rows: every country with its counts, most first under the mode chosen, and the places below. */
export function CountryTable({ counts }: { readonly counts: MapCounts }) {
  const { dataset } = useAtlas();
  const choice = useCountryChoice(counts);
  const [text, setText] = useState('');
  const wanted = foldText(text).trimEnd();
  const rows = dataset.countries
    .filter(({ code, name }) => `${foldText(name)}${foldText(code)}`.includes(wanted))
    .toSorted((a, b) => byCount(counts, a, b));
  return (
    <div className="map-table">
      <label className="map-search">
        <span className="unseen">Find a country</span>
        <input type="search" placeholder="Find a country" value={text} onChange={(e) => setText(e.target.value)} />
      </label>
      <table>
        <caption className="unseen">Events by country; a number lists its events</caption>
        <TableHead counts={counts} />
        <tbody>
          {rows.map((country) => (
            <CountryRow key={country.code} country={country} counts={counts} choice={choice} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>No country of the dataset is called so.</p>}
      <PlaceTable points={counts.points} />
    </div>
  );
}

function TableHead({ counts: { other, mode } }: { readonly counts: MapCounts }) {
  const heads = other
    ? ['A', 'B', 'Difference'].map((name) => ({ name, isMode: name === 'Difference' }))
    : MODES.map((one) => ({ name: MODE_NAMES[one], isMode: one === mode }));
  return (
    <thead>
      <tr>
        <th scope="col">Country</th>
        <th scope="col">Code</th>
        {heads.map(({ name, isMode }) => (
          <th key={name} scope="col" aria-sort={isMode ? 'descending' : 'none'}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function byCount(counts: MapCounts, a: Country, b: Country): number {
  const [first, second] = [countsOf(counts.counts, a.code), countsOf(counts.counts, b.code)];
  const byName = a.name < b.name ? -1 : 1;
  const { other, mode } = counts;
  if (other) {
    const differenceOf = ({ code }: Country) => countsOf(counts.counts, code).any - countsOf(other, code).any;
    return differenceOf(b) - differenceOf(a) || second.any - first.any || byName;
  }
  return second[mode] - first[mode] || second.any - first.any || byName;
}

interface CountryRowProps {
  readonly country: Country;
  readonly counts: MapCounts;
  readonly choice: CountryChoice;
}

function CountryRow({ country: { code, name }, counts, choice }: CountryRowProps) {
  const { filters } = useView();
  const setPreview = useSetPreview();
  const own = countsOf(counts.counts, code);
  const isEmpty = own.any === 0 && (counts.other === null || countsOf(counts.other, code).any === 0);
  return (
    <tr
      {...readMark({ country: [code], role: choice.partOf(code) })}
      className={isEmpty ? 'map-row-empty' : ''}
      onPointerEnter={() => setPreview({ country: code })}
      onPointerLeave={() => setPreview({})}
    >
      <th scope="row">
        <button type="button" aria-pressed={filters.country.includes(code)} onClick={() => choice.choose(code)}>
          {name}
        </button>
      </th>
      <td>{code}</td>
      {counts.other ? (
        <DifferenceCells a={own.any} b={countsOf(counts.other, code).any} />
      ) : (
        MODES.map((mode) => (
          <td
            key={mode}
            {...readMark({ country: [code], role: mode === 'any' ? null : mode })}
            className={mode === counts.mode ? 'map-cell-mode' : ''}
          >
            <CountButton
              count={own[mode]}
              name={`${name}, ${MODE_NAMES[mode]}`}
              isChosen={choice.isChosen(code, mode === 'any' ? null : mode)}
              onChoose={() => choice.choose(code, mode === 'any' ? null : mode)}
            />
          </td>
        ))
      )}
    </tr>
  );
}

function DifferenceCells({ a, b }: { readonly a: number; readonly b: number }) {
  return (
    <>
      <td>{a}</td>
      <td>{b}</td>
      <td className="map-cell-mode">{a > b ? `+${a - b}` : a < b ? `−${b - a}` : '0'}</td>
    </>
  );
}
