import type { AtlasEvent } from '../../dataset/types';
import { formatEventDate } from '../../format/days';
import { useAtlas, useView, useViewActions } from '../../view/use-atlas';

interface EventLinksProps {
  readonly title: string;
  readonly events: readonly AtlasEvent[];
  /** Offered as a filter. */
  readonly country?: string;
}

/** The events of a place, newest first; each opens. */
export function EventLinks({ title, events, country }: EventLinksProps) {
  const { nameOf } = useAtlas();
  const { filters } = useView();
  const { openEvent, change } = useViewActions();
  const isChosen = country !== undefined && filters.country.includes(country);
  return (
    <>
      <h3 className="map-popup-title">
        {title} <span>{events.length}</span>
      </h3>
      <ul className="map-events">
        {events.map((event) => (
          <li key={event.id}>
            <button type="button" onClick={() => openEvent(event.id)}>
              <span>{formatEventDate(event)}</span> {event.title}
            </button>
          </li>
        ))}
      </ul>
      {country && (
        <button
          type="button"
          className="map-popup-filter"
          onClick={() => change({ country: isChosen ? [] : [country], role: null })}
        >
          {isChosen ? 'Take back' : 'Choose'} {nameOf('country', country)}
        </button>
      )}
    </>
  );
}
