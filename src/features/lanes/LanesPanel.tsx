import { useRef } from 'react';
import { countOf } from '../../format/names';
import type { LaneKey } from '../../model/lanes';
import type { DayRange } from '../../model/time-steps';
import { useCrossFilter, useView, useViewActions } from '../../view/use-atlas';
import { LaneControls } from './LaneControls';
import { LaneGrid } from './LaneGrid';
import './lanes.css';
import { MarkKey } from './MarkKey';
import { useHand } from './use-hand';
import { useLaneTime, useLanes } from './use-lanes';
import { useWidth } from './use-width';

const LABELS: Readonly<Record<LaneKey, string>> = {
  official: 'Events by person, one lane each',
  region: 'Events by region, one lane each',
  topic: 'Events by topic, one lane each',
};

/** Until the box is measured; near what it has at 1280 px, so that little moves. */
const WIDTH_BEFORE = 480;

/** Who was where when: one lane a person, a region or a topic, in step with the bars above. */
export function LanesPanel() {
  const { lanes: form } = useView();
  const key = form === 'list' ? 'official' : form;
  const box = useRef<HTMLDivElement>(null);
  const time = useLaneTime();
  const lanes = useLanes(key, time, useWidth(box, WIDTH_BEFORE));
  const change = useRange(time.whole);
  const hand = useHand(box, time, change);
  const drawn = new Set(lanes.flatMap(({ lane }) => lane.events)).size;
  const missing = useCrossFilter().events.length - drawn;
  return (
    <div className="lanes">
      <div className="lanes__head">
        <MarkKey />
        <LaneControls time={time} onChange={(range) => change(range, true)} />
      </div>
      <LaneGrid laneKey={key} lanes={lanes} time={time} label={LABELS[key]} box={box} hand={hand} />
      {missing > 0 ? (
        <p className="lanes__missing">
          {countOf(missing, 'event')} without a {key} {missing === 1 ? 'is' : 'are'} in the list alone.
        </p>
      ) : null}
    </div>
  );
}

/** Sets the days as the brush does: an end that is the end of all days is left open. */
function useRange(whole: DayRange) {
  const { setRange } = useViewActions();
  return ({ from, to }: DayRange, final: boolean): void =>
    setRange(from <= whole.from ? null : from, to >= whole.to ? null : to, { final });
}
