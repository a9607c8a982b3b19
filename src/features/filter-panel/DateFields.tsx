import type { Filters } from '../../filters/filters';
import { Button } from '../../ui/Button';
import { useAtlas, useView, useViewActions } from '../../view/use-atlas';
import { DayField } from './DayField';
import { datePresets } from './date-presets';

/** The range of days, typed, or chosen among a few. */
export function DateFields() {
  const { filters } = useView();
  const { setRange, clear } = useViewActions();
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
        <DayField label="From" edge="first" day={from} onDay={(day) => setRange(day, to, { final: true })} />
        <DayField label="To" edge="last" day={to} onDay={(day) => setRange(from, day, { final: true })} />
      </div>
      <Presets from={from} to={to} />
    </div>
  );
}

/** The ranges that many ask for. */
function Presets({ from, to }: Pick<Filters, 'from' | 'to'>) {
  const atlas = useAtlas();
  const { setRange } = useViewActions();
  return (
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
  );
}
