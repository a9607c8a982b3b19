import type { AtlasEvent } from '../dataset/types';
import type { DayScale } from './day-scale';
import type { Lane } from './lanes';

/*
 * A lane is laid out in rows, so that nothing hides anything:
 *
 *     row 0   ● Oslo      ▬▬▬▬▬▬ Vilnius      ● Kyiv
 *     row 1     ● Bodø
 *
 * All lengths are CSS pixels. A mark's box is what it covers and what a click finds: the mark, the room around it that a
 * finger needs, and its label.
 */

/** One event of a lane, placed. */
export interface Mark {
  readonly event: AtlasEvent;
  readonly form: 'dot' | 'bar';
  readonly row: number;
  /** What it covers, label and all. */
  readonly from: number;
  readonly to: number;
  /** The drawn part: the middle of a dot, the ends of a bar. */
  readonly left: number;
  readonly right: number;
  /** Empty where no label fits. */
  readonly label: string;
  readonly side: 'left' | 'right';
}

/** A lane with its marks; `pitch` is the height of a row. */
export interface LaidLane {
  readonly lane: Lane;
  /** In order of time. */
  readonly marks: readonly Mark[];
  readonly rows: number;
  readonly pitch: number;
}

/** What a layout depends on beside the events. */
export interface LaneSpace {
  readonly width: number;
  readonly scale: DayScale;
  readonly labelOf: (event: AtlasEvent) => string;
}

/** As wide as a dot is drawn; a span that is shorter is drawn as one. */
export const DOT = 10;
/** Beside a dot of the first or the last day, so that its ring is whole when it has the focus. */
const EDGE = 4;
/** Between the boxes of a row. */
const GAP = 3;
/** A target that a finger hits, and the one of a lane so crowded that it would grow beyond the screen. */
const ROOMY = 24;
const DENSE = 14;
/** A lane of four rows leaves room for others in sight; a fifth makes it give up labels, then room. */
const MOST_ROOMY_ROWS = 4;
/** Source Sans at 12 px is 5.7 px a letter in the mean; capitals and wide letters need more. */
const LETTER = 6.2;
const LABEL_PADDING = 6;

/** Places the events of a lane: with all their labels, or with those that fit, in narrow rows where many meet. */
export function layoutLane(lane: Lane, space: LaneSpace): LaidLane {
  const labelled = pack(lane.events.map((event) => boxOf(event, space, ROOMY, true)));
  if (rowsOf(labelled) <= MOST_ROOMY_ROWS) return laid(lane, labelled, ROOMY);
  const roomy = pack(lane.events.map((event) => boxOf(event, space, ROOMY, false)));
  if (rowsOf(roomy) <= MOST_ROOMY_ROWS) return laid(lane, addLabels(roomy, space), ROOMY);
  const dense = pack(lane.events.map((event) => boxOf(event, space, DENSE, false)));
  return laid(lane, addLabels(dense, space), DENSE);
}

function laid(lane: Lane, marks: readonly Mark[], pitch: number): LaidLane {
  const inTime = marks.toSorted((a, b) => a.left - b.left || a.row - b.row);
  return { lane, marks: inTime, rows: rowsOf(marks), pitch };
}

function rowsOf(marks: readonly Mark[]): number {
  return marks.reduce((rows, { row }) => Math.max(rows, row + 1), 1);
}

/** The box of an event at the place of its days, not yet in a row. */
function boxOf(event: AtlasEvent, space: LaneSpace, target: number, withLabel: boolean): Mark {
  const bare = bareBox(event, space, target);
  const label = withLabel ? space.labelOf(event) : '';
  return withLabelAt(bare, label, 0, space.width);
}

function bareBox(event: AtlasEvent, { width, scale }: LaneSpace, target: number): Mark {
  const begin = scale.begin(event.start) * width;
  const end = scale.end(event.end) * width;
  const isBar = event.start !== event.end && end - begin > DOT;
  const half = Math.min(isBar ? (end - begin) / 2 : DOT / 2, width / 2);
  const edge = isBar ? half : half + EDGE;
  const middle = clamp((begin + end) / 2, edge, width - edge);
  const room = Math.min(Math.max(half, target / 2), width / 2);
  const centre = clamp(middle, room, width - room);
  return {
    event,
    form: isBar ? 'bar' : 'dot',
    row: 0,
    from: centre - room,
    to: centre + room,
    left: middle - half,
    right: middle + half,
    label: '',
    side: 'right',
  };
}

/** To the right of the mark, or to its left where that is too narrow; none where neither has room. */
function withLabelAt(mark: Mark, label: string, low: number, high: number): Mark {
  const needed = label.length * LETTER + LABEL_PADDING;
  if (label === '') return mark;
  if (mark.right + needed <= high) return { ...mark, label, to: Math.max(mark.to, mark.right + needed) };
  if (mark.left - needed < low) return mark;
  return { ...mark, label, side: 'left', from: Math.min(mark.from, mark.left - needed) };
}

/** Puts each box into the first row that is free there, from left to right. */
function pack(boxes: readonly Mark[]): readonly Mark[] {
  const ends: number[] = [];
  return boxes
    .toSorted((a, b) => a.from - b.from)
    .map((box) => {
      const free = ends.findIndex((end) => end + GAP <= box.from);
      const row = free === -1 ? ends.length : free;
      ends[row] = box.to;
      return { ...box, row };
    });
}

/** Gives a label to each mark that has room for it, to the next mark of its row or back to the one before. */
function addLabels(marks: readonly Mark[], { width, labelOf }: LaneSpace): readonly Mark[] {
  const nextFrom = followers(marks);
  const ends: number[] = [];
  return marks.map((mark) => {
    const low = (ends[mark.row] ?? -GAP) + GAP;
    const high = (nextFrom.get(mark) ?? width + GAP) - GAP;
    const labelled = withLabelAt(mark, labelOf(mark.event), low, high);
    ends[mark.row] = labelled.to;
    return labelled;
  });
}

/** Where the next mark of the same row begins. */
function followers(marks: readonly Mark[]): ReadonlyMap<Mark, number> {
  const froms: number[] = [];
  const found = new Map<Mark, number>();
  for (const mark of marks.toReversed()) {
    const next = froms[mark.row];
    if (next !== undefined) found.set(mark, next);
    froms[mark.row] = mark.from;
  }
  return found;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** The mark of another lane that stands nearest in time, for who goes up or down. */
export function nearestMark(marks: readonly Mark[], to: Mark): number {
  const middle = (to.left + to.right) / 2;
  const distances = marks.map(({ left, right }) => Math.abs((left + right) / 2 - middle));
  return distances.indexOf(Math.min(...distances));
}
