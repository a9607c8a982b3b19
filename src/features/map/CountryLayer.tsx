import type { Feature } from 'geojson';
import type L from 'leaflet';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { GeoJSON, Tooltip } from 'react-leaflet';
import { countsOf } from '../../model/map-points';
import type { Shapes } from '../../queries/shapes';
import { useAtlas, usePreview, useSetPreview, useView, useViewActions } from '../../view/use-atlas';
import type { MapCounts } from './use-map-counts';
import { countryStyle, shadeOf } from './country-style';
import { partOf } from './part-of';
import { describeCounts } from './words';

interface CountryLayerProps extends Pick<MapCounts, 'counts' | 'classes'> {
  readonly shapes: Shapes;
}

/** The countries, shaded by their counts; a click chooses one and a second click takes it back. */
export function CountryLayer({ shapes, counts, classes }: CountryLayerProps) {
  const { filters, mapMode } = useView();
  const chosen = filters.country;
  const style = useCallback(
    (shape?: Feature) => {
      const code = String(shape?.id ?? '');
      return countryStyle({
        code,
        fill: shadeOf(countsOf(counts, code)[mapMode], classes),
        state: chosen.includes(code) ? 'chosen' : 'plain',
      });
    },
    [counts, classes, mapMode, chosen],
  );
  const layer = useRef<L.GeoJSON>(null);
  useRaised(layer, chosen, style);
  return (
    <GeoJSON ref={layer} data={shapes} style={style} eventHandlers={useCountryEvents()}>
      <Tooltip sticky className="map-tooltip">
        <CountryWords shapes={shapes} counts={counts} />
      </Tooltip>
    </GeoJSON>
  );
}

// One object for as long as the mode holds: react-leaflet binds the handlers anew whenever it changes.
function useCountryEvents(): L.LeafletEventHandlerFnMap {
  const { toggle, readPassages } = useViewActions();
  const { mapMode } = useView();
  const setPreview = useSetPreview();
  const { isKnown } = useAtlas();
  return useMemo(
    () => ({
      click: (event) => {
        const code = codeOf(event);
        if (isKnown('country', code)) toggle('country', code);
      },
      contextmenu: (event) => {
        const code = codeOf(event);
        if (isKnown('country', code)) readPassages(partOf(mapMode, code));
      },
      mouseover: (event) => setPreview({ country: codeOf(event) }),
      mouseout: () => setPreview({}),
    }),
    [toggle, readPassages, mapMode, setPreview, isKnown],
  );
}

function codeOf(event: L.LeafletEvent): string {
  const { feature } = event.propagatedFrom as { feature?: Feature };
  return String(feature?.id ?? '');
}

/** Lays the outlines of the chosen countries, and of the one under the pointer, over those of their neighbours. */
function useRaised(
  layer: React.RefObject<L.GeoJSON | null>,
  chosen: readonly string[],
  style: (shape?: Feature) => L.PathOptions,
) {
  const { country } = usePreview();
  useEffect(() => {
    const paths = (layer.current?.getLayers() ?? []) as (L.Path & { feature?: Feature })[];
    const byCode = new Map(paths.map((path) => [String(path.feature?.id ?? ''), path]));
    for (const code of chosen) byCode.get(code)?.bringToFront();
    const pointed = country ? byCode.get(country) : undefined;
    if (!pointed) return;
    pointed.setStyle(
      countryStyle({ code: country ?? '', state: chosen.includes(country ?? '') ? 'chosen' : 'pointed' }),
    );
    pointed.bringToFront();
    return () => {
      pointed.setStyle(style(pointed.feature));
    };
  }, [layer, chosen, style, country]);
}

function CountryWords({ shapes, counts }: Pick<CountryLayerProps, 'shapes' | 'counts'>) {
  const { country = '' } = usePreview();
  const { countryByCode } = useAtlas();
  const { filters } = useView();
  const name =
    countryByCode.get(country)?.name ?? shapes.features.find(({ id }) => id === country)?.properties.name ?? country;
  return (
    <>
      <strong>{name}</strong>
      <br />
      {describeCounts(countsOf(counts, country))}
      {filters.country.includes(country) && (
        <>
          <br />
          <em>Chosen; click to take it back</em>
        </>
      )}
    </>
  );
}
