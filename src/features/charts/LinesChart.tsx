import { memo } from 'react';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { AXIS_WIDTH, MARGIN, TICK, describeChart, formatValue, rowsOf } from './chart-parts';
import { StepTooltip } from './StepTooltip';
import type { TopicChartModel } from './use-topic-chart';

// A step between two empty ones has no line, only its point.
const DOT = { r: 2 };

/** A line a topic, to compare their courses. */
export const LinesChart = memo(function LinesChart({ model }: { readonly model: TopicChartModel }) {
  const someChosen = model.series.some(({ chosen }) => chosen);
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: 220 }}>
      <LineChart data={rowsOf(model)} margin={MARGIN} {...describeChart(model)}>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        {/* Padded, so that a point stands where the column of its step stands in the other form. */}
        <XAxis
          dataKey="label"
          scale="band"
          tick={TICK}
          tickLine={false}
          axisLine={{ stroke: 'var(--rule-strong)' }}
          minTickGap={12}
        />
        <YAxis
          width={AXIS_WIDTH}
          tick={TICK}
          tickLine={false}
          axisLine={false}
          allowDecimals={model.isShare}
          tickFormatter={(value: number) => formatValue(value, model.isShare)}
        />
        <Tooltip
          content={<StepTooltip model={model} />}
          cursor={{ stroke: 'var(--rule-strong)' }}
          isAnimationActive={false}
        />
        {model.series.map(({ id, name, colour, chosen }, index) => (
          <Line
            key={id}
            dataKey={(row: { drawn: readonly (number | null)[] }) => row.drawn[index] ?? null}
            name={name}
            type="linear"
            stroke={colour}
            strokeWidth={chosen ? 3 : 1.75}
            strokeOpacity={someChosen && !chosen ? 0.35 : 1}
            dot={DOT}
            activeDot={{ r: 3 }}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
});
