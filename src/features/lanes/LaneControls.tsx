import { panRange, zoomRange } from '../../model/pan-zoom';
import type { DayRange } from '../../model/time-steps';
import { Button } from '../../ui/Button';
import type { LaneTime } from './use-lanes';

interface LaneControlsProps {
  readonly time: LaneTime;
  readonly onChange: (range: DayRange) => void;
}

/** Earlier, later, nearer, farther: the same days as the brush above. */
export function LaneControls({ time: { chosen, whole }, onChange }: LaneControlsProps) {
  const isFirst = chosen.from <= whole.from;
  const isLast = chosen.to >= whole.to;
  return (
    <div className="lane-controls" role="group" aria-label="Days shown">
      <Button
        aria-label="Earlier days"
        aria-disabled={isFirst}
        onClick={() => !isFirst && onChange(panRange(chosen, whole, -0.5))}
      >
        ←
      </Button>
      <Button
        aria-label="Later days"
        aria-disabled={isLast}
        onClick={() => !isLast && onChange(panRange(chosen, whole, 0.5))}
      >
        →
      </Button>
      <Button
        aria-label="More days"
        aria-disabled={isFirst && isLast}
        onClick={() => !(isFirst && isLast) && onChange(zoomRange(chosen, whole, 2))}
      >
        −
      </Button>
      <Button aria-label="Fewer days" onClick={() => onChange(zoomRange(chosen, whole, 0.5))}>
        +
      </Button>
    </div>
  );
}
