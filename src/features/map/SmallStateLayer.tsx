import { useMemo } from 'react';
import { CircleMarker, Pane, Tooltip } from 'react-leaflet';
import { countsOf } from '../../model/map-points';
import type { Shapes } from '../../queries/shapes';
import { useAtlas, useSetPreview, useView } from '../../view/use-atlas';
import { CountryWords } from './CountryWords';
import { smallStates } from './small-states';
import type { CountryChoice } from './use-country-choice';
import type { MapCounts } from './use-map-counts';

interface SmallStateLayerProps {
  readonly shapes: Shapes;
  readonly counts: MapCounts;
  readonly choice: CountryChoice;
}

/** Pixels: what is seen of a disc, and what a finger hits of it. */
const SEEN = 5;
const HIT = 12;

/** Countries too small to be hit, as discs of the same shade that a click chooses. */
export function SmallStateLayer({ shapes, counts, choice }: SmallStateLayerProps) {
  const { dataset } = useAtlas();
  const { country } = useView().filters;
  const setPreview = useSetPreview();
  const states = useMemo(() => smallStates(shapes, dataset.countries), [shapes, dataset]);
  const hasEvents = (code: string) =>
    countsOf(counts.counts, code).any > 0 || (counts.other !== null && countsOf(counts.other, code).any > 0);
  return (
    <Pane name="small-states" style={{ zIndex: 420 }}>
      {states
        .filter(({ code }) => hasEvents(code) || country.includes(code))
        .map(({ code, lat, lon }) => (
          <CircleMarker
            key={`${code} seen`}
            center={[lat, lon]}
            radius={SEEN}
            interactive={false}
            pathOptions={{
              color: country.includes(code) ? 'var(--accent)' : 'var(--map-pointed)',
              weight: country.includes(code) ? 2.4 : 0.8,
              fillColor: counts.fillOf(code),
              fillOpacity: 1,
            }}
          />
        ))}
      {states
        .filter(({ code }) => hasEvents(code) || country.includes(code))
        .map(({ code, name, lat, lon }) => (
          <CircleMarker
            key={code}
            center={[lat, lon]}
            radius={HIT}
            stroke={false}
            fillOpacity={0}
            eventHandlers={{
              click: () => choice.choose(code),
              contextmenu: () => choice.read(code),
              mouseover: () => setPreview({ country: code }),
              mouseout: () => setPreview({}),
            }}
          >
            <Tooltip pane="tooltipPane" className="map-tooltip">
              <CountryWords code={code} name={name} counts={counts} choice={choice} />
            </Tooltip>
          </CircleMarker>
        ))}
    </Pane>
  );
}
