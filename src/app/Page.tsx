import { FilterPanel } from '../features/filter-panel/FilterPanel';
import { FilterSheet } from '../features/filter-panel/FilterSheet';
import { TimelinePanel } from '../features/timeline/TimelinePanel';
import { Panel } from '../ui/Panel';
import { Skeleton } from '../ui/Skeleton';
import { useMedia } from '../ui/use-media';
import { tripsForm } from '../view/trips-form';
import { useView } from '../view/use-atlas';
import { Head } from './Head';
import { LaterPanel } from './LaterPanel';
import { PanelLinks } from './PanelLinks';
import { Selection } from './Selection';

// Each is code of its own, so that the words and the bars stand before a map or a chart has arrived.
const loadMap = () => import('../features/map/MapPanel').then(({ MapPanel }) => ({ default: MapPanel }));
const loadTrips = () => import('../features/trips/TripsPanel').then(({ TripsPanel }) => ({ default: TripsPanel }));
const loadCharts = () => import('../features/charts/ChartsPanel').then(({ ChartsPanel }) => ({ default: ChartsPanel }));
const loadLanes = () => import('../features/lanes/LanesPanel').then(({ LanesPanel }) => ({ default: LanesPanel }));
const loadReading = () =>
  import('../features/reading/ReadingPanel').then(({ ReadingPanel }) => ({ default: ReadingPanel }));
const loadComparison = () =>
  import('../features/compare/ComparePanel').then(({ ComparePanel }) => ({ default: ComparePanel }));
const loadEvent = () =>
  import('../features/event-details/EventPanel').then(({ EventPanel }) => ({ default: EventPanel }));

/** The whole page over a loaded dataset. */
export function Page() {
  const view = useView();
  const narrow = useMedia('(max-width: 63.99rem)');
  return (
    <div className="page">
      <button type="button" className="skip" onClick={() => document.getElementById('timeline')?.focus()}>
        Skip to the events
      </button>
      <Head />
      <section className="page__row" aria-label="Selection">
        <Selection />
      </section>
      <main className="page__grid">
        <Panel label="Filters" className="page__filters">
          {narrow ? <FilterSheet /> : <FilterPanel />}
        </Panel>
        <Panel label="Timeline" className="page__timeline" id="timeline">
          <TimelinePanel
            lanes={<LaterPanel what="The lanes" load={loadLanes} fallback={<Skeleton label="Loading the lanes" />} />}
          />
        </Panel>
        <div className="page__side" data-trips={tripsForm(view) === 'closed' ? 'closed' : 'open'}>
          <div className="page__map" id="map">
            <LaterPanel what="The map" load={loadMap} fallback={<Placeholder label="Map" />} />
          </div>
          <div className="page__trips" id="trips">
            <LaterPanel what="The list of trips" load={loadTrips} fallback={<Placeholder label="Trips" lines={1} />} />
          </div>
        </div>
        <div className="page__charts" id="topics">
          <LaterPanel what="The chart" load={loadCharts} fallback={<Placeholder label="Topics over time" />} />
          {view.other !== null ? <LaterPanel what="The comparison" load={loadComparison} fallback={null} /> : null}
        </div>
      </main>
      <OpenPanels />
      {narrow ? <PanelLinks /> : null}
    </div>
  );
}

/** What is opened over the page: the passages of the selection, an event or a bulletin. */
function OpenPanels() {
  const { passages, event, reading } = useView();
  return (
    <>
      {passages ? <LaterPanel what="The list of passages" load={loadReading} fallback={null} /> : null}
      {event !== null || reading !== null ? <LaterPanel what="The event" load={loadEvent} fallback={null} /> : null}
    </>
  );
}

/** A landmark that is there from the first moment. */
function Placeholder({ label, lines = 6 }: { readonly label: string; readonly lines?: number }) {
  return (
    <section aria-label={label} className="panel">
      <Skeleton label={`Loading ${label}`} lines={lines} />
    </section>
  );
}
