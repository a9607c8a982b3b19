import { useId } from 'react';
import './segments.css';

interface SegmentsProps<T extends string> {
  /** What is chosen among, for who does not see the row. */
  readonly label: string;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A few forms of one view side by side, one of which holds; the arrow keys go from one to the next. */
export function Segments<T extends string>({ label, options, value, onChange }: SegmentsProps<T>) {
  const group = useId();
  return (
    <fieldset className="segments">
      <legend className="unseen">{label}</legend>
      {options.map(([option, name]) => (
        <label key={option} className="segments__option">
          <input
            type="radio"
            className="unseen"
            name={group}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
