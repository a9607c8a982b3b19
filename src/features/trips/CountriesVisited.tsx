import type { TripUnit } from '../../model/trip-counts';
import { rankCountries } from '../../model/trip-counts';
import { tripsOption } from '../../view/trips-form';
import { useAtlas, useView, useViewActions } from '../../view/use-atlas';
import { Bars } from './Bars';
import { UnitSwitch, useUnit } from './UnitSwitch';
import { countUnit, unitWord } from './trip-words';
import { useTrips } from './use-trips';

const UNITS: readonly Exclude<TripUnit, 'countries'>[] = ['days', 'trips', 'stops'];

/** Where the trips led: a country opens the trips to it. */
export function CountriesVisited() {
  const { nameOf } = useAtlas();
  const { filters } = useView();
  const { show } = useViewActions();
  const { all, isShown } = useTrips({ anyCountry: true });
  const unit = useUnit(UNITS);
  const list = tripsOption('list', { filters });
  const rows = rankCountries(all, isShown, unit).map((row) => ({
    id: row.id,
    name: nameOf('country', row.id),
    count: row[unit],
    unit: unitWord(row[unit], unit),
    chosen: filters.country.includes(row.id),
  }));
  if (rows.length === 0) return <p className="trips__none">No trip passes these filters.</p>;
  return (
    <>
      <div className="trips__units">
        <span>{countUnit(rows.length, 'countries')} by</span>
        <UnitSwitch units={UNITS} />
      </div>
      <Bars
        label="Countries by trips"
        rows={rows}
        onChoose={(code) => show({ ...filters, country: [code], role: 'visited' }, { trips: list })}
      />
    </>
  );
}
