import { Suspense, lazy } from 'react';
import { ActiveFilters } from '../features/filter-panel/ActiveFilters';
import { FilterPanel } from '../features/filter-panel/FilterPanel';
import { FilterSheet } from '../features/filter-panel/FilterSheet';
import { ReadyQuestions } from '../features/questions/ReadyQuestions';
import { ProblemLine } from '../features/timeline/ProblemLine';
import { TimelinePanel } from '../features/timeline/TimelinePanel';
import { activeKeys } from '../filters/filters';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { Panel } from '../ui/Panel';
import { Skeleton } from '../ui/Skeleton';
import { useMedia } from '../ui/use-media';
import { useView } from '../view/use-atlas';
import { Head } from './Head';
import { PanelLinks } from './PanelLinks';

// Each is code of its own, so that the words and the bars stand before a map or a chart has arrived.
const MapPanel = lazy(() => import('../features/map/MapPanel').then((module) => ({ default: module.MapPanel })));
const ChartsPanel = lazy(() =>
  import('../features/charts/ChartsPanel').then((module) => ({ default: module.ChartsPanel })),
);
const EventPanel = lazy(() =>
  import('../features/event-details/EventPanel').then((module) => ({ default: module.EventPanel })),
);

/** The whole page over a loaded dataset. */
export function Page() {
  const view = useView();
  const narrow = useMedia('(max-width: 63.99rem)');
  const isFiltered = activeKeys(view.filters).length > 0;
  return (
    <div className="page">
      <button type="button" className="skip" onClick={() => document.getElementById('timeline')?.focus()}>
        Skip to the events
      </button>
      <Head />
      <section className="page__row" aria-label="Selection">
        {isFiltered ? <ActiveFilters /> : <ReadyQuestions />}
        <ProblemLine />
      </section>
      <main className="page__grid">
        <Panel label="Filters" className="page__filters">
          {narrow ? <FilterSheet /> : <FilterPanel />}
        </Panel>
        <Panel label="Timeline" className="page__timeline" id="timeline">
          <TimelinePanel />
        </Panel>
        <div className="page__map" id="map">
          <Later label="Map">
            <MapPanel />
          </Later>
        </div>
        <div className="page__charts" id="topics">
          <Later label="Topics over time">
            <ChartsPanel />
          </Later>
        </div>
      </main>
      {view.event !== null || view.reading !== null ? (
        <ErrorBoundary what="The event">
          <Suspense fallback={null}>
            <EventPanel />
          </Suspense>
        </ErrorBoundary>
      ) : null}
      {narrow ? <PanelLinks /> : null}
    </div>
  );
}

/** A panel whose code comes later: its landmark is there from the first moment. */
function Later({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <ErrorBoundary what={`“${label}”`}>
      <Suspense
        fallback={
          <section aria-label={label} className="panel">
            <Skeleton label={`Loading ${label}`} />
          </section>
        }
      >
        {children}
      </Suspense>
    </ErrorBoundary>
  );
}
