import { useState } from 'react';
import { Button } from '../../ui/Button';

/** A line of a ranking. */
export interface BarRow {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** What is counted, for who hears it: `days`. */
  readonly unit: string;
  /** Absent where a click narrows and nothing is taken back. */
  readonly chosen?: boolean;
}

interface BarsProps {
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** How many are shown before the others are asked for. */
  readonly first?: number;
  readonly onChoose: (id: string) => void;
}

/** A ranking, each line of which chooses. */
export function Bars({ label, rows, first = rows.length, onChoose }: BarsProps) {
  const [isLong, setIsLong] = useState(false);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <div className="trip-bars">
      <ol aria-label={label}>
        {rows.slice(0, isLong ? rows.length : first).map(({ id, name, count, unit, chosen }) => (
          <li key={id}>
            <button type="button" aria-pressed={chosen} onClick={() => onChoose(id)}>
              <span className="trip-bars__name">{name}</span>{' '}
              <span className="trip-bars__bar" aria-hidden="true">
                <span style={{ inlineSize: `${(count / most) * 100}%` }} />
              </span>
              <span className="trip-bars__count">
                {count} <span className="unseen">{unit}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {rows.length > first ? (
        <Button aria-expanded={isLong} onClick={() => setIsLong(!isLong)}>
          {isLong ? 'Show fewer' : `${first} of ${rows.length}: show all`}
        </Button>
      ) : null}
    </div>
  );
}
