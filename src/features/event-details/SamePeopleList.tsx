import type { MouseEvent } from 'react';
import type { AtlasEvent } from '../../dataset/types';
import { formatEventDate } from '../../format/days';
import { samePeople } from '../../model/same-people';
import { addressOf } from '../../view/url-codec';
import { useAtlas, useView } from '../../view/use-atlas';
import { PeopleAround } from './PeopleAround';

/** How many events of the same people are offered on either side. */
const EACH_WAY = 3;

interface SamePeopleListProps {
  readonly event: AtlasEvent;
  readonly goTo: (id: string) => void;
}

/** What the same officials did before and after, whatever the filters; nothing where the event names none. */
export function SamePeopleList({ event, goTo }: SamePeopleListProps) {
  const { events } = useAtlas();
  const { earlier, later } = samePeople(events, event, EACH_WAY);
  if (earlier.length + later.length === 0) return null;
  return (
    <section className="event__people">
      <h3 className="event__section">The same people</h3>
      <PeopleAround event={event} />
      <div className="event__sides">
        <Side label="Later" events={[...later].reverse()} of={event} goTo={goTo} />
        <Side label="Earlier" events={earlier} of={event} goTo={goTo} />
      </div>
    </section>
  );
}

interface SideProps {
  readonly label: string;
  readonly events: readonly AtlasEvent[];
  readonly of: AtlasEvent;
  readonly goTo: (id: string) => void;
}

function Side({ label, events, of, goTo }: SideProps) {
  const { nameOf } = useAtlas();
  const view = useView();
  if (events.length === 0) return null;
  const follow = (click: MouseEvent, id: string): void => {
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    goTo(id);
  };
  const shared = (other: AtlasEvent) =>
    other.officials.filter(({ id }) => of.officials.some((official) => official.id === id));
  return (
    <div className="event__side">
      <h4 className="event__group-name">{label}</h4>
      <ul className="event__list">
        {events.map((other) => (
          <li key={other.id}>
            <a
              className="event__other"
              href={addressOf({ ...view, event: other.id, reading: null })}
              onClick={(click) => follow(click, other.id)}
            >
              <span className="event__other-title">{other.title}</span>
              <span className="event__note">
                {formatEventDate(other)};{' '}
                {shared(other)
                  .map(({ id }) => nameOf('official', id))
                  .join(', ')}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
