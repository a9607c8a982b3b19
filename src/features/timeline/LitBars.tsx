import { binEvents } from '../../model/bins';
import { isLit, isPointing } from '../../model/lit';
import { useCrossFilter, usePreview } from '../../view/use-atlas';
import type { Timeline } from './use-timeline';

interface LitBarsProps {
  readonly timeline: Timeline;
  readonly max: number;
}

const ONE_PART = { count: 1, indexOf: () => 0 };

/** Of each bar the events that what is pointed at in another view has to do with. */
export function LitBars({ timeline: { bins, step }, max }: LitBarsProps) {
  const preview = usePreview();
  const events = useCrossFilter().without('date');
  const [first, last] = [bins[0], bins.at(-1)];
  if (!isPointing(preview) || !first || !last) return null;
  const lit = binEvents(
    events.filter((event) => isLit(event, preview)),
    { from: first.start, to: last.end },
    step,
    ONE_PART,
  );
  return (
    <svg
      className="histogram__bars"
      viewBox={`0 0 ${bins.length} ${max}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lit.map(({ start, total }, bin) =>
        total === 0 ? null : (
          <rect key={start} x={bin + 0.08} y={max - total} width={0.84} height={total} className="histogram__lit" />
        ),
      )}
    </svg>
  );
}
