import { useAtlas, useView } from '../../view/use-atlas';
import { BulletinReader } from './BulletinReader';
import { EventSheet } from './EventSheet';

/** The open event, and the bulletin that is read whole; nothing where the view holds neither. */
export function EventPanel() {
  const { eventById, bulletinById } = useAtlas();
  const view = useView();
  const event = eventById.get(view.event ?? '');
  const bulletin = bulletinById.get(view.reading ?? '');
  return (
    <>
      {event && <EventSheet event={event} />}
      {bulletin && <BulletinReader key={bulletin.id} bulletin={bulletin} event={event} />}
    </>
  );
}
