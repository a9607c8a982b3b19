import { memo } from 'react';
import { formatValue } from './chart-parts';
import { TopicLabel } from './TopicLabels';
import type { DrawnSeries, TopicChartModel } from './use-topic-chart';

const HEIGHT = 40;

/** A small chart a topic, all on one scale, so that each course can be read by itself. */
export const Multiples = memo(function Multiples({ model }: { readonly model: TopicChartModel }) {
  const highest = highestOf(model.series.flatMap(({ drawn }) => drawn));
  return (
    <ol className="chart-multiples">
      {model.series.map((series) => (
        <li key={series.id}>
          <TopicLabel series={series} />
          <small>highest {formatValue(highestOf(series.drawn), model.isShare)}</small>
          <Columns series={series} highest={highest} />
        </li>
      ))}
    </ol>
  );
});

function highestOf(values: readonly (number | null)[]): number {
  return Math.max(0, ...values.map((value) => value ?? 0));
}

function Columns({ series, highest }: { readonly series: DrawnSeries; readonly highest: number }) {
  const { drawn, colour, name } = series;
  return (
    <svg
      viewBox={`0 0 ${drawn.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${name} over time`}
    >
      <line x1={0} x2={drawn.length} y1={HEIGHT} y2={HEIGHT} className="chart-baseline" />
      {drawn.map((value, index) => (
        <rect
          key={index}
          x={index + 0.04}
          width={0.92}
          y={HEIGHT * (1 - (value ?? 0) / (highest || 1))}
          height={(HEIGHT * (value ?? 0)) / (highest || 1)}
          fill={colour}
        />
      ))}
    </svg>
  );
}
