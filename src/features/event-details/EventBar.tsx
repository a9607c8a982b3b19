import type { AtlasEvent } from '../../dataset/types';
import { neighboursIn } from '../../model/same-people';
import { Button } from '../../ui/Button';
import { useCrossFilter, useViewActions } from '../../view/use-atlas';

/** The head of the panel: where the event stands in the selection, the ways to its neighbours, and the way out. */
export function EventBar({ event }: { readonly event: AtlasEvent }) {
  const { events } = useCrossFilter();
  const { openEvent } = useViewActions();
  const place = neighboursIn(events, event.id);
  return (
    <div className="event__bar">
      <Step sign="←" name="Earlier event" to={place?.earlier} />
      <Step sign="→" name="Later event" to={place?.later} />
      <p className="event__position" aria-live="polite">
        {place ? `${place.position} of ${events.length} shown, newest first` : 'Not among the events shown'}
      </p>
      <Button aria-label="Close" title="Close (Escape)" onClick={() => openEvent(null)}>
        <span aria-hidden="true">✕</span>
      </Button>
    </div>
  );
}

interface StepProps {
  readonly sign: string;
  readonly name: string;
  readonly to: AtlasEvent | undefined;
}

// Greyed and not gone at either end, so that the next click does not hit something else.
function Step({ sign, name, to }: StepProps) {
  const { openEvent } = useViewActions();
  return (
    <Button
      className="event__step"
      aria-label={name}
      aria-disabled={to === undefined}
      title={to?.title ?? name}
      onClick={() => to && openEvent(to.id)}
    >
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
}
