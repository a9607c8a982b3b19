import { countOf } from '../../format/names';
import { formatEventDate } from '../../format/days';
import type { Journey, Trip } from '../../model/journeys';
import { useAtlas, useViewActions } from '../../view/use-atlas';

/** The journeys told in words, trip by trip, the latest first. */
export function JourneyList({ journeys }: { readonly journeys: readonly Journey[] }) {
  const { nameOf } = useAtlas();
  return journeys.map(({ official, trips }) => (
    <details key={official} className="map-journey">
      <summary>
        {nameOf('official', official)}: {countOf(trips.length, 'trip')}
      </summary>
      <ol>
        {trips.toReversed().map((trip) => (
          <TripLine key={trip.stops.map(({ event, name }) => `${event.id} ${name}`).join()} trip={trip} />
        ))}
      </ol>
    </details>
  ));
}

function TripLine({ trip }: { readonly trip: Trip }) {
  const { openEvent } = useViewActions();
  return (
    <li>
      {trip.stops.map(({ event, name }, index) => (
        <span key={`${event.id} ${name}`}>
          {index > 0 && (trip.stops[index - 1]?.name === name ? ', ' : ' → ')}
          <button type="button" onClick={() => openEvent(event.id)} title={event.title}>
            {name}
          </button>{' '}
          <small>{formatEventDate(event)}</small>
        </span>
      ))}
    </li>
  );
}
