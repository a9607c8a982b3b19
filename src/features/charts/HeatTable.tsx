import { useMemo } from 'react';
import { classOf, countClasses } from '../../model/map-points';
import { crossTable } from '../../model/cross-table';
import { readMark } from '../../view/read-mark';
import { useAtlas, useSetPreview, useView, useViewActions } from '../../view/use-atlas';
import { ChartExport } from './ChartExport';
import { colourOf } from './freeze-svg';
import { heatSvg } from './heat-svg';

const MOST = 10;
const CLASSES = 5;

/** Topics against regions: a cell chooses both. */
export function HeatTable() {
  const atlas = useAtlas();
  const { filters } = useView();
  const { change } = useViewActions();
  const setPreview = useSetPreview();
  const table = useMemo(
    () => crossTable({ atlas, filters, row: 'topic', column: 'region', limit: MOST }),
    [atlas, filters],
  );
  const classes = countClasses(table.max);
  const shadeOf = (count: number) => Math.ceil((classOf(count, classes) * CLASSES) / Math.max(1, classes.length));
  const names = (key: 'topic' | 'region', ids: readonly string[]) => ids.map((id) => atlas.nameOf(key, id));
  const rows = table.rows.map((row) => [
    atlas.nameOf('topic', row),
    ...table.columns.map((id) => table.count(row, id)),
  ]);
  const draw = () => ({
    parts: [
      heatSvg({
        rows: names('topic', table.rows),
        columns: names('region', table.columns),
        cells: table.rows.map((row) => table.columns.map((column) => drawnCell(table.count(row, column), shadeOf))),
      }),
    ],
    key: [],
  });
  const isChosen = (row: string, column: string) => filters.topic.join() === row && filters.region.join() === column;
  if (table.rows.length === 0 || table.columns.length === 0) return null;
  return (
    <section className="heat" aria-label="Topics and regions">
      <div className="chart-head">
        <h3>Topics and regions</h3>
        <ChartExport
          name="topics-and-regions"
          title="Events by topic and region"
          table={{ columns: ['Topic', ...names('region', table.columns)], rows }}
          draw={draw}
        />
      </div>
      <div className="heat-box">
        <table>
          <caption className="unseen">Events by topic and region; a number chooses both</caption>
          <thead>
            <tr>
              <td />
              {table.columns.map((id) => (
                <th key={id} scope="col">
                  {atlas.nameOf('region', id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row}>
                <th scope="row">{atlas.nameOf('topic', row)}</th>
                {table.columns.map((column) => {
                  const count = table.count(row, column);
                  const chosen = isChosen(row, column);
                  const next = chosen ? { topic: [], region: [] } : { topic: [row], region: [column] };
                  return (
                    <td
                      key={column}
                      data-shade={shadeOf(count)}
                      {...readMark({ topic: [row], region: [column] })}
                      onPointerEnter={() => setPreview({ topic: row, region: column })}
                      onPointerLeave={() => setPreview({})}
                    >
                      {count > 0 && (
                        <button type="button" aria-pressed={chosen} onClick={() => change(next)}>
                          {count}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function drawnCell(count: number, shadeOf: (count: number) => number) {
  const shade = shadeOf(count);
  return {
    count,
    fill: colourOf(`var(--heat-${shade})`),
    ink: colourOf(shade > 3 ? 'var(--paper)' : 'var(--ink)'),
  };
}
