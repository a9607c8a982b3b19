import { useQuery } from '@tanstack/react-query';
import type { AtlasEvent, Bulletin, Source, Span } from '../../dataset/types';
import { foldText } from '../../filters/text';
import { foundWords } from '../../model/found-words';
import type { Mark } from '../../model/passage';
import { airless, linesOutside, marksOf, segmentText, withoutTitle } from '../../model/passage';
import { soughtFacts } from '../../model/reading';
import { bulletinTextQuery } from '../../queries/bulletin-text';
import { Failure } from '../../ui/Failure';
import { useAtlas, useView } from '../../view/use-atlas';

interface PassageTextProps {
  readonly bulletin: Bulletin;
  readonly event: AtlasEvent;
  readonly source: Source;
}

/** The words of a passage; the summary of its event stands in until they come. */
export function PassageText({ bulletin, event, source }: PassageTextProps) {
  const { data: text, isPending, error, refetch } = useQuery(bulletinTextQuery(bulletin));
  if (text !== undefined) return <ToldPassage text={text} event={event} source={source} />;
  return (
    <>
      <p className="reading__words" aria-busy={isPending}>
        {event.summary}
      </p>
      {error && !isPending ? (
        <Failure title="The passage could not be loaded." reason={error.message} onRetry={() => void refetch()} />
      ) : null}
    </>
  );
}

interface ToldPassageProps extends Omit<PassageTextProps, 'bulletin'> {
  readonly text: string;
}

/** The words for which the selection keeps the passage stand out, those outside of it with their line. */
function ToldPassage({ text, event, source }: ToldPassageProps) {
  const atlas = useAtlas();
  const { filters } = useView();
  const sought = soughtFacts(event, filters, atlas);
  const facts = marksOf(source.evidence).filter(({ fact }) => sought.has(fact));
  const marksIn = (span: Span): readonly Mark[] =>
    [...facts, ...foundWords(text, span, filters.q)].filter((mark) => overlaps(mark, span));
  const told = toldWords(text, source, event.title, marksIn(source));
  const elsewhere = linesOutside(text, source).filter((line) => facts.some((mark) => overlaps(mark, line)));
  const isTitle = foldText(text.slice(told.start, told.end)) === foldText(event.title);
  return (
    <>
      {isTitle && marksIn(told).length === 0 ? (
        <p className="reading__elsewhere">Told by this headline alone.</p>
      ) : (
        <blockquote className="reading__words">
          <Words text={text} within={told} marks={marksIn(told)} />
        </blockquote>
      )}
      {elsewhere.map((line) => (
        <p key={line.start} className="reading__elsewhere">
          Elsewhere in it:{' '}
          <q>
            <Words text={text} within={line} marks={marksIn(line)} />
          </q>
        </p>
      ))}
    </>
  );
}

/** The passage below its title, which stands above it already, unless the title holds words that are looked for. */
function toldWords(text: string, source: Source, title: string, marks: readonly Mark[]): Span {
  const body = withoutTitle(text, source, title);
  return marks.some((mark) => overlaps(mark, { start: source.start, end: body.start })) ? source : body;
}

function overlaps(mark: Mark, span: Span): boolean {
  return mark.start < span.end && mark.end > span.start;
}

interface WordsProps {
  readonly text: string;
  readonly within: Span;
  readonly marks: readonly Mark[];
}

function Words({ text, within, marks }: WordsProps) {
  return segmentText(text, within, marks).map(({ start, text: words, facts }) =>
    facts.length > 0 ? (
      <mark key={start} className="reading__lit">
        {airless(words)}
      </mark>
    ) : (
      <span key={start}>{airless(words)}</span>
    ),
  );
}
