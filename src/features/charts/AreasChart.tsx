import { memo } from 'react';
import { Area, AreaChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { Backdrop } from './Backdrop';
import type { TimeChartProps } from './chart-parts';
import { AXIS_LINE, AXIS_WIDTH, CURSOR_LINE, MARGIN, TICK, describeChart, rowsOf, valueAxis } from './chart-parts';
import { StepTooltip } from './StepTooltip';

/** Topics on top of one another as areas, for the course of the whole. */
export const AreasChart = memo(function AreasChart({ model, summits }: TimeChartProps) {
  const someChosen = model.series.some(({ chosen }) => chosen);
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: 220 }}>
      <AreaChart data={rowsOf(model)} margin={MARGIN} {...describeChart(model)}>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis dataKey="label" scale="band" tick={TICK} tickLine={false} axisLine={AXIS_LINE} minTickGap={12} />
        <YAxis width={AXIS_WIDTH} {...valueAxis(model)} />
        <Backdrop model={model} summits={summits} />
        <Tooltip content={<StepTooltip model={model} />} cursor={CURSOR_LINE} isAnimationActive={false} />
        {model.series.map(({ id, name, colour, chosen }, index) => (
          <Area
            key={id}
            className={`series series-${id}`}
            dataKey={(row: { drawn: readonly (number | null)[] }) => row.drawn[index] ?? 0}
            name={name}
            type="linear"
            stackId="topics"
            stroke="var(--paper)"
            strokeWidth={0.75}
            fill={colour}
            fillOpacity={someChosen && !chosen ? 0.3 : 1}
            activeDot={false}
            isAnimationActive={false}
          />
        ))}
      </AreaChart>
    </ResponsiveContainer>
  );
});
