import { memo } from 'react';
import type { TimeChartProps } from './chart-parts';
import { formatValue } from './chart-parts';
import { MiniColumns } from './MiniColumns';
import { TopicLabel } from './TopicLabels';

/** A small chart a topic, all on one scale, so that each course can be read by itself; the bulletins stand last. */
export const Multiples = memo(function Multiples({ model }: TimeChartProps) {
  const { series, gaps, bulletins, isShare, steps } = model;
  const highest = highestOf(series.flatMap(({ drawn }) => drawn));
  return (
    <>
      <ol className="chart-multiples">
        {series.map((one) => (
          <li key={one.id}>
            <TopicLabel series={one} />
            <small>highest {formatValue(highestOf(one.drawn), isShare)}</small>
            <MiniColumns
              values={one.drawn}
              highest={highest}
              colour={one.colour}
              gaps={gaps}
              label={`${one.name} over time`}
            />
          </li>
        ))}
        <li>
          <span className="chart-label">Bulletins</span>
          <small>highest {highestOf(bulletins)}</small>
          <MiniColumns
            values={bulletins}
            highest={highestOf(bulletins)}
            colour="var(--rule-strong)"
            gaps={gaps}
            label="Bulletins over time"
          />
        </li>
      </ol>
      <p className="chart-note">
        {steps[0]?.label} to {steps.at(-1)?.label} in each
      </p>
    </>
  );
});

function highestOf(values: readonly (number | null)[]): number {
  return Math.max(0, ...values.map((value) => value ?? 0));
}
