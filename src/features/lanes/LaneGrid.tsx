import type { HTMLAttributes, RefObject } from 'react';
import type { LaidLane } from '../../model/lane-layout';
import type { LaneKey } from '../../model/lanes';
import { Backdrop } from './Backdrop';
import { LaneRow } from './LaneRow';
import { MarkTip } from './MarkTip';
import type { LaneTime } from './use-lanes';
import { usePointed } from './use-pointed';
import { useRoving } from './use-roving';
import { useVisibleLanes } from './use-visible-lanes';

interface LaneGridProps {
  readonly laneKey: LaneKey;
  readonly lanes: readonly LaidLane[];
  readonly time: LaneTime;
  readonly label: string;
  readonly box: RefObject<HTMLDivElement | null>;
  /** What the pointer does on empty spots. */
  readonly hand: HTMLAttributes<HTMLDivElement>;
}

/** The lanes below one another in a box that scrolls; only those in sight are drawn. */
export function LaneGrid({ laneKey, lanes, time, label, box, hand }: LaneGridProps) {
  const roving = useRoving(lanes, box);
  const { pointed, point, hide } = usePointed();
  const { visible, height } = useVisibleLanes(lanes, box, roving.lane);
  return (
    <div className="lanes__box" ref={box} {...hand}>
      <div
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-rowcount={lanes.length}
        className="lanes__grid"
        style={{ height }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') hide();
          roving.onKeyDown(event);
        }}
        onFocus={(event) => roving.onFocus((event.target as HTMLElement).dataset.cell)}
      >
        <Backdrop time={time} />
        {visible.map(({ laid, index, top }) => (
          <LaneRow
            key={laid.lane.id}
            laneKey={laneKey}
            laid={laid}
            index={index}
            top={top}
            current={index === roving.lane ? roving.mark : null}
            onPoint={point}
          />
        ))}
        {pointed ? <MarkTip pointed={pointed} /> : null}
      </div>
    </div>
  );
}
