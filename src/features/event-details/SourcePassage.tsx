import { useQuery } from '@tanstack/react-query';
import type { Bulletin, Source } from '../../dataset/types';
import { formatDay } from '../../format/days';
import { linesOutside, marksOf } from '../../model/passage';
import { bulletinTextQuery } from '../../queries/bulletin-text';
import { useAtlas, useViewActions } from '../../view/use-atlas';
import { LoadFailure } from './LoadFailure';
import { MarkedText } from './MarkedText';
import styles from './passage.module.css';
import type { Lit } from './use-lit';

interface SourcePassageProps {
  readonly source: Source;
  /** Stands in for the passage until it has come. */
  readonly summary: string;
  readonly lit: Lit;
}

/** One telling of the event: the passage with its evidence, the bulletin that it is from, and the way to all of it. */
export function SourcePassage({ source, summary, lit }: SourcePassageProps) {
  const { bulletinById } = useAtlas();
  const { read } = useViewActions();
  const bulletin = bulletinById.get(source.bulletin);
  if (!bulletin) return null;
  return (
    <article className={styles.source}>
      <header>
        <h4 className={styles.bulletin}>{bulletin.title}</h4>
        <p className={styles.issue}>{issueOf(bulletin)}</p>
      </header>
      <Passage file={bulletin.file} source={source} summary={summary} lit={lit} />
      <p className={styles.ways}>
        <button type="button" className={styles.way} onClick={() => read(bulletin.id)}>
          Whole bulletin
        </button>
        {bulletin.url && (
          <a className={styles.way} href={bulletin.url} rel="noreferrer">
            Original page
          </a>
        )}
      </p>
    </article>
  );
}

interface PassageProps extends SourcePassageProps {
  readonly file: string;
}

function Passage({ file, source, summary, lit }: PassageProps) {
  const { data: text, isPending, error, refetch } = useQuery(bulletinTextQuery(file));
  if (text === undefined) {
    return (
      <>
        <p className={styles.summary} aria-busy={isPending}>
          {summary}
        </p>
        {error && !isPending && <LoadFailure what="The passage" error={error} retry={() => void refetch()} />}
      </>
    );
  }
  const marks = marksOf(source.evidence);
  return (
    <>
      <blockquote className={styles.passage}>
        <MarkedText text={text} within={source} marks={marks} lit={lit} />
      </blockquote>
      {linesOutside(text, source).map((line) => (
        <p key={line.start} className={styles.elsewhere}>
          Elsewhere in it:{' '}
          <q>
            <MarkedText text={text} within={line} marks={marks} lit={lit} />
          </q>
        </p>
      ))}
    </>
  );
}

function issueOf({ publisher, asOf }: Bulletin): string {
  const day = `${asOf.basis === 'stated' ? '' : 'about '}${formatDay(asOf.date)}`;
  return publisher ? `${publisher}, ${day}` : day;
}
