import { memo } from 'react';
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { AXIS_WIDTH, MARGIN } from './chart-parts';
import type { TopicChartModel } from './use-topic-chart';

const HEIGHT = 26;

/** How many bulletins each step rests on: few events may mean few bulletins. */
export const BulletinStrip = memo(function BulletinStrip({
  model: { steps, bulletins },
}: {
  readonly model: Pick<TopicChartModel, 'steps' | 'bulletins'>;
}) {
  const rows = steps.map(({ label }, index) => ({ label, bulletins: bulletins[index] ?? 0 }));
  const total = bulletins.reduce((sum, count) => sum + count, 0);
  return (
    <div className="chart-strip">
      <ResponsiveContainer width="100%" height={HEIGHT} initialDimension={{ width: 640, height: HEIGHT }}>
        <BarChart
          data={rows}
          margin={{ ...MARGIN, top: 0 }}
          barCategoryGap="6%"
          accessibilityLayer={false}
          title="Bulletins"
          desc={`${total} bulletins; the table gives the number of each step.`}
        >
          <XAxis dataKey="label" hide />
          <YAxis width={AXIS_WIDTH} tick={false} axisLine={false} tickLine={false} />
          <Bar dataKey="bulletins" fill="var(--rule-strong)" isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
      <p>Bulletins, at most {Math.max(0, ...bulletins)} a step</p>
    </div>
  );
});
