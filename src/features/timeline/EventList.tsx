import type { AtlasEvent } from '../../dataset/types';
import { useMedia } from '../../ui/use-media';
import { ScrolledList } from './ScrolledList';
import { UnrolledList } from './UnrolledList';

/** The events, newest first: in a box of its own on a wide screen, unrolled piece by piece on a phone. */
export function EventList({ events }: { readonly events: readonly AtlasEvent[] }) {
  const narrow = useMedia('(max-width: 63.99rem)');
  return narrow ? <UnrolledList events={events} /> : <ScrolledList events={events} />;
}
