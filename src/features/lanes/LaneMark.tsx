import type { CSSProperties, MouseEvent } from 'react';
import type { AtlasEvent } from '../../dataset/types';
import { isInferred } from '../../format/days';
import { familyColour } from '../../format/topic-colour';
import { familyOfEvent } from '../../model/families';
import type { Mark } from '../../model/lane-layout';
import { isLit } from '../../model/lit';
import { addressOf } from '../../view/url-codec';
import { useAtlas, usePreview, useView, useViewActions } from '../../view/use-atlas';
import { markName } from './mark-words';

interface LaneMarkProps {
  readonly mark: Mark;
  readonly pitch: number;
  /** Lane and number, by which the keyboard finds it. */
  readonly cell: string;
  readonly isCurrent: boolean;
  readonly onPoint: (event: AtlasEvent | null, element: HTMLElement) => void;
}

/** One event: a dot or a bar with its place beside it. It is a link, so that it opens in a new tab too. */
export function LaneMark({ mark, pitch, cell, isCurrent, onPoint }: LaneMarkProps) {
  const atlas = useAtlas();
  const view = useView();
  const { openEvent } = useViewActions();
  const { event } = mark;
  return (
    <a
      href={addressOf({ ...view, event: event.id })}
      className="lane-mark"
      draggable={false}
      tabIndex={isCurrent ? 0 : -1}
      data-cell={cell}
      aria-label={markName(atlas, event)}
      aria-current={view.event === event.id ? 'true' : undefined}
      style={boxStyle(mark, pitch)}
      onClick={(click) => follow(click, () => openEvent(event.id))}
      onPointerEnter={({ currentTarget }) => onPoint(event, currentTarget)}
      onPointerLeave={({ currentTarget }) => onPoint(null, currentTarget)}
      onFocus={({ currentTarget }) => onPoint(event, currentTarget)}
      onBlur={({ currentTarget }) => onPoint(null, currentTarget)}
    >
      <MarkShape mark={mark} />
      {mark.label === '' ? null : (
        <span className="lane-mark__label" data-side={mark.side} style={labelStyle(mark)}>
          {mark.label}
        </span>
      )}
    </a>
  );
}

/** The drawn part; apart from the rest, since it alone changes with what is pointed at in any view. */
function MarkShape({ mark }: { readonly mark: Mark }) {
  const atlas = useAtlas();
  const { event } = mark;
  return (
    <span
      className="lane-mark__shape"
      data-form={mark.form}
      data-planned={event.status === 'planned'}
      data-inferred={isInferred(event)}
      data-lit={isLit(event, usePreview())}
      style={shapeStyle(mark, familyColour(familyOfEvent(atlas, event)))}
    />
  );
}

/** A plain click opens here; with a modifier the browser opens a tab or a window. */
function follow(click: MouseEvent, open: () => void): void {
  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
  click.preventDefault();
  open();
}

function boxStyle({ from, to, row }: Mark, pitch: number): CSSProperties {
  return { left: from, width: to - from, top: row * pitch, height: pitch };
}

function shapeStyle({ from, left, right }: Mark, colour: string): CSSProperties {
  return { left: left - from, width: right - left, '--colour': colour } as CSSProperties;
}

function labelStyle({ from, to, left, right, side }: Mark): CSSProperties {
  return side === 'right' ? { left: right - from } : { right: to - left };
}
