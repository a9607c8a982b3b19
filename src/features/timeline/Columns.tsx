import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef, useState } from 'react';
import { formatRange } from '../../format/days';
import { countOf } from '../../format/names';
import type { BinStep } from '../../model/bins';
import { binWords } from './histogram-layout';
import type { Timeline } from './use-timeline';

interface ColumnsProps {
  readonly timeline: Timeline;
  readonly onChoose: (first: number, last: number) => void;
}

interface Drag {
  readonly anchor: number;
  readonly head: number;
}

/**
 * One button a bar, as high as the plot. A click chooses a bar, a drag several; by keyboard the arrows walk along the
 * bars (one tab stop for all), Shift and arrows stretch a choice, Enter takes it, Escape drops it.
 */
export function Columns({ timeline: { bins, step }, onChoose }: ColumnsProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(bins.length - 1);
  const [drag, setDrag] = useState<Drag | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const take = ({ anchor, head }: Drag): void => {
    setDrag(null);
    onChoose(Math.min(anchor, head), Math.max(anchor, head));
  };
  const binUnder = (event: PointerEvent): number => {
    const box = ref.current?.getBoundingClientRect();
    if (!box || box.width === 0) return current;
    const index = Math.floor(((event.clientX - box.left) / box.width) * bins.length);
    return Math.max(0, Math.min(bins.length - 1, index));
  };
  const walk = (event: KeyboardEvent): void => {
    const target = targetOf(event.key, current, bins.length);
    if (event.key === 'Escape' && drag) setDrag(null);
    if (target === null) return;
    event.preventDefault();
    setDrag(event.shiftKey ? { anchor: drag?.anchor ?? current, head: target } : null);
    setCurrent(target);
    ref.current?.querySelectorAll('button')[target]?.focus();
  };
  const shown = drag?.head ?? hovered;
  const bin = shown === null ? undefined : bins[shown];
  return (
    <>
      <div
        ref={ref}
        className="columns"
        role="toolbar"
        aria-label={`Events by ${step}; a bar lists its events`}
        style={{ gridTemplateColumns: `repeat(${bins.length}, minmax(0, 1fr))` }}
        onKeyDown={walk}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture?.(event.pointerId);
          const pressed = Number((event.target as HTMLElement).dataset.index ?? binUnder(event));
          setDrag({ anchor: pressed, head: pressed });
        }}
        onPointerMove={(event) => {
          const at = binUnder(event);
          setHovered(at);
          if (drag && event.buttons > 0) setDrag({ ...drag, head: at });
        }}
        onPointerUp={() => drag && take(drag)}
        onPointerCancel={() => setDrag(null)}
        onPointerLeave={() => setHovered(null)}
      >
        {bins.map((each, index) => (
          <button
            key={each.start}
            type="button"
            className="columns__bar"
            data-index={index}
            tabIndex={index === current ? 0 : -1}
            aria-label={`${binWords(each, step)}: ${countOf(each.total, 'event')}`}
            data-chosen={
              drag !== null && index >= Math.min(drag.anchor, drag.head) && index <= Math.max(drag.anchor, drag.head)
            }
            onFocus={() => setCurrent(index)}
            onClick={(event) => {
              // A click by pointer ends a drag of no length; only one by keyboard (or by a screen reader) comes here alone.
              if (event.detail === 0) take(drag ?? { anchor: index, head: index });
            }}
          />
        ))}
      </div>
      {bin && shown !== null ? (
        <p
          className="columns__tip"
          data-side={shown > bins.length / 2 ? 'left' : 'right'}
          style={{ insetInlineStart: `${((shown + 0.5) / bins.length) * 100}%` }}
          aria-hidden="true"
        >
          {tipWords(bins, step, drag ?? { anchor: shown, head: shown })}
        </p>
      ) : null}
    </>
  );
}

function targetOf(key: string, current: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12 };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, current + step));
}

/** `12 events, March 2024` over a bar; the span of days while several are being chosen. */
function tipWords(bins: Timeline['bins'], step: BinStep, { anchor, head }: Drag): string {
  const first = bins[Math.min(anchor, head)];
  const last = bins[Math.max(anchor, head)];
  if (!first || !last) return '';
  return first === last
    ? `${countOf(first.total, 'event')}, ${binWords(first, step)}`
    : formatRange(first.start, last.end);
}
