import { useMemo, useRef, useState } from 'react';
import type { Summit } from '../../model/summits';
import { summitsOf } from '../../model/summits';
import { Button } from '../../ui/Button';
import { useAtlas, useView } from '../../view/use-atlas';
import { AreasChart } from './AreasChart';
import { BulletinStrip } from './BulletinStrip';
import { ChartExport } from './ChartExport';
import { ChartNotes } from './ChartNotes';
import { ChartOptions } from './ChartOptions';
import { ColumnsChart } from './ColumnsChart';
import { DataTable } from './DataTable';
import { LinesChart } from './LinesChart';
import { Multiples } from './Multiples';
import { StepMarks } from './StepMarks';
import { TopicLabels } from './TopicLabels';
import { colourOf, freezeSvg } from './freeze-svg';
import { topicTable } from './table';
import { useLitSeries } from './use-lit-series';
import type { TopicChartModel } from './use-topic-chart';
import { useTopicChart } from './use-topic-chart';

const FORMS = { columns: ColumnsChart, areas: AreasChart, lines: LinesChart, multiples: Multiples } as const;

/** The leading topics over time, with the number of bulletins under them. */
export function TopicsChart() {
  const model = useTopicChart();
  const { chartForm } = useView();
  const [asTable, setAsTable] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useLitSeries(box);
  const summits = useSummits(model?.steps);
  if (model === null) return <p className="chart-empty">No event is left to draw.</p>;
  const draw = () => ({
    parts: [...(box.current?.querySelectorAll<SVGSVGElement>('svg') ?? [])].map(freezeSvg),
    key: model.series.map(({ name, colour }) => ({ name, colour: colourOf(colour) })),
  });
  return (
    <>
      <div className="chart-head">
        <h2>Topics over time</h2>
        <ChartOptions />
        <Button aria-pressed={asTable} className="chart-twin" onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Chart' : 'Table'}
        </Button>
        <ChartExport name="topics-over-time" title="Topics over time" table={topicTable(model)} draw={draw} />
      </div>
      {asTable ? (
        <DataTable caption="Events by topic over time" table={topicTable(model)} />
      ) : (
        <div className="chart-body" ref={box}>
          <Form model={model} summits={summits} />
          {chartForm !== 'multiples' && <TopicLabels series={model.series} />}
        </div>
      )}
      <ChartNotes model={model} summits={chartForm === 'multiples' || asTable ? [] : summits} />
    </>
  );
}

/** The summits within the steps drawn. They stand on their own day, whatever the clock. */
function useSummits(steps: TopicChartModel['steps'] | undefined): readonly Summit[] {
  const atlas = useAtlas();
  const all = useMemo(() => summitsOf(atlas), [atlas]);
  return useMemo(() => {
    const [first, last] = [steps?.[0], steps?.at(-1)];
    return first && last ? all.filter(({ start, end }) => end >= first.start && start <= last.end) : [];
  }, [all, steps]);
}

function Form({ model, summits }: { readonly model: TopicChartModel; readonly summits: readonly Summit[] }) {
  const { chartForm } = useView();
  const Chart = FORMS[chartForm];
  if (chartForm === 'multiples') {
    return (
      <div className="chart-drawn">
        <Chart model={model} summits={summits} />
      </div>
    );
  }
  return (
    <div className="chart-drawn">
      <div className="chart-plot">
        <Chart model={model} summits={summits} />
        <StepMarks steps={model.steps} />
      </div>
      <BulletinStrip model={model} />
    </div>
  );
}
