import { memo } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { OTHER } from '../../model/series';
import { useViewActions } from '../../view/use-atlas';
import { Backdrop } from './Backdrop';
import type { TimeChartProps } from './chart-parts';
import { AXIS_LINE, AXIS_WIDTH, MARGIN, TICK, describeChart, rowsOf, valueAxis } from './chart-parts';
import { StepTooltip } from './StepTooltip';

/** Topics on top of one another, a column a step; a click on a part filters by its topic. */
export const ColumnsChart = memo(function ColumnsChart({ model, summits }: TimeChartProps) {
  const { toggle } = useViewActions();
  const someChosen = model.series.some(({ chosen }) => chosen);
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: 220 }}>
      <BarChart data={rowsOf(model)} margin={MARGIN} barCategoryGap="6%" {...describeChart(model)}>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis dataKey="label" tick={TICK} tickLine={false} axisLine={AXIS_LINE} minTickGap={12} />
        <YAxis width={AXIS_WIDTH} {...valueAxis(model)} />
        <Backdrop model={model} summits={summits} />
        <Tooltip content={<StepTooltip model={model} />} cursor={CURSOR} isAnimationActive={false} />
        {model.series.map(({ id, name, colour, chosen }, index) => (
          <Bar
            key={id}
            className={`series series-${id}`}
            dataKey={(row: { drawn: readonly (number | null)[] }) => row.drawn[index] ?? 0}
            name={name}
            stackId="topics"
            fill={colour}
            fillOpacity={someChosen && !chosen ? 0.3 : 1}
            isAnimationActive={false}
            {...(id === OTHER ? {} : { onClick: () => toggle('topic', id), cursor: 'pointer' })}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
});

const CURSOR = { fill: 'var(--ink)', fillOpacity: 0.06 };
