import { useState } from 'react';
import type { Trip } from '../../model/trips';
import { Button } from '../../ui/Button';
import { TripEntry } from './TripEntry';
import type { ShownTrips } from './use-trips';

const PIECE = 40;

/** The trips, latest first; each opens. */
export function TripList({ trips: { all, byTraveller } }: { readonly trips: ShownTrips }) {
  const [length, setLength] = useState(PIECE);
  const latestFirst = all.toSorted(byDay);
  return (
    <>
      <ol className="trips__list" aria-label="Trips, latest first">
        {latestFirst.slice(0, length).map((trip) => (
          <li key={keyOf(trip)}>
            <TripEntry trip={trip} isNamed={byTraveller.size > 1} />
          </li>
        ))}
      </ol>
      {all.length > length ? (
        <Button look="plain" onClick={() => setLength(length + PIECE)}>
          {length} of {all.length} trips: show more
        </Button>
      ) : null}
    </>
  );
}

function byDay(a: Trip, b: Trip): number {
  return a.from === b.from ? (keyOf(a) < keyOf(b) ? -1 : 1) : a.from < b.from ? 1 : -1;
}

function keyOf({ official, events }: Trip): string {
  return `${official} ${events[0]?.id ?? ''}`;
}
