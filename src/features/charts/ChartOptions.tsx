import { Segments } from '../../ui/Segments';
import { useOther, useView, useViewActions } from '../../view/use-atlas';

/** Count or share, the form, the step and the clock of the charts over time. */
export function ChartOptions() {
  const { chart, chartForm, chartStep, clock } = useView();
  const { setOption } = useViewActions();
  const isComparing = useOther() !== null;
  return (
    <>
      <Segments label="What is drawn" options={UNITS} value={chart} onChange={(value) => setOption('chart', value)} />
      {isComparing ? null : (
        <Segments
          label="Form"
          options={FORM_NAMES}
          value={chartForm}
          onChange={(value) => setOption('chartForm', value)}
        />
      )}
      <Choice label="Step" options={STEPS} value={chartStep} onChange={(value) => setOption('chartStep', value)} />
      <Choice label="Clock" options={CLOCKS} value={clock} onChange={(value) => setOption('clock', value)} />
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <label className="chart-choice">
      <span className="unseen">{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([option]) => option === target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

const UNITS = [
  ['count', 'Count'],
  ['share', 'Share'],
] as const;
const FORM_NAMES = [
  ['columns', 'Columns'],
  ['areas', 'Areas'],
  ['lines', 'Lines'],
  ['multiples', 'Apart'],
] as const;
const STEPS = [
  ['auto', 'Fitting step'],
  ['day', 'Days'],
  ['week', 'Weeks'],
  ['month', 'Months'],
  ['quarter', 'Quarters'],
  ['year', 'Years'],
] as const;
const CLOCKS = [
  ['event', 'Day of the event'],
  ['bulletin', 'Day of the bulletin'],
] as const;
