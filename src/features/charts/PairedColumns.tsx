import { memo } from 'react';
import type { Both, Marks } from '../../model/compared-topics';
import type { Stretch } from '../../model/gaps';
import { hatchPath } from './hatch';
import { formatValue } from './chart-parts';

interface PairedColumnsProps {
  readonly marks: Both<Pick<Marks, 'drawn'>>;
  readonly labels: readonly string[];
  readonly highest: number;
  readonly gaps: readonly Stretch[];
  readonly isShare: boolean;
  /** Lines of the hatching a step: more where a step is wide. */
  readonly density?: number;
  /** For who does not see it. */
  readonly label: string;
}

const HEIGHT = 40;
/** Of the width of a step. */
const WIDTH = 0.44;

/** Two columns a step, A's on the left and B's on the right, on one scale. */
export const PairedColumns = memo(function PairedColumns(props: PairedColumnsProps) {
  const { marks, labels, highest, gaps, isShare, label, density = 1 } = props;
  return (
    <svg
      viewBox={`0 0 ${labels.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="mini-columns"
      role="img"
      aria-label={label}
    >
      <path d={hatchPath(gaps, HEIGHT, density)} className="mini-hatch" />
      <line x1={0} x2={labels.length} y1={HEIGHT} y2={HEIGHT} className="chart-baseline" />
      {labels.map((words, index) => (
        <g key={index}>
          <Column x={index + 0.06} value={marks.a.drawn[index] ?? 0} highest={highest} side="a" />
          <Column x={index + 0.5} value={marks.b.drawn[index] ?? 0} highest={highest} side="b" />
          <rect x={index} width={1} y={0} height={HEIGHT} fill="transparent">
            <title>{`${words}: A ${told(marks.a.drawn[index], isShare)}, B ${told(marks.b.drawn[index], isShare)}`}</title>
          </rect>
        </g>
      ))}
    </svg>
  );
});

interface ColumnProps {
  readonly x: number;
  readonly value: number;
  readonly highest: number;
  readonly side: 'a' | 'b';
}

function Column({ x, value, highest, side }: ColumnProps) {
  if (value === 0) return null;
  const height = (HEIGHT * value) / (highest || 1);
  return <rect x={x} width={WIDTH} y={HEIGHT - height} height={height} fill={`var(--side-${side})`} />;
}

function told(value: number | null | undefined, isShare: boolean): string {
  return value === null || value === undefined ? 'nothing' : formatValue(value, isShare);
}
