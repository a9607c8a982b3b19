import { useState } from 'react';
import { Button } from '../../ui/Button';

/** A line of a ranking. */
export interface BarRow {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** The count in words, for who hears it: `24 days`. */
  readonly words: string;
  readonly chosen: boolean;
}

interface BarsProps {
  readonly label: string;
  readonly rows: readonly BarRow[];
  readonly onChoose: (id: string) => void;
}

/** Half a dozen lines are read at a glance. */
const FIRST = 6;

/** A ranking, each line of which chooses. */
export function Bars({ label, rows, onChoose }: BarsProps) {
  const [isLong, setIsLong] = useState(false);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <div className="trip-bars">
      <ol aria-label={label}>
        {rows.slice(0, isLong ? rows.length : FIRST).map(({ id, name, count, words, chosen }) => (
          <li key={id}>
            <button type="button" aria-pressed={chosen} aria-label={`${name}: ${words}`} onClick={() => onChoose(id)}>
              <span className="trip-bars__name">{name}</span>
              <span className="trip-bars__bar" aria-hidden="true">
                <span style={{ inlineSize: `${(count / most) * 100}%` }} />
              </span>
              <span className="trip-bars__count">{count}</span>
            </button>
          </li>
        ))}
      </ol>
      {rows.length > FIRST ? (
        <Button aria-expanded={isLong} onClick={() => setIsLong(!isLong)}>
          {isLong ? 'Show fewer' : `${FIRST} of ${rows.length}: show all`}
        </Button>
      ) : null}
    </div>
  );
}
