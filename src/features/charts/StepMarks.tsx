import { stepIndex } from '../../model/time-steps';
import { useAtlas, usePreview } from '../../view/use-atlas';
import { AXIS_WIDTH, MARGIN } from './chart-parts';
import type { TopicChartModel } from './use-topic-chart';

/** The steps of what is pointed at in another view. It lies over the chart, which is too slow to be drawn anew for it. */
export function StepMarks({ steps }: Pick<TopicChartModel, 'steps'>) {
  const { eventById } = useAtlas();
  const { event: id, days } = usePreview();
  const event = id === undefined ? undefined : eventById.get(id);
  const [from, to] = days ?? [event?.start, event?.end];
  const first = steps[0];
  const last = steps.at(-1);
  if (from === undefined || to === undefined || !first || !last || to < first.start || from > last.end) return null;
  const [start, end] = [stepIndex(from, steps), stepIndex(to, steps)];
  const width = `(100% - ${AXIS_WIDTH + MARGIN.left + MARGIN.right}px) / ${steps.length}`;
  return (
    <span
      className="step-mark"
      style={{
        insetInlineStart: `calc(${AXIS_WIDTH + MARGIN.left}px + ${start} * ${width})`,
        inlineSize: `calc(${end - start + 1} * ${width})`,
      }}
    />
  );
}
