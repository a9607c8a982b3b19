import type { AtlasEvent } from '../../dataset/types';
import { countOf } from '../../format/names';
import type { LaidLane } from '../../model/lane-layout';
import type { LaneKey } from '../../model/lanes';
import { useView, useViewActions } from '../../view/use-atlas';
import { LaneMark } from './LaneMark';

/** As in lanes.css: the line of the name, and the room below the rows. */
export const HEAD_HEIGHT = 26;
const FOOT_HEIGHT = 6;

/** How high a lane is drawn, in pixels. */
export function laneHeight({ rows, pitch }: LaidLane): number {
  return HEAD_HEIGHT + rows * pitch + FOOT_HEIGHT;
}

/** The cell of a lane in which the keyboard stands: the number of a mark, or -1 for the name. */
export const NAME_CELL = -1;

interface LaneRowProps {
  readonly laneKey: LaneKey;
  readonly laid: LaidLane;
  readonly index: number;
  /** Pixels from the top of the grid. */
  readonly top: number;
  readonly current: number | null;
  readonly onPoint: (event: AtlasEvent | null, element: HTMLElement) => void;
}

/** A lane: its name, which chooses it alone, and its marks. */
export function LaneRow({ laneKey, laid, index, top, current, onPoint }: LaneRowProps) {
  const { lane, marks, rows, pitch } = laid;
  return (
    <div
      role="row"
      aria-rowindex={index + 1}
      aria-label={`${lane.name}, ${countOf(lane.events.length, 'event')}`}
      className="lane"
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" className="lane__head">
        <LaneName laneKey={laneKey} laid={laid} cell={`${index}.${NAME_CELL}`} isCurrent={current === NAME_CELL} />
      </div>
      <div className="lane__track" role="presentation" style={{ height: rows * pitch }}>
        {marks.map((mark, number) => (
          <div key={mark.event.id} role="gridcell" className="lane__cell">
            <LaneMark
              mark={mark}
              pitch={pitch}
              cell={`${index}.${number}`}
              isCurrent={current === number}
              onPoint={onPoint}
            />
          </div>
        ))}
        {lane.events.length === 0 ? <p className="lane__none">no event under the other filters</p> : null}
      </div>
    </div>
  );
}

interface LaneNameProps {
  readonly laneKey: LaneKey;
  readonly laid: LaidLane;
  readonly cell: string;
  readonly isCurrent: boolean;
}

function LaneName({ laneKey, laid: { lane }, cell, isCurrent }: LaneNameProps) {
  const chosen = useView().filters[laneKey];
  const { set } = useViewActions();
  const isAlone = chosen.length === 1 && chosen[0] === lane.id;
  // As held on the day of the last event, and not today's.
  const post = laneKey === 'official' && lane.events.at(-1)?.officials.find(({ id }) => id === lane.id)?.post;
  return (
    <button
      type="button"
      className="lane__name"
      tabIndex={isCurrent ? 0 : -1}
      data-cell={cell}
      aria-pressed={isAlone}
      onClick={() => set(laneKey, isAlone ? [] : [lane.id])}
    >
      <span className="lane__title">{lane.name}</span>{' '}
      <span className="lane__count">
        {lane.events.length} <span className="unseen">{lane.events.length === 1 ? 'event' : 'events'}: show alone</span>
      </span>{' '}
      {!post ? null : <span className="lane__post">{post}</span>}
    </button>
  );
}
