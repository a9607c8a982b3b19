import { memo } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { OTHER } from '../../model/series';
import { useViewActions } from '../../view/use-atlas';
import { AXIS_WIDTH, MARGIN, TICK, describeChart, formatValue, rowsOf } from './chart-parts';
import { StepTooltip } from './StepTooltip';
import type { TopicChartModel } from './use-topic-chart';

/** Topics on top of one another, a column a step; a click on a part filters by its topic. */
export const StackedChart = memo(function StackedChart({ model }: { readonly model: TopicChartModel }) {
  const { toggle } = useViewActions();
  const someChosen = model.series.some(({ chosen }) => chosen);
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 640, height: 220 }}>
      <BarChart data={rowsOf(model)} margin={MARGIN} barCategoryGap="6%" {...describeChart(model)}>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis dataKey="label" tick={TICK} tickLine={false} axisLine={AXIS_LINE} minTickGap={12} />
        <YAxis
          width={AXIS_WIDTH}
          tick={TICK}
          tickLine={false}
          axisLine={false}
          allowDecimals={model.isShare}
          tickFormatter={(value: number) => formatValue(value, model.isShare)}
          {...(model.isShare ? { domain: [0, 1] } : {})}
        />
        <Tooltip content={<StepTooltip model={model} />} cursor={CURSOR} isAnimationActive={false} />
        {model.series.map(({ id, name, colour, chosen }, index) => (
          <Bar
            key={id}
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

const AXIS_LINE = { stroke: 'var(--rule-strong)' };
const CURSOR = { fill: 'var(--ink)', fillOpacity: 0.06 };
