import { useId, useState } from 'react';
import type { IsoDay } from '../../dataset/types';
import { formatShortDay } from '../../format/days';
import { parseTypedDay } from '../../format/typed-day';
import { Button } from '../../ui/Button';
import { useAtlas, useView, useViewActions } from '../../view/use-atlas';
import { datePresets } from './date-presets';

/** The range of days, typed, or chosen among a few. */
export function DateFields() {
  const { filters } = useView();
  const { setRange, clear } = useViewActions();
  const atlas = useAtlas();
  const { from, to } = filters;
  return (
    <div role="group" aria-label="Dates" className="facet">
      <div className="facet__head">
        <span className="facet__title facet__title--fixed">Dates</span>
        {from === null && to === null ? null : (
          <Button className="facet__clear" onClick={() => clear('date')} aria-label="Clear dates">
            clear ×
          </Button>
        )}
      </div>
      <div className="dates">
        <DayField
          key={`from ${from}`}
          label="From"
          edge="first"
          day={from}
          onDay={(day) => setRange(day, to, { final: true })}
        />
        <DayField
          key={`to ${to}`}
          label="To"
          edge="last"
          day={to}
          onDay={(day) => setRange(from, day, { final: true })}
        />
      </div>
      <ul className="presets">
        {datePresets(atlas).map((preset) => (
          <li key={preset.label}>
            <Button
              aria-pressed={preset.from === from && preset.to === to}
              onClick={() => setRange(preset.from, preset.to, { final: true })}
            >
              {preset.label}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface DayFieldProps {
  readonly label: string;
  /** Which day a bare year or month stands for. */
  readonly edge: 'first' | 'last';
  readonly day: IsoDay | null;
  readonly onDay: (day: IsoDay | null) => void;
}

/** A day as typed: `2024`, `2024-03`, `3 May 2024`. It takes effect with Enter or when the field is left. */
function DayField({ label, edge, day, onDay }: DayFieldProps) {
  const [typed, setTyped] = useState(day === null ? '' : formatShortDay(day));
  const [wrong, setWrong] = useState(false);
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
