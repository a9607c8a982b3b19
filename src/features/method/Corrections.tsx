import type { Correction } from '../../dataset/types';
import { useAtlas } from '../../view/use-atlas';

/** Every reviewed correction, those that match nothing any more included. */
export function Corrections() {
  const { dataset, eventById } = useAtlas();
  const corrections = dataset.corrections ?? [];
  if (corrections.length === 0) return <p>None so far.</p>;
  return (
    <ul>
      {corrections.map((correction) => (
        <li key={`${correction.event} ${correction.action} ${correction.field} ${correction.value}`}>
          <strong>{eventById.get(correction.event)?.title ?? correction.event}</strong>: {words(correction)}.{' '}
          {correction.reason} ({correction.author}){correction.applied ? '' : '; it matches nothing any more'}
        </li>
      ))}
    </ul>
  );
}

function words({ action, field = '', value = '' }: Correction): string {
  if (action === 'set') return `${field} set to ${value}`;
  if (action === 'add') return `${field} ${value} added`;
  if (action === 'drop') return `${field} ${value} dropped`;
  return action === 'merge' ? `merged with ${value}` : action === 'split' ? 'split off' : 'withdrawn';
}
