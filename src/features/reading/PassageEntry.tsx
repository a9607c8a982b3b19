import type { Ref } from 'react';
import { useId } from 'react';
import type { Bulletin } from '../../dataset/types';
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
  readonly passage: Passage;
  readonly index: number;
  readonly of: number;
  readonly isCurrent: boolean;
  /** Pixels from the top of the list. */
  readonly start: number;
  readonly onFocus: () => void;
}

/** One passage: the event that it tells, its words, and the bulletin that they stand in. */
export function PassageEntry({ ref, passage, index, of, isCurrent, start, onFocus }: PassageEntryProps) {
  const { event, source } = passage;
  const { bulletinById } = useAtlas();
  const view = useView();
  const { openEvent } = useViewActions();
  const title = useId();
  const bulletin = bulletinById.get(source.bulletin);
  return (
    <article
      ref={ref}
      className="reading__entry"
      // The articles of a feed take the focus one by one: that is how it is read through.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={isCurrent ? 0 : -1}
      data-index={index}
      data-open={view.event === event.id}
      aria-labelledby={title}
      aria-posinset={index + 1}
      aria-setsize={of}
      style={{ transform: `translateY(${start}px)` }}
      onFocus={onFocus}
    >
      <p className="reading__when">
        {formatEventDate(event)} · {KIND_NAMES[event.kind].one}
        <span className="reading__number">
          {index + 1} of {of}
        </span>
      </p>
      <h3 id={title} className="reading__event">
        <a
          href={addressOf({ ...view, event: event.id })}
          tabIndex={isCurrent ? 0 : -1}
          onClick={(click) => {
            if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
            click.preventDefault();
            openEvent(event.id);
          }}
        >
          {event.title}
        </a>
      </h3>
      {bulletin ? <PassageText bulletin={bulletin} event={event} source={source} /> : null}
      <p className="reading__note">{bulletin ? issueOf(bulletin) : source.bulletin}</p>
    </article>
  );
}
