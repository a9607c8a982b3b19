import { NONE } from '../../filters/filters';
import { OTHER } from '../../model/series';
import { useSetPreview, useViewActions } from '../../view/use-atlas';
import type { DrawnSeries } from './use-topic-chart';

interface TopicLabelsProps {
  readonly series: readonly DrawnSeries[];
}

/** The topics drawn, from the top of the stack down, each a filter with its number of events. */
export function TopicLabels({ series }: TopicLabelsProps) {
  const { toggle } = useViewActions();
  const setPreview = useSetPreview();
  return (
    <ul className="chart-labels">
      {series.toReversed().map(({ id, name, colour, total, chosen }) => (
        <li key={id}>
          {id === OTHER || id === NONE ? (
            <span className="chart-label">
              <LabelWords name={name} colour={colour} total={total} />
            </span>
          ) : (
            <button
              type="button"
              className="chart-label"
              aria-pressed={chosen}
              onClick={() => toggle('topic', id)}
              onPointerEnter={() => setPreview({ topic: id })}
              onPointerLeave={() => setPreview({})}
            >
              <LabelWords name={name} colour={colour} total={total} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function LabelWords({ name, colour, total }: Pick<DrawnSeries, 'name' | 'colour' | 'total'>) {
  return (
    <>
      <span className="chart-swatch" style={{ background: colour }} />
      {name} <b>{total}</b>
    </>
  );
}
