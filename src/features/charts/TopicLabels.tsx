import { OTHER } from '../../model/series';
import { useSetPreview, useViewActions } from '../../view/use-atlas';
import type { DrawnSeries } from './use-topic-chart';

interface TopicLabelsProps {
  readonly series: readonly DrawnSeries[];
}

/** The topics drawn, from the top of the stack down. */
export function TopicLabels({ series }: TopicLabelsProps) {
  return (
    <ul className="chart-labels">
      {series.toReversed().map((one) => (
        <li key={one.id}>
          <TopicLabel series={one} />
        </li>
      ))}
    </ul>
  );
}

/** A topic with its colour and its number of events; choosing it filters. */
export function TopicLabel({ series: { id, name, colour, total, chosen } }: { readonly series: DrawnSeries }) {
  const { toggle } = useViewActions();
  const setPreview = useSetPreview();
  const words = (
    <>
      <span className="chart-swatch" style={{ background: colour }} />
      {name} <b>{total}</b>
    </>
  );
  if (id === OTHER) return <span className="chart-label">{words}</span>;
  return (
    <button
      type="button"
      className="chart-label"
      aria-pressed={chosen}
      onClick={() => toggle('topic', id)}
      onPointerEnter={() => setPreview({ topic: id })}
      onPointerLeave={() => setPreview({})}
    >
      {words}
    </button>
  );
}
