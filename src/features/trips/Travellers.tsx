import type { TripUnit } from '../../model/trip-counts';
import { countTrips, rankTravellers } from '../../model/trip-counts';
import { useAtlas, useView, useViewActions } from '../../view/use-atlas';
import { Bars } from './Bars';
import { UnitSwitch, useUnit } from './UnitSwitch';
import { countsInWords, unitWord } from './trip-words';
import type { ShownTrips } from './use-trips';

const UNITS: readonly TripUnit[] = ['days', 'trips', 'stops', 'countries'];

/** Half a dozen are read at a glance, and leave room for the trips below. */
const FIRST = 6;

/** Who travelled: several people as a ranking, one in a sentence. */
export function Travellers({ trips: { byTraveller } }: { readonly trips: ShownTrips }) {
  const { nameOf } = useAtlas();
  const { filters } = useView();
  const { show } = useViewActions();
  const unit = useUnit(UNITS);
  const [only] = [...byTraveller];
  if (byTraveller.size === 1 && only) {
    return (
      <p className="trips__sum">
        {nameOf('official', only[0])}: {countsInWords(countTrips(only[1]))}
      </p>
    );
  }
  const rows = rankTravellers(byTraveller, unit).map((row) => ({
    id: row.id,
    name: nameOf('official', row.id),
    count: row[unit],
    unit: unitWord(row[unit], unit),
  }));
  return (
    <>
      <div className="trips__units">
        <span>People by</span>
        <UnitSwitch units={UNITS} />
      </div>
      <Bars
        label="People by trips"
        rows={rows}
        first={FIRST}
        onChoose={(id) => show({ ...filters, official: [id] }, { trips: 'auto' })}
      />
    </>
  );
}
