import type { ComparedTopics } from '../../model/compared-topics';
import type { TopicChartModel } from './use-topic-chart';

/** A chart in rows, for the table twin and for the CSV alike. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** One row a step: its events, each topic's events, its bulletins. */
export function topicTable({ steps, events, series, bulletins }: TopicChartModel): ChartTable {
  return {
    columns: ['From', 'To', 'Events', ...series.map(({ name }) => name), 'Bulletins'],
    rows: steps.map(({ start, end }, index) => [
      start,
      end,
      events[index] ?? 0,
      ...series.map(({ values }) => values[index] ?? 0),
      bulletins[index] ?? 0,
    ]),
  };
}

/** One row a step: its first days in A and in B, and of all events, each topic and the bulletins what A and B have. */
export function comparedTable(model: ComparedTopics, nameOf: (topic: string) => string): ChartTable {
  const { labels, steps, all, topics, bulletins } = model;
  const pairs = [
    { name: 'Events', a: all.a.counts, b: all.b.counts },
    ...topics.map(({ topic, a, b }) => ({ name: nameOf(topic ?? ''), a: a.counts, b: b.counts })),
    { name: 'Bulletins', ...bulletins },
  ];
  return {
    columns: ['Step', 'A from', 'B from', ...pairs.flatMap(({ name }) => [`${name} A`, `${name} B`])],
    rows: labels.map((label, index) => [
      label,
      steps.a[index]?.start ?? '',
      steps.b[index]?.start ?? '',
      ...pairs.flatMap(({ a, b }) => [a[index] ?? 0, b[index] ?? 0]),
    ]),
  };
}

/** Comma-separated values after RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function toCsv({ columns, rows }: ChartTable): string {
  return [columns, ...rows].map((row) => row.map(csvCell).join(',') + '\r\n').join('');
}

function csvCell(cell: string | number): string {
  const text = typeof cell === 'string' && /^[=+\-@\t]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
