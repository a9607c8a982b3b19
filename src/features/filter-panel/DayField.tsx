import { useId, useState } from 'react';
import type { IsoDay } from '../../dataset/types';
import { formatShortDay } from '../../format/days';
import { parseTypedDay } from '../../format/typed-day';

interface DayFieldProps {
  readonly label: string;
  /** Which day a bare year or month stands for. */
  readonly edge: 'first' | 'last';
  readonly day: IsoDay | null;
  readonly onDay: (day: IsoDay | null) => void;
}

/** A day as typed: `2024`, `2024-03`, `3 May 2024`. It takes effect with Enter or when the field is left. */
export function DayField({ label, edge, day, onDay }: DayFieldProps) {
  const [typed, setTyped] = useState(day === null ? '' : formatShortDay(day));
  const [wrong, setWrong] = useState(false);
  const [known, setKnown] = useState(day);
  // The brush or Back may set another day: what stands in the field follows.
  if (day !== known) {
    setKnown(day);
    setTyped(day === null ? '' : formatShortDay(day));
  }
  const hintId = useId();
  const settle = (): void => {
    const read = typed.trim() === '' ? null : parseTypedDay(typed, edge);
    setWrong(read === undefined);
    if (read !== undefined && read !== day) onDay(read);
  };
  return (
    <label className="dates__field">
      <span className="dates__label">{label}</span>
      <input
        className="field"
        type="text"
        value={typed}
        placeholder={edge === 'first' ? 'start' : 'end'}
        aria-invalid={wrong}
        aria-describedby={wrong ? hintId : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
      {wrong ? (
        <span className="dates__hint" id={hintId}>
          Try 2024, 2024-03 or 3 May 2024
        </span>
      ) : null}
    </label>
  );
}
