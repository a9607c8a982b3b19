import type { CountClass } from '../../model/map-points';
import { useView } from '../../view/use-atlas';
import { circleRadius } from './circle-radius';
import { shadeOf } from './country-style';
import { MODE_UNITS } from './words';

const SIZES = [1, 10];

/** What shades and circles mean, zero included. */
export function Legend({ classes }: { readonly classes: readonly CountClass[] }) {
  const { mapMode } = useView();
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
      <p className="map-legend-circles">
        {SIZES.map((events) => (
          <span key={events}>
            <Circle radius={circleRadius(events)} /> {events}
          </span>
        ))}
        at a place
      </p>
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
