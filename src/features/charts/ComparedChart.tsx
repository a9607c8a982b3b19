import { useRef, useState } from 'react';
import type { ComparedSeries, ComparedTopics } from '../../model/compared-topics';
import { Button } from '../../ui/Button';
import { useAtlas, useSetPreview, useView, useViewActions } from '../../view/use-atlas';
import { ChartExport } from './ChartExport';
import { ChartNotes } from './ChartNotes';
import { ChartOptions } from './ChartOptions';
import { DataTable } from './DataTable';
import { PairedColumns } from './PairedColumns';
import { formatValue } from './chart-parts';
import { colourOf, freezeSvg } from './freeze-svg';
import { comparedTable } from './table';
import { useComparedTopics } from './use-compared-topics';

/** The topics of two selections over time: all on one axis, each topic on one scale. */
export function ComparedChart() {
  const model = useComparedTopics();
  const { nameOf } = useAtlas();
  const isShare = useView().chart === 'share';
  const [asTable, setAsTable] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  if (model === null) return <p className="chart-empty">No event is left to draw in A or in B.</p>;
  const table = comparedTable(model, (id) => nameOf('topic', id));
  const draw = () => ({
    parts: [...(box.current?.querySelectorAll<SVGSVGElement>('svg') ?? [])].map(freezeSvg),
    key: [
      { name: 'A', colour: colourOf('var(--side-a)') },
      { name: 'B', colour: colourOf('var(--side-b)') },
    ],
  });
  return (
    <>
      <div className="chart-head">
        <h2>Topics over time, A and B</h2>
        <ChartOptions />
        <Button aria-pressed={asTable} className="chart-twin" onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Chart' : 'Table'}
        </Button>
        <ChartExport name="compared-topics" title="Topics over time, A and B" table={table} draw={draw} />
      </div>
      {asTable ? (
        <DataTable caption="Events by topic over time, A and B" table={table} />
      ) : (
        <div ref={box} className="compared-charts">
          <AllEvents model={model} />
          <Topics model={model} isShare={isShare} />
        </div>
      )}
      <ChartNotes model={{ ...model, isShare }} summits={[]} />
    </>
  );
}

function AllEvents({ model }: { readonly model: ComparedTopics }) {
  const { all, labels, gaps, isShifted } = model;
  const highest = highestOf([all]);
  return (
    <figure className="compared-all">
      <figcaption>
        <span className="compared-name">All events</span> <Totals series={all} />
        {isShifted && <span className="compared-shift">each from the first day of its own period</span>}
        <small>highest {highest}</small>
      </figcaption>
      <PairedColumns
        marks={all}
        labels={labels}
        highest={highest}
        gaps={gaps}
        isShare={false}
        density={5}
        label="All events, A and B"
      />
      <div className="compared-axis" aria-hidden="true">
        {axisLabels(labels).map(({ words, at }) => (
          <span key={at} style={{ insetInlineStart: `${(100 * at) / labels.length}%` }}>
            {words}
          </span>
        ))}
      </div>
    </figure>
  );
}

function Topics({ model, isShare }: { readonly model: ComparedTopics; readonly isShare: boolean }) {
  const { topics, bulletins, labels, gaps } = model;
  const highest = highestOf(topics);
  const mostBulletins = Math.max(0, ...bulletins.a, ...bulletins.b);
  return (
    <ol className="chart-multiples">
      {topics.map((series) => (
        <TopicPair key={series.topic} series={series} model={model} highest={highest} isShare={isShare} />
      ))}
      <li>
        <p className="compared-name">Bulletins</p>
        <p className="compared-line">
          <small>highest {mostBulletins}</small>
        </p>
        <PairedColumns
          marks={{ a: { drawn: bulletins.a }, b: { drawn: bulletins.b } }}
          labels={labels}
          highest={mostBulletins}
          gaps={gaps}
          isShare={false}
          label="Bulletins in each step"
        />
      </li>
    </ol>
  );
}

interface TopicPairProps {
  readonly series: ComparedSeries;
  readonly model: ComparedTopics;
  readonly highest: number;
  readonly isShare: boolean;
}

function TopicPair({ series, model: { labels, gaps }, highest, isShare }: TopicPairProps) {
  const { nameOf } = useAtlas();
  const setPreview = useSetPreview();
  const name = nameOf('topic', series.topic ?? '');
  return (
    <li
      onPointerEnter={() => setPreview(series.topic === null ? {} : { topic: series.topic })}
      onPointerLeave={() => setPreview({})}
    >
      <p className="compared-name">{name}</p>
      <p className="compared-line">
        <Totals series={series} />
        <small>highest {formatValue(highestOf([series]), isShare)}</small>
      </p>
      <PairedColumns
        marks={series}
        labels={labels}
        highest={highest}
        gaps={gaps}
        isShare={isShare}
        label={`${name} over time, A and B`}
      />
    </li>
  );
}

/** How many events each selection has; a number chooses the topic in its own. */
function Totals({ series: { topic, a, b } }: { readonly series: ComparedSeries }) {
  return (
    <>
      <Total side="a" topic={topic} total={a.total} />
      <Total side="b" topic={topic} total={b.total} />
    </>
  );
}

interface TotalProps {
  readonly side: 'a' | 'b';
  readonly topic: string | null;
  readonly total: number;
}

function Total({ side, topic, total }: TotalProps) {
  const { change } = useViewActions(side);
  const { filters, other } = useView();
  const chosen = (side === 'a' ? filters : other)?.topic ?? [];
  const words = (
    <>
      <b className={`side side--${side}`}>{side.toUpperCase()}</b> {total}
    </>
  );
  if (topic === null) return <span className="compared-total">{words}</span>;
  const isChosen = chosen.length === 1 && chosen[0] === topic;
  return (
    <button
      type="button"
      className="compared-total"
      aria-pressed={isChosen}
      onClick={() => change({ topic: isChosen ? [] : [topic] })}
    >
      {words}
    </button>
  );
}

function highestOf(series: readonly ComparedSeries[]): number {
  return Math.max(0, ...series.flatMap(({ a, b }) => [...a.drawn, ...b.drawn].map((value) => value ?? 0)));
}

/** As many labels as fit, at equal distances. */
function axisLabels(labels: readonly string[]): readonly { readonly words: string; readonly at: number }[] {
  const every = Math.max(1, Math.ceil(labels.length / 6));
  return labels.flatMap((words, at) => (at % every === 0 ? [{ words, at }] : []));
}
