import type { AtlasEvent } from '../../dataset/types';
import { useAtlas } from '../../view/use-atlas';
import { markWords } from './mark-words';

/** The event pointed at and where its mark stands on the screen. */
export interface Pointed {
  readonly event: AtlasEvent;
  readonly box: DOMRect;
}

/** As in lanes.css. */
const WIDTH = 288;
const EDGE = 8;

/** What a mark has no room to say, beside it: above it in the lower half of the screen, else below. */
export function MarkTip({ pointed: { event, box } }: { readonly pointed: Pointed }) {
  const { when, kind, where, who, notes } = markWords(useAtlas(), event);
  const isLow = box.top > window.innerHeight / 2;
  const left = Math.max(EDGE, Math.min(box.left, window.innerWidth - WIDTH - EDGE));
  return (
    <div
      className="mark-tip"
      aria-hidden="true"
      style={isLow ? { left, bottom: window.innerHeight - box.top + 4 } : { left, top: box.bottom + 4 }}
    >
      <p className="mark-tip__when">
        {when} · {kind}
      </p>
      <p className="mark-tip__title">{event.title}</p>
      {[where, who, ...notes].filter(Boolean).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
