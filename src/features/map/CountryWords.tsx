import { countsOf } from '../../model/map-points';
import type { CountryChoice } from './use-country-choice';
import type { MapCounts } from './use-map-counts';
import { describeClick, describeCounts, describeDifference } from './words';

interface CountryWordsProps {
  readonly code: string;
  readonly name: string;
  readonly counts: MapCounts;
  readonly choice: CountryChoice;
}

/** What a country counts, and what a click on it does. */
export function CountryWords({ code, name, counts, choice }: CountryWordsProps) {
  const own = countsOf(counts.counts, code);
  const { other } = counts;
  return (
    <>
      <strong>{name}</strong>
      <br />
      {other ? describeDifference(own.any, countsOf(other, code).any) : describeCounts(own)}
      {own.any > 0 && (
        <>
          <br />
          <em>{choice.isChosen(code) ? 'Chosen; click to take it back' : describeClick(own, choice.partOf(code))}</em>
        </>
      )}
    </>
  );
}
