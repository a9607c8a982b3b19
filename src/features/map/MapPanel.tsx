import { countOf } from '../../format/names';
import { useState } from 'react';
import { NONE } from '../../filters/filters';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { useView, useViewActions } from '../../view/use-atlas';
import { CountryTable } from './CountryTable';
import { Drawing } from './Drawing';
import { JourneyList } from './JourneyList';
import './map.css';
import './map-table.css';
import { useMapCounts } from './use-map-counts';
import { useJourneys } from './use-journeys';
import { MODES, MODE_NAMES } from './words';

/** Where the events are: countries shaded, venues as circles, the journeys of the chosen officials; or all as a table. */
export function MapPanel() {
  return (
    <Panel label="Map" className="map-panel">
      <MapPanelBody />
    </Panel>
  );
}

function MapPanelBody() {
  const [asTable, setAsTable] = useState(false);
  const counts = useMapCounts();
  const journeys = useJourneys();
  const { mapMode } = useView();
  const { setOption } = useViewActions();
  const tray = <Tray count={counts.unplaced} />;
  return (
    <>
      <div className="map-head">
        <h2>Where</h2>
        <Segments
          label="What the shades count"
          options={MODES.map((mode) => [mode, MODE_NAMES[mode]] as const)}
          value={mapMode}
          onChange={(mode) => setOption('mapMode', mode)}
        />
        <Button aria-pressed={asTable} className="map-twin" onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Map' : 'Table'}
        </Button>
      </div>
      {asTable ? (
        <>
          <CountryTable counts={counts} />
          <div className="map-foot">{tray}</div>
        </>
      ) : (
        <Drawing counts={counts} journeys={journeys}>
          {tray}
        </Drawing>
      )}
      {journeys.length > 0 && <JourneyList journeys={journeys} />}
    </>
  );
}

/** The events that no map can show, as a filter, so that they are not forgotten. */
function Tray({ count }: { readonly count: number }) {
  const { filters } = useView();
  const { toggle } = useViewActions();
  const chosen = filters.country.includes(NONE);
  if (count === 0 && !chosen) return null;
  return (
    <Button className="map-tray" aria-pressed={chosen} onClick={() => toggle('country', NONE)}>
      {countOf(count, 'event')} without a country
    </Button>
  );
}
