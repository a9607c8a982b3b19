import { useMemo, useRef, useState } from 'react';
import type { AtlasEvent } from '../../dataset/types';
import { Button } from '../../ui/Button';
import { useView } from '../../view/use-atlas';
import { EventRow } from './EventRow';
import { MonthRow } from './MonthRow';
import { listRows } from './list-rows';
import { useRovingEvents } from './use-roving-events';

/** About three screens of a phone; what stands below the list stays within reach. */
const PIECE = 20;

/** The first events as a plain list, with more on demand. */
export function UnrolledList({ events }: { readonly events: readonly AtlasEvent[] }) {
  const [length, setLength] = useState(PIECE);
  const open = useView().event;
  const box = useRef<HTMLUListElement>(null);
  const { current, handlers } = useRovingEvents(events.slice(0, length), open, box);
  const rows = useMemo(() => listRows(events), [events]);
  const shown = rows.filter((row, index) => {
    const next = rows[index + 1];
    if (row.type === 'event') return row.position <= length;
    return next?.type === 'event' && next.position <= length;
  });
  return (
    <div className="events">
      <ul ref={box} aria-label="Events, newest first" {...handlers}>
        {shown.map((row) => (
          <li key={row.type === 'month' ? row.month : row.event.id}>
            {row.type === 'month' ? (
              <MonthRow month={row.month} count={row.count} />
            ) : (
              <EventRow event={row.event} open={row.event.id === open} isStop={row.event.id === current} />
            )}
          </li>
        ))}
      </ul>
      {events.length > length ? (
        <Button look="plain" className="events__more" onClick={() => setLength(length + PIECE)}>
          {length} of {events.length} events: show more
        </Button>
      ) : null}
    </div>
  );
}
