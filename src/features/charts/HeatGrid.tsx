import type { CrossTable } from '../../model/cross-table';
import { readMark } from '../../view/read-mark';
import { useAtlas, useSetPreview, useView, useViewActions } from '../../view/use-atlas';

interface HeatGridProps {
  readonly table: CrossTable;
  readonly shadeOf: (count: number) => number;
}

/** A row a topic, a column a region; a number is a button that chooses both. */
export function HeatGrid({ table, shadeOf }: HeatGridProps) {
  const { nameOf } = useAtlas();
  return (
    <table>
      <caption className="unseen">Events by topic and region; a number chooses both</caption>
      <thead>
        <tr>
          <td />
          {table.columns.map((id) => (
            <th key={id} scope="col">
              {nameOf('region', id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((topic) => (
          <tr key={topic}>
            <th scope="row">{nameOf('topic', topic)}</th>
            {table.columns.map((region) => {
              const count = table.count(topic, region);
              return <Cell key={region} topic={topic} region={region} count={count} shade={shadeOf(count)} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly topic: string;
  readonly region: string;
  readonly count: number;
  readonly shade: number;
}

function Cell({ topic, region, count, shade }: CellProps) {
  const { filters } = useView();
  const { change } = useViewActions();
  const setPreview = useSetPreview();
  const isChosen = filters.topic.join() === topic && filters.region.join() === region;
  const next = isChosen ? { topic: [], region: [] } : { topic: [topic], region: [region] };
  return (
    <td
      {...readMark({ topic: [topic], region: [region] })}
      data-shade={shade}
      onPointerEnter={() => setPreview({ topic, region })}
      onPointerLeave={() => setPreview({})}
    >
      {count > 0 && (
        <button type="button" aria-pressed={isChosen} onClick={() => change(next)}>
          {count}
        </button>
      )}
    </td>
  );
}
