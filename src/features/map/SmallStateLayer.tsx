import { useMemo } from 'react';
import { CircleMarker, Pane, Tooltip } from 'react-leaflet';
import type { Country } from '../../dataset/types';
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
  const states = useMemo(() => smallStates(shapes, dataset.countries), [shapes, dataset]);
  const hasEvents = (code: string) =>
    countsOf(counts.counts, code).any > 0 || (counts.other !== null && countsOf(counts.other, code).any > 0);
  const shown = states.filter(({ code }) => hasEvents(code) || country.includes(code));
  // All that is seen lies below all that is hit: of two close discs each can be reached.
  return (
    <Pane name="small-states" style={{ zIndex: 420 }}>
      {shown.map((state) => (
        <SeenDisc key={`${state.code} seen`} state={state} fill={counts.fillOf(state.code)} />
      ))}
      {shown.map((state) => (
        <HitDisc key={state.code} state={state} counts={counts} choice={choice} />
      ))}
    </Pane>
  );
}

function SeenDisc({ state: { code, lat, lon }, fill }: { readonly state: Country; readonly fill: string }) {
  const isChosen = useView().filters.country.includes(code);
  return (
    <CircleMarker
      center={[lat, lon]}
      radius={SEEN}
      interactive={false}
      pathOptions={{
        color: isChosen ? 'var(--accent)' : 'var(--map-pointed)',
        weight: isChosen ? 2.4 : 0.8,
        fillColor: fill,
        fillOpacity: 1,
      }}
    />
  );
}

interface HitDiscProps extends Pick<SmallStateLayerProps, 'counts' | 'choice'> {
  readonly state: Country;
}

function HitDisc({ state: { code, name, lat, lon }, counts, choice }: HitDiscProps) {
  const setPreview = useSetPreview();
  return (
    <CircleMarker
      center={[lat, lon]}
      radius={HIT}
      stroke={false}
      fillOpacity={0}
      eventHandlers={{
        click: () => choice.choose(code),
        mouseover: () => setPreview({ country: code }),
        mouseout: () => setPreview({}),
      }}
    >
      <Tooltip pane="tooltipPane" className="map-tooltip">
        <CountryWords code={code} name={name} counts={counts} choice={choice} />
      </Tooltip>
    </CircleMarker>
  );
}
