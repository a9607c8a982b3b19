import { useQuery } from '@tanstack/react-query';
import type { Bulletin, Source } from '../../dataset/types';
import { linesOutside, marksOf } from '../../model/passage';
import { bulletinTextQuery } from '../../queries/bulletin-text';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { useAtlas, useViewActions } from '../../view/use-atlas';
import { MarkedText } from './MarkedText';
import { issueOf } from './issue';
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
    <article className="passage__source">
      <header>
        <h4 className="passage__bulletin">{bulletin.title}</h4>
        <p className="passage__issue">{issueOf(bulletin)}</p>
      </header>
      <Passage bulletin={bulletin} source={source} summary={summary} lit={lit} />
      <p className="passage__ways">
        <Button look="plain" onClick={() => read(bulletin.id)}>
          Whole bulletin
        </Button>
        {bulletin.url && (
          <a className="button" href={bulletin.url} rel="noreferrer">
            Original page
          </a>
        )}
      </p>
    </article>
  );
}

interface PassageProps extends SourcePassageProps {
  readonly bulletin: Bulletin;
}

function Passage({ bulletin, source, summary, lit }: PassageProps) {
  const { data: text, isPending, error, refetch } = useQuery(bulletinTextQuery(bulletin));
  if (text === undefined) {
    return (
      <>
        <p className="passage__summary" aria-busy={isPending}>
          {summary}
        </p>
        {error && !isPending && (
          <Failure title="The passage could not be loaded." reason={error.message} onRetry={() => void refetch()} />
        )}
      </>
    );
  }
  const marks = marksOf(source.evidence);
  return (
    <>
      <blockquote className="passage__passage">
        <MarkedText text={text} within={source} marks={marks} lit={lit} />
      </blockquote>
      {linesOutside(text, source).map((line) => (
        <p key={line.start} className="passage__elsewhere">
          Elsewhere in it:{' '}
          <q>
            <MarkedText text={text} within={line} marks={marks} lit={lit} />
          </q>
        </p>
      ))}
    </>
  );
}
