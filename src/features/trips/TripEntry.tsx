import { useState } from 'react';
import type { AtlasEvent } from '../../dataset/types';
import { countOf, nameSome } from '../../format/names';
import type { Stop } from '../../model/trip-stops';
import type { Trip } from '../../model/trips';
import { useAtlas, useCrossFilter, useSetPreview, useViewActions } from '../../view/use-atlas';
import { tripDates, tripLength } from './trip-words';

interface TripEntryProps {
  readonly trip: Trip;
  /** Whether the name of the traveller is told: several people's trips are listed. */
  readonly isNamed: boolean;
}

/** A trip in one line: when, where, how long; opened, its stops with their events. */
export function TripEntry({ trip, isNamed }: TripEntryProps) {
  const { nameOf } = useAtlas();
  const [isOpen, setIsOpen] = useState(false);
  const cities = trip.stops.map(({ name }) => name);
  // A stop of which only the country is told has named it already.
  const lands = trip.countries.map((code) => nameOf('country', code)).filter((name) => !cities.includes(name));
  return (
    <details className="trip" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <span className="trip__when" data-vague={trip.isVague}>
          {tripDates(trip)}
        </span>
        <span className="trip__where">
          {isNamed ? <span className="trip__who">{nameOf('official', trip.official)}: </span> : null}
          {cities.join(' → ')} <span className="trip__lands">{nameSome(lands, 3)}</span>
        </span>
        <span className="trip__length">{tripLength(trip)}</span>
      </summary>
      {isOpen ? <TripBody trip={trip} /> : null}
    </details>
  );
}

function TripBody({ trip }: { readonly trip: Trip }) {
  const { official, from, to } = trip;
  const { change } = useViewActions();
  const count = useEventsBetween(trip).length;
  return (
    <div className="trip__body">
      <ol>
        {trip.stops.map((stop) => (
          <StopEntry key={`${stop.name} ${stop.events[0]?.id ?? ''}`} stop={stop} />
        ))}
      </ol>
      <button type="button" className="trip__days" onClick={() => change({ official: [official], from, to })}>
        {count === 1 ? 'The event' : `All ${countOf(count, 'event')}`} of these days
      </button>
    </div>
  );
}

/** What the list has once the traveller and the days of the trip are chosen. */
function useEventsBetween({ official, from, to }: Trip): readonly AtlasEvent[] {
  return useCrossFilter()
    .without('date')
    .filter(({ start, end, officials }) => end >= from && start <= to && officials.some(({ id }) => id === official));
}

function StopEntry({ stop: { name, country, events } }: { readonly stop: Stop }) {
  const { nameOf } = useAtlas();
  const { openEvent } = useViewActions();
  const setPreview = useSetPreview();
  const land = nameOf('country', country);
  return (
    <li onPointerEnter={() => setPreview({ country })} onPointerLeave={() => setPreview({})}>
      <h3 className="trip__stop">{name === land ? name : `${name}, ${land}`}</h3>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button type="button" className="trip__event" onClick={() => openEvent(event.id)}>
              {event.title}
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}
