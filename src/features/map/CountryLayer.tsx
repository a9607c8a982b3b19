import type { Feature } from 'geojson';
import type L from 'leaflet';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { GeoJSON, Tooltip } from 'react-leaflet';
import type { Shapes } from '../../queries/shapes';
import { useAtlas, usePreview, useSetPreview, useView } from '../../view/use-atlas';
import { CountryWords } from './CountryWords';
import { countryStyle } from './country-style';
import type { CountryChoice } from './use-country-choice';
import type { MapCounts } from './use-map-counts';

interface CountryLayerProps {
  readonly shapes: Shapes;
  readonly counts: MapCounts;
  readonly choice: CountryChoice;
}

/** The countries, shaded by their counts; a click chooses one and a second click takes it back. */
export function CountryLayer({ shapes, counts, choice }: CountryLayerProps) {
  const chosen = useView().filters.country;
  const { fillOf } = counts;
  const style = useCallback(
    (shape?: Feature) => {
      const code = String(shape?.id ?? '');
      return countryStyle({ code, fill: fillOf(code), state: chosen.includes(code) ? 'chosen' : 'plain' });
    },
    [fillOf, chosen],
  );
  const layer = useRef<L.GeoJSON>(null);
  useRaised(layer, chosen, style);
  return (
    <GeoJSON ref={layer} data={shapes} style={style} eventHandlers={useCountryEvents(choice)}>
      <Tooltip sticky className="map-tooltip">
        <PointedWords shapes={shapes} counts={counts} choice={choice} />
      </Tooltip>
    </GeoJSON>
  );
}

// One object for good: react-leaflet binds the handlers anew whenever it changes.
function useCountryEvents(choice: CountryChoice): L.LeafletEventHandlerFnMap {
  const setPreview = useSetPreview();
  const { isKnown } = useAtlas();
  const latest = useRef(choice);
  useEffect(() => {
    latest.current = choice;
  }, [choice]);
  return useMemo(
    () => ({
      click: (event) => {
        const code = codeOf(event);
        if (isKnown('country', code)) latest.current.choose(code);
      },
      contextmenu: (event) => {
        const code = codeOf(event);
        if (isKnown('country', code)) latest.current.read(code);
      },
      mouseover: (event) => setPreview({ country: codeOf(event) }),
      mouseout: () => setPreview({}),
    }),
    [setPreview, isKnown],
  );
}

function codeOf(event: L.LeafletEvent): string {
  const { feature } = event.propagatedFrom as { feature?: Feature };
  return String(feature?.id ?? '');
}

/** Lays the outlines of the chosen countries, and of those that are pointed at, over those of their neighbours. */
function useRaised(
  layer: React.RefObject<L.GeoJSON | null>,
  chosen: readonly string[],
  style: (shape?: Feature) => L.PathOptions,
) {
  const pointed = usePointedCountries();
  useEffect(() => {
    const paths = (layer.current?.getLayers() ?? []) as (L.Path & { feature?: Feature })[];
    const byCode = new Map(paths.map((path) => [String(path.feature?.id ?? ''), path]));
    for (const code of chosen) byCode.get(code)?.bringToFront();
    const raised = pointed.split(' ').flatMap((code) => {
      const path = byCode.get(code);
      path?.setStyle(countryStyle({ code, state: chosen.includes(code) ? 'chosen' : 'pointed' })).bringToFront();
      return path ?? [];
    });
    return () => raised.forEach((path) => path.setStyle(style(path.feature)));
  }, [layer, chosen, style, pointed]);
}

/** The country under the pointer, or those that take part in the event under it; their codes with a space between. */
function usePointedCountries(): string {
  const { eventById } = useAtlas();
  const { country, event } = usePreview();
  if (country !== undefined) return country;
  const countries = eventById.get(event ?? '')?.countries ?? [];
  return countries
    .filter(({ role }) => role !== 'mentioned')
    .map(({ code }) => code)
    .join(' ');
}

function PointedWords({ shapes, ...rest }: CountryLayerProps) {
  const { country = '' } = usePreview();
  const { countryByCode } = useAtlas();
  const shape = shapes.features.find(({ id }) => id === country);
  const name = countryByCode.get(country)?.name ?? shape?.properties.name ?? country;
  return <CountryWords code={country} name={name} {...rest} />;
}
