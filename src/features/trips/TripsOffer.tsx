import { countTrips, rankTravellers } from '../../model/trip-counts';
import { useAtlas, useView, useViewActions } from '../../view/use-atlas';
import { countUnit } from './trip-words';
import { useTrips } from './use-trips';

/** As many as one line has room for. */
const OFFERED = 3;

/** The trips in one line: of one person what they come to, else who was abroad most, each to be chosen. */
export function TripsOffer() {
  const { nameOf } = useAtlas();
  const { filters } = useView();
  const { show } = useViewActions();
  const { byTraveller, all } = useTrips();
  if (filters.official.length > 0) {
    const { trips, days } = countTrips(all);
    return (
      <p className="trips__offer">
        {countUnit(trips, 'trips')}, {countUnit(days, 'days')} abroad
      </p>
    );
  }
  const rows = rankTravellers(byTraveller, 'days').slice(0, OFFERED);
  if (rows.length === 0) return <p className="trips__offer">none under these filters</p>;
  return (
    <ul className="trips__offer" aria-label="Most days abroad">
      {rows.map(({ id, days }) => (
        <li key={id}>
          <button type="button" onClick={() => show({ ...filters, official: [id] }, { trips: 'auto' })}>
            {nameOf('official', id)} <span>{countUnit(days, 'days')}</span> <span className="unseen">abroad</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
