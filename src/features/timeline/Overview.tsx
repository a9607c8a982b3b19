import type { PointerEvent } from 'react';
import { useRef } from 'react';
import { addDays, daysBetween } from '../../dataset/days';
import type { IsoDay } from '../../dataset/types';
import { formatDay } from '../../format/days';
import type { Bin } from '../../model/bins';
import type { DayRange } from '../../model/time-steps';
import { useViewActions } from '../../view/use-atlas';
import { BrushHandle } from './BrushHandle';
import type { Timeline } from './use-timeline';

/** The whole time in small: the window of the chosen days with its two handles, and the days that bulletins cover. */
export function Overview({ timeline }: { readonly timeline: Timeline }) {
  const { whole, chosen, isChosen, overview, covered } = timeline;
  const { setRange } = useViewActions();
  const ref = useRef<HTMLDivElement>(null);
  const dayUnder = (event: PointerEvent): IsoDay => dayAt(event.clientX, ref.current, whole);
  const change = (range: DayRange, final: boolean): void => {
    setRange(range.from <= whole.from ? null : range.from, range.to >= whole.to ? null : range.to, { final });
  };
  const window = { start: percent(chosen.from, whole), end: percent(chosen.to, whole) };
  return (
    <div className="overview" data-chosen={isChosen}>
      <div className="overview__track" ref={ref}>
        <Bars bins={overview} />
        <div
          className="overview__window"
          style={{ insetInlineStart: `${window.start}%`, inlineSize: `${window.end - window.start}%` }}
        />
        <BrushHandle
          label="First day"
          day={chosen.from}
          limits={{ from: whole.from, to: chosen.to }}
          at={window.start}
          dayUnder={dayUnder}
          onMove={(day, final) => change({ from: day, to: chosen.to }, final)}
        />
        <BrushHandle
          label="Last day"
          day={chosen.to}
          limits={{ from: chosen.from, to: whole.to }}
          at={window.end}
          dayUnder={dayUnder}
          onMove={(day, final) => change({ from: chosen.from, to: day }, final)}
        />
      </div>
      <Ribbon covered={covered} whole={whole} />
    </div>
  );
}

/** The day under the pointer, on a track that shows the range from edge to edge. */
function dayAt(clientX: number, track: HTMLElement | null, { from, to }: DayRange): IsoDay {
  const { left, width } = track?.getBoundingClientRect() ?? { left: 0, width: 0 };
  const fraction = width === 0 ? 0 : Math.max(0, Math.min(1, (clientX - left) / width));
  return addDays(from, Math.round(fraction * daysBetween(from, to)));
}

function Bars({ bins }: { readonly bins: readonly Bin[] }) {
  const max = Math.max(1, ...bins.map(({ total }) => total));
  return (
    <svg className="overview__bars" viewBox={`0 0 ${bins.length} ${max}`} preserveAspectRatio="none" aria-hidden="true">
      {bins.map(({ start, total }, index) => (
        <rect key={start} x={index} y={max - total} width={1} height={total} />
      ))}
    </svg>
  );
}

/** The days that any bulletin covers, so that silence and ignorance differ. */
function Ribbon({ covered, whole }: { readonly covered: readonly DayRange[]; readonly whole: DayRange }) {
  return (
    <div
      className="ribbon"
      role="img"
      aria-label={`Days covered by bulletins: ${covered.length} stretches between ${formatDay(whole.from)} and ${formatDay(whole.to)}; between them nothing is known`}
      title="Dark: days that a bulletin covers. Elsewhere no bulletin is at hand, and a gap in the bars says nothing."
    >
      {covered.map(({ from, to }) => (
        <span
          key={from}
          className="ribbon__stretch"
          style={{
            insetInlineStart: `${percent(from, whole)}%`,
            inlineSize: `${percent(addDays(to, 1), whole) - percent(from, whole)}%`,
          }}
        />
      ))}
    </div>
  );
}

function percent(day: IsoDay, { from, to }: DayRange): number {
  return Math.max(0, Math.min(100, (daysBetween(from, day) / Math.max(1, daysBetween(from, to))) * 100));
}
