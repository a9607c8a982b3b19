import { countOf } from '../../format/names';
import { useState } from 'react';
import { NONE } from '../../filters/filters';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { Segments } from '../../ui/Segments';
import { suggestPeriods } from '../../model/compare';
import { useAtlas, useView, useViewActions } from '../../view/use-atlas';
import type { ViewState } from '../../view/view-state';
import { CountryTable } from './CountryTable';
import { Drawing } from './Drawing';
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
  const tray = <Tray count={counts.unplaced} />;
  return (
    <>
      <div className="map-head">
        <h2>Where</h2>
        <ModeSwitch />
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
    </>
  );
}

/** What the shades count. A difference needs a second selection: where there is none, the period before. */
function ModeSwitch() {
  const atlas = useAtlas();
  const { mapMode, filters, other } = useView();
  const { setOption, compare } = useViewActions();
  const change = (mode: ViewState['mapMode']): void => {
    if (mode !== 'difference' || other !== null) return setOption('mapMode', mode);
    const suggested = suggestPeriods(atlas, filters);
    compare(suggested.other, { filters: suggested.filters, mapMode: mode });
  };
  return (
    <Segments
      label="What the shades count"
      options={[...MODES, 'difference' as const].map((mode) => [mode, MODE_NAMES[mode]] as const)}
      value={mapMode}
      onChange={change}
    />
  );
}

/** The events that no map can show, as a filter, so that they are not forgotten. */
function Tray({ count }: { readonly count: number }) {
  const { filters } = useView();
  const { change } = useViewActions();
  const chosen = filters.country.includes(NONE);
  if (count === 0 && !chosen) return null;
  return (
    <Button
      className="map-tray"
      aria-pressed={chosen}
      onClick={() => change({ country: chosen ? [] : [NONE], role: null })}
    >
      {countOf(count, 'event')} without a country
    </Button>
  );
}
