import { countOf } from '../../format/names';
import type { PlacePoint } from '../../model/map-points';
import { useAtlas } from '../../view/use-atlas';
import { EventLinks } from './EventLinks';

/** The circles of the map as a list; each opens to its events. */
export function PlaceTable({ points }: { readonly points: readonly PlacePoint[] }) {
  const { nameOf } = useAtlas();
  if (points.length === 0) return null;
  return (
    <section aria-label="Places" className="map-places">
      <h3>Places</h3>
      {points.map(({ place, events }) => (
        <details key={place.id}>
          <summary>
            {place.name}
            {place.country && <span>{nameOf('country', place.country)}</span>}
            <b>{countOf(events.length, 'event')}</b>
          </summary>
          <EventLinks title={place.name} events={events} {...(place.country ? { country: place.country } : {})} />
        </details>
      ))}
    </section>
  );
}
