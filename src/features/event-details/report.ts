import type { AtlasEvent } from '../../dataset/types';
import { formatDateBasis } from '../../format/days';
import type { Atlas } from '../../model/atlas';
import { factsOf } from './facts';

/** A text for the reader to fill in and send to whoever keeps this page: it says what is shown and where it came from. */
export function mistakeReport(event: AtlasEvent, atlas: Atlas, address: string): string {
  const facts = factsOf(event, atlas).map(({ label, facts }) => {
    const told = facts.map(({ label: name, note }) => (note ? `${name} (${note})` : name));
    return `${label}: ${told.join(', ')}`;
  });
  const sources = event.sources.map(({ bulletin, start, end }) => {
    const file = atlas.bulletinById.get(bulletin)?.file ?? bulletin;
    return `Read from: ${file}, characters ${start} to ${end}`;
  });
  return [
    `Mistake in Bulletin Atlas: ${event.title}`,
    address,
    '',
    'What is wrong: ',
    'What would be right, and how it is known: ',
    '',
    'What the page shows:',
    `Date: ${event.start} to ${event.end} (${event.precision}; ${formatDateBasis(event.dateBasis)})`,
    ...facts,
    ...sources,
  ].join('\n');
}
