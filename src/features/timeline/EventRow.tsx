import type { MouseEvent } from 'react';
import type { AtlasEvent } from '../../dataset/types';
import { KIND_NAMES } from '../../filters/kinds';
import { formatDateBasis, formatEventDate, formatEventDateWithoutYear, isInferred } from '../../format/days';
import { nameSome } from '../../format/names';
import { familyColour } from '../../format/topic-colour';
import type { Atlas } from '../../model/atlas';
import { familyOfEvent } from '../../model/families';
import { isLit } from '../../model/lit';
import { addressOf } from '../../view/url-codec';
import { useAtlas, usePreview, useSetPreview, useView, useViewActions } from '../../view/use-atlas';

interface EventRowProps {
  readonly event: AtlasEvent;
  readonly open: boolean;
  /** Whether Tab stops here; the list has one such row. */
  readonly isStop: boolean;
}

/** One event: when, what, who, where, and in how many sources. It is a link, so that it opens in a new tab too. */
export function EventRow({ event, open, isStop }: EventRowProps) {
  const atlas = useAtlas();
  const view = useView();
  const preview = usePreview();
  const { openEvent } = useViewActions();
  const setPreview = useSetPreview();
  const follow = (click: MouseEvent): void => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    openEvent(event.id);
  };
  return (
    <a
      href={addressOf({ ...view, event: event.id })}
      className="event-row"
      tabIndex={isStop ? 0 : -1}
      data-event={event.id}
      aria-current={open ? 'true' : undefined}
      data-lit={isLit(event, preview)}
      style={{ borderInlineStartColor: familyColour(familyOfEvent(atlas, event)) }}
      onClick={follow}
      onPointerEnter={() => setPreview({ event: event.id })}
      onPointerLeave={() => setPreview({})}
    >
      <span className="event-row__when">
        <EventDate event={event} />
        <span className="event-row__kind">{KIND_NAMES[event.kind].one}</span>
      </span>
      <span className="event-row__what">
        <span className="event-row__title" title={event.title}>
          {event.title}
        </span>
        <span className="event-row__facts">{factsOf(atlas, event)}</span>
      </span>
    </a>
  );
}

function EventDate({ event }: { readonly event: AtlasEvent }) {
  const inferred = isInferred(event);
  return (
    <time
      dateTime={event.start}
      className={inferred ? 'event-row__date event-row__date--inferred' : 'event-row__date'}
      title={inferred ? `${formatEventDate(event)}: ${formatDateBasis(event.dateBasis)}` : formatEventDate(event)}
    >
      {formatEventDateWithoutYear(event)}
    </time>
  );
}

function factsOf(atlas: Atlas, event: AtlasEvent): string {
  const people = nameSome(
    event.officials.map(({ id }) => atlas.nameOf('official', id)),
    2,
  );
  return [people, whereOf(atlas, event), statusOf(event), sourcesOf(event)].filter((part) => part !== '').join(' · ');
}

function whereOf(atlas: Atlas, event: AtlasEvent): string {
  const venues = event.places.filter(({ role }) => role === 'venue').map(({ id }) => atlas.nameOf('place', id));
  const countries = event.countries
    .filter(({ role }) => role === 'visited' || role === 'venue')
    .map(({ code }) => atlas.nameOf('country', code));
  return nameSome([...new Set([...venues, ...countries])], 3);
}

function statusOf({ status }: AtlasEvent): string {
  if (status === 'planned') return 'announced';
  return status === 'ongoing' ? 'under way when told' : '';
}

function sourcesOf({ sources }: AtlasEvent): string {
  return sources.length > 1 ? `${sources.length} sources` : '';
}
