import { memo } from 'react';
import type { Stretch } from '../../model/gaps';
import { hatchPath } from './hatch';

interface MiniColumnsProps {
  readonly values: readonly (number | null)[];
  readonly highest: number;
  readonly colour: string;
  readonly gaps: readonly Stretch[];
  /** For who does not see it; without it the drawing is decoration. */
  readonly label?: string;
}

const HEIGHT = 40;

/** Columns without axes, stretched over whatever width there is; hatched where no bulletin tells anything. */
export const MiniColumns = memo(function MiniColumns({ values, highest, colour, gaps, label }: MiniColumnsProps) {
  const words = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg viewBox={`0 0 ${values.length} ${HEIGHT}`} preserveAspectRatio="none" className="mini-columns" {...words}>
      <path d={hatchPath(gaps, HEIGHT)} className="mini-hatch" />
      <line x1={0} x2={values.length} y1={HEIGHT} y2={HEIGHT} className="chart-baseline" />
      {values.map((value, index) =>
        value === null || value === 0 ? null : (
          <rect
            key={index}
            x={index + 0.04}
            width={0.92}
            y={HEIGHT * (1 - value / (highest || 1))}
            height={(HEIGHT * value) / (highest || 1)}
            fill={colour}
          />
        ),
      )}
    </svg>
  );
});
