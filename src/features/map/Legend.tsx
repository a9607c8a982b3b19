import type { ReactNode } from 'react';
import { useView } from '../../view/use-atlas';
import { circleRadius } from './circle-radius';
import { differenceShadeOf, shadeOf } from './country-style';
import type { MapCounts } from './use-map-counts';
import { MODE_UNITS } from './words';

interface LegendProps {
  readonly counts: MapCounts;
  /** Stands at its end. */
  readonly children: ReactNode;
}

/** What shades and circles mean, zero included. */
export function Legend({ counts, children }: LegendProps) {
  if (counts.other) return <DifferenceLegend counts={counts}>{children}</DifferenceLegend>;
  const { classes, points, mode } = counts;
  const most = points[0]?.events.length ?? 0;
  return (
    <div className="map-legend">
      <SelectionWord />
      <p>{MODE_UNITS[mode]}</p>
      <ol className="map-legend-shades">
        {[{ from: 0, to: 0 }, ...classes].map(({ from, to }) => (
          <li key={from}>
            <Swatch fill={shadeOf(from, classes)} />
            {rangeWords(from, to)}
          </li>
        ))}
      </ol>
      {most > 0 && (
        <p className="map-legend-circles">
          <span>
            <Circle radius={circleRadius(1, most)} /> one event
          </span>
          {most > 1 && (
            <span>
              <Circle radius={8} words="n" /> several, at a place or close together
            </span>
          )}
        </p>
      )}
      {children}
    </div>
  );
}

/** While two selections are compared, which of them the shades are of. */
function SelectionWord() {
  const { other } = useView();
  return other === null ? null : (
    <p>
      <b className="side side--a">A</b>
    </p>
  );
}

/** From more in B over as many to more in A. */
function DifferenceLegend({ counts: { classes }, children }: LegendProps) {
  const arm = (sign: 1 | -1) =>
    classes.map(({ from, to }) => (
      <li key={from}>
        <Swatch fill={differenceShadeOf(sign * from, classes)} />
        {rangeWords(from, to)}
      </li>
    ));
  return (
    <div className="map-legend">
      <ol className="map-legend-shades">
        <li>
          More in <b className="side side--b">B</b>
        </li>
        {arm(-1).toReversed()}
        <li>
          <Swatch fill={differenceShadeOf(0, classes)} />
          as many
        </li>
        {arm(1)}
        <li>
          <b className="side side--a">A</b>
        </li>
      </ol>
      {children}
    </div>
  );
}

function rangeWords(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function Swatch({ fill }: { readonly fill: string }) {
  return <span className="map-swatch" style={{ background: fill }} />;
}

function Circle({ radius, words }: { readonly radius: number; readonly words?: string }) {
  const size = 2 * radius + 2;
  return (
    <svg width={size} height={size} aria-hidden="true">
      <circle cx={size / 2} cy={size / 2} r={radius} className="map-circle" />
      {words && (
        <text x={size / 2} y={size / 2 + 3.5} textAnchor="middle" fontSize={10} fill="currentColor">
          {words}
        </text>
      )}
    </svg>
  );
}
