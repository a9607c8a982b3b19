import { memo } from 'react';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { Backdrop } from './Backdrop';
import type { TimeChartProps } from './chart-parts';
import { AXIS_LINE, AXIS_WIDTH, CURSOR_LINE, MARGIN, TICK, describeChart, rowsOf, valueAxis } from './chart-parts';
import { StepTooltip } from './StepTooltip';

// A step between two empty ones has no line, only its point.
const DOT = { r: 2 };

// No topic has the whole: an axis up to 100% would press the lines together.
const FITTED: { domain: [number, 'auto'] } = { domain: [0, 'auto'] };

/** A line a topic, to compare their courses. */
export const LinesChart = memo(function LinesChart({ model, summits }: TimeChartProps) {
  const someChosen = model.series.some(({ chosen }) => chosen);
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: 220 }}>
      <LineChart data={rowsOf(model)} margin={MARGIN} {...describeChart(model)}>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        {/* Padded, so that a point stands where the column of its step stands in the other form. */}
        <XAxis dataKey="label" scale="band" tick={TICK} tickLine={false} axisLine={AXIS_LINE} minTickGap={12} />
        <YAxis width={AXIS_WIDTH} {...valueAxis(model)} {...FITTED} />
        <Backdrop model={model} summits={summits} />
        <Tooltip content={<StepTooltip model={model} />} cursor={CURSOR_LINE} isAnimationActive={false} />
        {model.series.map(({ id, name, colour, chosen }, index) => (
          <Line
            key={id}
            className={`series series-${id}`}
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
