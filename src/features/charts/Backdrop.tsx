import { ReferenceArea, ReferenceLine } from 'recharts';
import type { Summit } from '../../model/summits';
import { stepIndex } from '../../model/time-steps';
import type { TopicChartModel } from './use-topic-chart';

const HATCH = 'chart-hatch';

interface BackdropProps {
  readonly model: TopicChartModel;
  readonly summits: readonly Summit[];
}

/** What lies behind the marks: hatched where no bulletin tells anything, and a line where a summit was. */
export function Backdrop({ model: { steps, gaps }, summits }: BackdropProps) {
  const labelAt = (index: number) => steps[index]?.label ?? '';
  return (
    <>
      <defs>
        <pattern id={HATCH} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0} y1={0} x2={0} y2={6} stroke="var(--rule-strong)" strokeWidth={1} />
        </pattern>
      </defs>
      {gaps.map(({ first, last }) => (
        <ReferenceArea
          key={first}
          x1={labelAt(first)}
          x2={labelAt(last)}
          fill={`url(#${HATCH})`}
          fillOpacity={0.55}
          stroke="none"
          className="chart-gap"
        />
      ))}
      {summits.map((summit) => (
        <ReferenceLine
          key={summit.event}
          x={labelAt(stepIndex(summit.start, steps))}
          stroke="var(--ink-soft)"
          strokeDasharray="2 3"
          label={{ value: '▾', position: 'insideTop', fill: 'var(--ink)', fontSize: 12 }}
        />
      ))}
    </>
  );
}
