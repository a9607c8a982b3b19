import type { Summit } from '../../model/summits';
import type { TopicChartModel } from './use-topic-chart';

/** What every chart over time is drawn from. */
export interface TimeChartProps {
  readonly model: TopicChartModel;
  readonly summits: readonly Summit[];
}

/** The same in every chart over time, so that their steps stand above one another. */
export const MARGIN = { top: 6, right: 4, bottom: 0, left: 0 };
export const AXIS_WIDTH = 34;
export const TICK = { fontSize: 12, fill: 'var(--ink-soft)' };
export const AXIS_LINE = { stroke: 'var(--rule-strong)' };
export const CURSOR_LINE = { stroke: 'var(--rule-strong)' };

/** The axis of the values: events, or parts of all counts up to the whole. */
export function valueAxis({ isShare }: Pick<TopicChartModel, 'isShare'>) {
  return {
    tick: TICK,
    tickLine: false,
    axisLine: false,
    allowDecimals: isShare,
    tickFormatter: (value: number) => formatValue(value, isShare),
    ...(isShare ? { domain: [0, 1] as [number, number] } : {}),
  };
}

/** A row a step, as recharts wants them; the values stand in the order of the series. */
export function rowsOf({ steps, series }: TopicChartModel) {
  return steps.map(({ label }, index) => ({ label, index, drawn: series.map(({ drawn }) => drawn[index] ?? null) }));
}

/** `12`, or `35%` for a share. */
export function formatValue(value: number, isShare: boolean): string {
  return isShare ? `${Math.round(value * 100)}%` : String(value);
}

/** The name and the description of a chart, for who does not see it. */
export function describeChart({ steps, series, isShare }: TopicChartModel): { title: string; desc: string } {
  const totals = series.map(({ name, total }) => `${name} ${total}`).join(', ');
  return {
    title: `Topics over time, ${isShare ? 'as shares' : 'as counts'}`,
    desc: `${steps[0]?.label ?? ''} to ${steps.at(-1)?.label ?? ''}. Events: ${totals}. The button “Table” shows all numbers.`,
  };
}
