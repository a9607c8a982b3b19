import { useMemo } from 'react';
import { classOf, countClasses } from '../../model/map-points';
import type { CrossTable } from '../../model/cross-table';
import { crossTable } from '../../model/cross-table';
import { useAtlas, useView } from '../../view/use-atlas';
import { ChartExport } from './ChartExport';
import { HeatGrid } from './HeatGrid';
import { colourOf } from './freeze-svg';
import { heatSvg } from './heat-svg';

const MOST = 10;
const CLASSES = 5;

/** Topics against regions: a cell chooses both. */
export function HeatTable() {
  const atlas = useAtlas();
  const { filters } = useView();
  const table = useMemo(
    () => crossTable({ atlas, filters, row: 'topic', column: 'region', limit: MOST }),
    [atlas, filters],
  );
  if (table.rows.length === 0 || table.columns.length === 0) return null;
  const classes = countClasses(table.max);
  const shadeOf = (count: number) => Math.ceil((classOf(count, classes) * CLASSES) / Math.max(1, classes.length));
  const regions = table.columns.map((id) => atlas.nameOf('region', id));
  const topics = table.rows.map((id) => atlas.nameOf('topic', id));
  const counts = countsOf(table);
  const draw = () => ({
    parts: [
      heatSvg({
        rows: topics,
        columns: regions,
        cells: counts.map((row) => row.map((count) => drawnCell(count, shadeOf(count)))),
      }),
    ],
    key: [],
  });
  return (
    <section className="heat" aria-label="Topics and regions">
      <div className="chart-head">
        <h3>Topics and regions</h3>
        <ChartExport
          name="topics-and-regions"
          title="Events by topic and region"
          table={{ columns: ['Topic', ...regions], rows: counts.map((row, index) => [topics[index] ?? '', ...row]) }}
          draw={draw}
        />
      </div>
      <div className="heat-box">
        <HeatGrid table={table} shadeOf={shadeOf} />
      </div>
    </section>
  );
}

function countsOf({ rows, columns, count }: CrossTable): readonly (readonly number[])[] {
  return rows.map((row) => columns.map((column) => count(row, column)));
}

function drawnCell(count: number, shade: number) {
  return {
    count,
    fill: colourOf(`var(--heat-${shade})`),
    ink: colourOf(shade > 3 ? 'var(--paper)' : 'var(--ink)'),
  };
}
