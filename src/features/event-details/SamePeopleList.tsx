import type { AtlasEvent } from '../../dataset/types';
import { formatEventDate } from '../../format/days';
import { samePeople } from '../../model/same-people';
import { useAtlas } from '../../view/use-atlas';
import styles from './event-details.module.css';

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
    <section className={styles.people}>
      <h3 className={styles.section}>The same people</h3>
      <Side label="Later" events={[...later].reverse()} of={event} goTo={goTo} />
      <Side label="Earlier" events={earlier} of={event} goTo={goTo} />
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
  if (events.length === 0) return null;
  const shared = (other: AtlasEvent) =>
    other.officials.filter(({ id }) => of.officials.some((official) => official.id === id));
  return (
    <div className={styles.side}>
      <h4 className={styles.groupName}>{label}</h4>
      <ul className={styles.list}>
        {events.map((other) => (
          <li key={other.id}>
            <button type="button" className={styles.other} onClick={() => goTo(other.id)}>
              <span className={styles.otherTitle}>{other.title}</span>
              <span className={styles.note}>
                {formatEventDate(other)};{' '}
                {shared(other)
                  .map(({ id }) => nameOf('official', id))
                  .join(', ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
