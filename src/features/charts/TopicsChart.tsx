import { useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { useView, useViewActions } from '../../view/use-atlas';
import { BulletinStrip } from './BulletinStrip';
import { ChartExport } from './ChartExport';
import { DataTable } from './DataTable';
import { LinesChart } from './LinesChart';
import { Multiples } from './Multiples';
import { StackedChart } from './StackedChart';
import { TopicLabels } from './TopicLabels';
import { colourOf, freezeSvg } from './freeze-svg';
import { topicTable } from './table';
import type { TopicChartModel } from './use-topic-chart';
import { useTopicChart } from './use-topic-chart';

const FORMS = { areas: StackedChart, lines: LinesChart, multiples: Multiples } as const;

/** The leading topics over time, with the number of bulletins under them. */
export function TopicsChart() {
  const model = useTopicChart();
  const { chartForm } = useView();
  const [asTable, setAsTable] = useState(false);
  const box = useRef<HTMLDivElement>(null);
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
          <Form model={model} />
          {chartForm !== 'multiples' && <TopicLabels series={model.series} />}
        </div>
      )}
      <p className="chart-note">
        An event counts once for each of its topics, in every step that it touches.
        {model.isShare && ' Shares are of all these counts.'}
      </p>
    </>
  );
}

function Form({ model }: { readonly model: TopicChartModel }) {
  const { chartForm } = useView();
  const Chart = FORMS[chartForm];
  return (
    <div className="chart-drawn">
      <div className={chartForm === 'multiples' ? '' : 'chart-plot'}>
        <Chart model={model} />
      </div>
      {chartForm !== 'multiples' && <BulletinStrip model={model} />}
    </div>
  );
}

function ChartOptions() {
  const { chart, chartForm, chartStep } = useView();
  const { setOption } = useViewActions();
  return (
    <>
      <Segments label="What is drawn" options={UNITS} value={chart} onChange={(value) => setOption('chart', value)} />
      <Segments
        label="Form"
        options={FORM_NAMES}
        value={chartForm}
        onChange={(value) => setOption('chartForm', value)}
      />
      <label className="chart-step">
        <span className="unseen">Step</span>
        <select value={chartStep} onChange={(event) => setOption('chartStep', stepOf(event.target.value))}>
          {STEPS.map(([step, name]) => (
            <option key={step} value={step}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

const UNITS = [
  ['count', 'Count'],
  ['share', 'Share'],
] as const;
const FORM_NAMES = [
  ['areas', 'Stacked'],
  ['lines', 'Lines'],
  ['multiples', 'Apart'],
] as const;
const STEPS = [
  ['auto', 'Fitting step'],
  ['month', 'Months'],
  ['quarter', 'Quarters'],
  ['year', 'Years'],
] as const;

function stepOf(value: string): (typeof STEPS)[number][0] {
  return STEPS.find(([step]) => step === value)?.[0] ?? 'auto';
}
