import { formatSpan } from '../../format/days';
import type { Summit } from '../../model/summits';
import { useSetPreview, useView, useViewActions } from '../../view/use-atlas';
import type { TopicChartModel } from './use-topic-chart';

interface ChartNotesProps {
  readonly model: Pick<TopicChartModel, 'step' | 'gaps' | 'isShare'>;
  readonly summits: readonly Summit[];
}

/** How the chart counts, what its hatching means, and the summits that it marks. */
export function ChartNotes({ model: { step, gaps, isShare }, summits }: ChartNotesProps) {
  const { clock, chartStep } = useView();
  return (
    <div className="chart-note">
      <p>
        {clock === 'event'
          ? 'An event counts once for each of its topics, in every step that it touches.'
          : 'An event counts once for each of its topics, in every step in which a bulletin tells of it.'}
        {isShare && ' Shares are of all these counts.'}
        {gaps.length > 0 && (
          <>
            {' '}
            <span className="chart-hatched" aria-hidden="true" /> Hatched: no bulletin at hand tells of these days.
          </>
        )}
        {chartStep !== 'auto' && chartStep !== step && ` So many ${chartStep}s do not fit: drawn by ${step}.`}
      </p>
      {summits.length > 0 && <SummitList summits={summits} />}
    </div>
  );
}

function SummitList({ summits }: Pick<ChartNotesProps, 'summits'>) {
  const { openEvent } = useViewActions();
  const setPreview = useSetPreview();
  return (
    <p className="chart-summits">
      <span aria-hidden="true">▾ </span>Summits:
      {summits.map(({ name, start, end, event }) => (
        <button
          key={event}
          type="button"
          onClick={() => openEvent(event)}
          onPointerEnter={() => setPreview({ event })}
          onPointerLeave={() => setPreview({})}
        >
          {name}, {formatSpan(start, end)}
        </button>
      ))}
    </p>
  );
}
