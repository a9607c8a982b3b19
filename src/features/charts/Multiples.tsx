import { formatValue } from './chart-parts';
import type { DrawnSeries, TopicChartModel } from './use-topic-chart';

const HEIGHT = 40;

/** A small chart a topic, all on one scale, so that each course can be read by itself. */
export function Multiples({ model }: { readonly model: TopicChartModel }) {
  const highest = Math.max(...model.series.flatMap(({ drawn }) => drawn), 0);
  return (
    <ol className="chart-multiples">
      {model.series.map((series) => (
        <li key={series.id}>
          <span>
            {series.name} <small>highest {formatValue(Math.max(...series.drawn), model.isShare)}</small>
          </span>
          <Columns series={series} highest={highest} />
        </li>
      ))}
    </ol>
  );
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
          y={HEIGHT * (1 - value / (highest || 1))}
          height={(HEIGHT * value) / (highest || 1)}
          fill={colour}
        />
      ))}
    </svg>
  );
}
