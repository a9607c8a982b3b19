import { useMemo } from 'react';
import { CircleMarker, Pane, Tooltip } from 'react-leaflet';
import { countsOf } from '../../model/map-points';
import type { Shapes } from '../../queries/shapes';
import { useAtlas, useView, useViewActions } from '../../view/use-atlas';
import { shadeOf } from './country-style';
import { smallStates } from './small-states';
import type { MapCounts } from './use-map-counts';
import { describeCounts } from './words';

interface SmallStateLayerProps extends Pick<MapCounts, 'counts' | 'classes'> {
  readonly shapes: Shapes;
}

/** Countries too small to be hit, as discs of the same shade that a click chooses. */
export function SmallStateLayer({ shapes, counts, classes }: SmallStateLayerProps) {
  const { dataset } = useAtlas();
  const { filters, mapMode } = useView();
  const { toggle } = useViewActions();
  const states = useMemo(() => smallStates(shapes, dataset.countries), [shapes, dataset]);
  const shown = states.filter(({ code }) => countsOf(counts, code).any > 0 || filters.country.includes(code));
  return (
    <Pane name="small-states" style={{ zIndex: 420 }}>
      {shown.map(({ code, name, lat, lon }) => (
        <CircleMarker
          key={code}
          center={[lat, lon]}
          radius={5}
          eventHandlers={{ click: () => toggle('country', code) }}
          pathOptions={{
            color: filters.country.includes(code) ? 'var(--accent)' : 'var(--map-pointed)',
            weight: filters.country.includes(code) ? 2.4 : 0.8,
            fillColor: shadeOf(countsOf(counts, code)[mapMode], classes),
            fillOpacity: 1,
          }}
        >
          <Tooltip pane="tooltipPane" className="map-tooltip">
            <strong>{name}</strong>
            <br />
            {describeCounts(countsOf(counts, code))}
          </Tooltip>
        </CircleMarker>
      ))}
    </Pane>
  );
}
