import { formatValue } from './chart-parts';
import type { TopicChartModel } from './use-topic-chart';

interface StepTooltipProps {
  readonly model: TopicChartModel;
  /** Given by recharts. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: { readonly index: number } }[];
}

/** What a step holds: its topics with their numbers, its events, its bulletins. */
export function StepTooltip({ model, active, payload }: StepTooltipProps) {
  const index = payload?.[0]?.payload?.index;
  const step = index === undefined ? undefined : model.steps[index];
  if (!active || index === undefined || !step) return null;
  return (
    <div className="chart-tooltip">
      <strong>{step.label}</strong>
      <ul>
        {model.series.toReversed().map(({ id, name, colour, values, drawn }) =>
          (values[index] ?? 0) === 0 ? null : (
            <li key={id}>
              <span className="chart-swatch" style={{ background: colour }} />
              {name}
              <b>
                {values[index]}
                {model.isShare && `, ${formatValue(drawn[index] ?? 0, true)}`}
              </b>
            </li>
          ),
        )}
      </ul>
      {model.events[index]} events, {model.bulletins[index]} bulletins
    </div>
  );
}
