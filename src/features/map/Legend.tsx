import type { CountClass, PlacePoint } from '../../model/map-points';
import { useView } from '../../view/use-atlas';
import { circleRadius } from './circle-radius';
import { shadeOf } from './country-style';
import { MODE_UNITS } from './words';

interface LegendProps {
  readonly classes: readonly CountClass[];
  /** Most events first. */
  readonly points: readonly PlacePoint[];
}

/** What shades and circles mean, zero included. */
export function Legend({ classes, points }: LegendProps) {
  const { mapMode } = useView();
  const most = points[0]?.events.length ?? 0;
  return (
    <div className="map-legend">
      <p>{MODE_UNITS[mapMode]}</p>
      <ol className="map-legend-shades">
        {[{ from: 0, to: 0 }, ...classes].map(({ from, to }) => (
          <li key={from}>
            <span className="map-swatch" style={{ background: shadeOf(from, classes) }} />
            {from === to ? from : `${from}–${to}`}
          </li>
        ))}
      </ol>
      {most > 0 && (
        <p className="map-legend-circles">
          {[...new Set([1, most])].map((events) => (
            <span key={events}>
              <Circle radius={circleRadius(events, most)} /> {events}
            </span>
          ))}
          at a place
        </p>
      )}
    </div>
  );
}

function Circle({ radius }: { readonly radius: number }) {
  const size = 2 * radius + 2;
  return (
    <svg width={size} height={size} aria-hidden="true">
      <circle cx={size / 2} cy={size / 2} r={radius} className="map-circle" />
    </svg>
  );
}
