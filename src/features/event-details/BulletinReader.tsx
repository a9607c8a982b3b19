import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { AtlasEvent, Bulletin } from '../../dataset/types';
import { formatDay } from '../../format/days';
import { bulletinTextQuery } from '../../queries/bulletin-text';
import { useViewActions } from '../../view/use-atlas';
import { LoadFailure } from './LoadFailure';
import { WholeText } from './WholeText';
import styles from './passage.module.css';

interface BulletinReaderProps {
  readonly bulletin: Bulletin;
  /** The open event, whose passages are marked. */
  readonly event: AtlasEvent | undefined;
}

/** A whole bulletin as it was published, over the page; Escape or the button closes it. */
export function BulletinReader({ bulletin, event }: BulletinReaderProps) {
  const { read } = useViewActions();
  const dialog = useRef<HTMLDialogElement>(null);
  const { data: text, isPending, error, refetch } = useQuery(bulletinTextQuery(bulletin.file));
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.reader}
      aria-label={bulletin.title}
      onCancel={(cancelled) => {
        cancelled.preventDefault();
        read(null);
      }}
    >
      <header className={styles.readerHead}>
        <h2 className={styles.readerTitle}>{bulletin.title}</h2>
        <p className={styles.issue}>
          {bulletin.publisher && `${bulletin.publisher}, `}
          {formatDay(bulletin.asOf.date)}
        </p>
        <button type="button" className={styles.way} onClick={() => read(null)}>
          Close
        </button>
      </header>
      {text !== undefined && <WholeText text={text} bulletin={bulletin.id} event={event} />}
      {isPending && <p className={styles.summary}>Loading the bulletin…</p>}
      {error && !isPending && text === undefined && (
        <LoadFailure what="The bulletin" error={error} retry={() => void refetch()} />
      )}
    </dialog>
  );
}
