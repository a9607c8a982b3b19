import type { MouseEvent, Ref } from 'react';
import { useId } from 'react';
import type { AtlasEvent, Bulletin } from '../../dataset/types';
import { KIND_NAMES } from '../../filters/kinds';
import { formatDay, formatEventDate } from '../../format/days';
import type { Passage } from '../../model/reading';
import { addressOf } from '../../view/url-codec';
import { useAtlas, useView, useViewActions } from '../../view/use-atlas';
import { PassageText } from './PassageText';

/** The title of a bulletin with its day, which many titles hold already. */
function issueOf({ title, asOf }: Bulletin): string {
  const day = formatDay(asOf.date);
  return title.includes(day) ? title : `${title}, ${day}`;
}

interface PassageEntryProps {
  readonly ref: Ref<HTMLElement>;
  /** Missing for a moment while the list grows shorter. */
  readonly passage: Passage | undefined;
  /** `start` is the distance from the top of the list, in pixels. */
  readonly place: { readonly index: number; readonly of: number; readonly start: number };
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
}

/** One passage of the feed, as an article that takes the focus. */
export function PassageEntry({ ref, passage, place: { index, of, start }, isCurrent, onFocus }: PassageEntryProps) {
  const isOpen = useView().event === passage?.event.id;
  const title = useId();
  if (!passage) return null;
  return (
    <article
      ref={ref}
      className="reading__entry"
      // The articles of a feed take the focus one by one: that is how it is read through.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isCurrent ? 0 : -1}
      data-index={index}
      data-open={isOpen}
      aria-labelledby={title}
      aria-posinset={index + 1}
      aria-setsize={of}
      style={{ transform: `translateY(${start}px)` }}
      onFocus={onFocus}
    >
      <p className="reading__when">
        {formatEventDate(passage.event)} · {KIND_NAMES[passage.event.kind].one}
        <span className="reading__number">
          {index + 1} of {of}
        </span>
      </p>
      <h3 id={title} className="reading__event">
        <EventLink event={passage.event} isStop={isCurrent} />
      </h3>
      <Told passage={passage} />
    </article>
  );
}

/** The words, and the bulletin that they stand in. */
function Told({ passage: { event, source } }: { readonly passage: Passage }) {
  const bulletin = useAtlas().bulletinById.get(source.bulletin);
  if (!bulletin) return null;
  return (
    <>
      <PassageText bulletin={bulletin} event={event} source={source} />
      <p className="reading__note">{issueOf(bulletin)}</p>
    </>
  );
}

function EventLink({ event, isStop }: { readonly event: AtlasEvent; readonly isStop: boolean }) {
  const view = useView();
  const { openEvent } = useViewActions();
  const follow = (click: MouseEvent): void => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    openEvent(event.id);
  };
  return (
    <a href={addressOf({ ...view, event: event.id })} tabIndex={isStop ? 0 : -1} onClick={follow}>
      {event.title}
    </a>
  );
}
