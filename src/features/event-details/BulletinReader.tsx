import { useQuery } from '@tanstack/react-query';
import type { AtlasEvent, Bulletin } from '../../dataset/types';
import { bulletinTextQuery } from '../../queries/bulletin-text';
import { Dialog } from '../../ui/Dialog';
import { Failure } from '../../ui/Failure';
import { Skeleton } from '../../ui/Skeleton';
import { useViewActions } from '../../view/use-atlas';
import { WholeText } from './WholeText';
import { issueOf } from './issue';

interface BulletinReaderProps {
  readonly bulletin: Bulletin;
  /** The open event, whose passages are marked. */
  readonly event: AtlasEvent | undefined;
}

/** A whole bulletin as it was published, over the page. */
export function BulletinReader({ bulletin, event }: BulletinReaderProps) {
  const { read } = useViewActions();
  const { data: text, isPending, error, refetch } = useQuery(bulletinTextQuery(bulletin.file));
  return (
    <Dialog title={bulletin.title} className="reader" onClose={() => read(null)}>
      <p className="event__note">
        {issueOf(bulletin)}
        {bulletin.url && (
          <>
            {'; '}
            <a href={bulletin.url} rel="noreferrer">
              original page
            </a>
          </>
        )}
      </p>
      {text !== undefined && <WholeText text={text} bulletin={bulletin.id} event={event} />}
      {isPending && <Skeleton label="Loading the bulletin" lines={12} />}
      {error && text === undefined && !isPending && (
        <Failure title="The bulletin could not be loaded." reason={error.message} onRetry={() => void refetch()} />
      )}
    </Dialog>
  );
}
