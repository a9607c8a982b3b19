import type { AtlasEvent } from '../../dataset/types';
import { useAtlas } from '../../view/use-atlas';

/** What people corrected after the compiler, and why; nothing where they left the event as it was read. */
export function CorrectedNote({ event }: { readonly event: AtlasEvent }) {
  const { dataset } = useAtlas();
  if (!event.corrected || event.corrected.length === 0) return null;
  const ids = [event.id, ...event.aliases];
  const applied = (dataset.corrections ?? []).filter(
    (correction) => correction.applied && ids.includes(correction.event),
  );
  return (
    <div className="event__corrected">
      <p>Corrected by hand: {event.corrected.join(', ')}.</p>
      {applied.map(({ action, field, reason, author }) => (
        <p key={`${action} ${field} ${reason}`} className="event__note">
          {reason} ({author})
        </p>
      ))}
    </div>
  );
}
