import { civil } from '../../dataset/days';
import type { AtlasEvent } from '../../dataset/types';
import { formatEventDate, formatMonth, shortMonthName } from '../../format/days';
import { countOf } from '../../format/names';
import { peopleAround } from '../../model/people-line';
import { useAtlas } from '../../view/use-atlas';
import './people-line.css';

const MOST_PEOPLE = 4;

/** A line a person with a dot for each event of half a year before and after; the lists below it lead there. */
export function PeopleAround({ event }: { readonly event: AtlasEvent }) {
  const { events, nameOf } = useAtlas();
  const { from, to, lines } = peopleAround(events, event, MOST_PEOPLE);
  if (lines.length === 0) return null;
  const span = `${formatMonth(from)} to ${formatMonth(to)}`;
  return (
    <div className="people-line">
      {lines.map(({ official, dots }) => (
        <div key={official} className="people-line__person">
          <span className="people-line__name">{nameOf('official', official)}</span>
          <span
            className="people-line__track"
            role="img"
            aria-label={`${nameOf('official', official)}: ${countOf(dots.length, 'event')}, ${span}`}
          >
            {dots.map(({ event: own, at }) => (
              <span
                key={own.id}
                className="people-line__dot"
                data-own={own.id === event.id}
                style={{ insetInlineStart: `${at * 100}%` }}
                title={`${formatEventDate(own)}: ${own.title}`}
              />
            ))}
          </span>
        </div>
      ))}
      <p className="people-line__axis" aria-hidden="true">
        {[from, event.start, to].map((day) => (
          <span key={day}>
            {shortMonthName(day)} {civil(day).year}
          </span>
        ))}
      </p>
    </div>
  );
}
