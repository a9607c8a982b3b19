import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { tripsForm, tripsOption } from '../../view/trips-form';
import { useView, useViewActions } from '../../view/use-atlas';
import { CountriesVisited } from './CountriesVisited';
import { NotVisited } from './NotVisited';
import { Travellers } from './Travellers';
import { TripList } from './TripList';
import { TripsOffer } from './TripsOffer';
import './trips.css';
import { useTrips } from './use-trips';

/** Where people went: in one line, or as trips, as countries, as countries where nobody went. */
export function TripsPanel() {
  return (
    <Panel label="Trips" className="trips">
      <TripsBody />
    </Panel>
  );
}

type Form = ReturnType<typeof tripsForm>;

function TripsBody() {
  const form = tripsForm(useView());
  return (
    <>
      <TripsHead form={form} />
      {form === 'closed' ? null : (
        <div className="trips__body">
          {form === 'list' ? <Trips /> : form === 'countries' ? <CountriesVisited /> : <NotVisited />}
        </div>
      )}
    </>
  );
}

const FORMS: readonly (readonly [Form, string])[] = [
  ['list', 'Trips'],
  ['countries', 'Countries'],
  ['unvisited', 'Not visited'],
];

function TripsHead({ form }: { readonly form: Form }) {
  const view = useView();
  const { setOption } = useViewActions();
  const turnTo = (next: Form): void => setOption('trips', tripsOption(next, view));
  const isOpen = form !== 'closed';
  return (
    <header className="trips__head">
      <h2 className="panel-title">Trips</h2>
      {isOpen ? <Segments label="What of the trips" options={FORMS} value={form} onChange={turnTo} /> : <TripsOffer />}
      <Button
        className="trips__toggle"
        aria-expanded={isOpen}
        aria-label={isOpen ? 'Close the trips' : 'Show all trips'}
        onClick={() => turnTo(isOpen ? 'closed' : 'list')}
      >
        {isOpen ? 'Close' : 'Show all'}
      </Button>
    </header>
  );
}

function Trips() {
  const trips = useTrips();
  return (
    <>
      <Travellers trips={trips} />
      <TripList trips={trips} />
    </>
  );
}
