import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
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

/** A whole bulletin as it was published, over the page, scrolled to the first passage of the open event. */
export function BulletinReader({ bulletin, event }: BulletinReaderProps) {
  const { read } = useViewActions();
  const { data: text, isPending, error, refetch } = useQuery(bulletinTextQuery(bulletin));
  const told = useRef<HTMLDivElement>(null);
  // Here and not in the text itself: by now the dialog stands, before it nothing has a place to scroll to.
  useEffect(() => {
    told.current?.querySelector('.passage__told')?.scrollIntoView?.({ block: 'center' });
  }, [text]);
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
      <div ref={told}>{text !== undefined && <WholeText text={text} bulletin={bulletin.id} event={event} />}</div>
      {isPending && <Skeleton label="Loading the bulletin" lines={12} />}
      {error && text === undefined && !isPending && (
        <Failure title="The bulletin could not be loaded." reason={error.message} onRetry={() => void refetch()} />
      )}
    </Dialog>
  );
}
