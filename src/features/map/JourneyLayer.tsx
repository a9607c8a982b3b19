import { memo } from 'react';
import { Pane, Polyline } from 'react-leaflet';
import { arcBetween } from './arcs';
import type { Journey } from './use-journeys';
import { legsOf } from './use-journeys';

/** The ways of the chosen officials: firm within a trip, faint and broken from one trip to the next. */
export const JourneyLayer = memo(function JourneyLayer({ journeys }: { readonly journeys: readonly Journey[] }) {
  return (
    <Pane name="journeys" style={{ zIndex: 430, pointerEvents: 'none' }}>
      {journeys.flatMap((journey) =>
        legsOf(journey).map(({ from, to, apart }, index) => (
          <Polyline
            key={`${journey.official} ${from.events[0]?.id ?? ''} ${to.events[0]?.id ?? ''} ${index}`}
            positions={arcBetween([from.lat, from.lon], [to.lat, to.lon])}
            interactive={false}
            pathOptions={{
              color: 'var(--accent)',
              weight: apart ? 0.8 : 1.4,
              opacity: apart ? 0.45 : 0.9,
              ...(apart ? { dashArray: '2 4' } : {}),
            }}
          />
        )),
      )}
    </Pane>
  );
});
