import { formatRange } from '../../format/days';
import { countOf } from '../../format/names';
import type { BinStep } from '../../model/bins';
import { readMark } from '../../view/read-mark';
import { binWords } from './histogram-layout';
import type { Stretch } from './use-bar-choice';
import { endsOf, useBarChoice } from './use-bar-choice';
import type { Timeline } from './use-timeline';

interface ColumnsProps {
  readonly timeline: Timeline;
  readonly onChoose: (first: number, last: number) => void;
}

/**
 * One button a bar, as high as the plot. A click chooses a bar, a drag several; by keyboard the arrows walk along the
 * bars (one tab stop for all), Shift and arrows stretch a choice, Enter takes it, Escape drops it.
 */
export function Columns({ timeline: { bins, step, other }, onChoose }: ColumnsProps) {
  const { box, current, stretch, hovered, handlers, focusOn, takeByKey } = useBarChoice(bins.length, onChoose);
  const shown = stretch?.head ?? hovered;
  return (
    <>
      <div
        ref={box}
        className="columns"
        role="toolbar"
        aria-label={`Events by ${step}; a bar lists its events`}
        style={{ gridTemplateColumns: `repeat(${bins.length}, minmax(0, 1fr))` }}
        {...handlers}
      >
        {bins.map((bin, index) => (
          <button
            key={index}
            type="button"
            className="columns__bar"
            data-index={index}
            {...readMark({ from: bin.start, to: bin.end })}
            data-chosen={isWithin(index, stretch)}
            tabIndex={index === current ? 0 : -1}
            aria-label={`${binWords(bin, step)}: ${countOf(bin.total, 'event')}${otherWords(other, index)}`}
            onFocus={() => focusOn(index)}
            // A click by pointer ends a stretch of one bar; only one by keyboard or screen reader comes here alone.
            onClick={(event) => event.detail === 0 && takeByKey(index)}
          />
        ))}
      </div>
      {shown === null ? null : <Tip bins={bins} step={step} other={other} at={shown} stretch={stretch} />}
    </>
  );
}

function isWithin(index: number, stretch: Stretch | null): boolean {
  if (stretch === null) return false;
  const [first, last] = endsOf(stretch);
  return index >= first && index <= last;
}

interface TipProps extends Pick<Timeline, 'bins' | 'step' | 'other'> {
  readonly at: number;
  readonly stretch: Stretch | null;
}

function Tip({ bins, step, other, at, stretch }: TipProps) {
  return (
    <p
      className="columns__tip"
      data-side={at > bins.length / 2 ? 'left' : 'right'}
      style={{ insetInlineStart: `${((at + 0.5) / bins.length) * 100}%` }}
      aria-hidden="true"
    >
      {tipWords(bins, step, stretch ?? { anchor: at, head: at })}
      {stretch === null || stretch.anchor === stretch.head ? otherWords(other, at) : ''}
    </p>
  );
}

/** `; B 7` while two selections are compared. */
function otherWords(other: Timeline['other'], at: number): string {
  return other === null ? '' : `; B ${other[at] ?? 0}`;
}

/** `12 events, March 2024` over a bar; the span of days while several are being chosen. */
function tipWords(bins: Timeline['bins'], step: BinStep, stretch: Stretch): string {
  const [first, last] = endsOf(stretch).map((index) => bins[index]);
  if (!first || !last) return '';
  return first === last
    ? `${countOf(first.total, 'event')}, ${binWords(first, step)}`
    : formatRange(first.start, last.end);
}
