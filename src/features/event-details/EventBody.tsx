import { useEffect, useRef } from 'react';
import type { AtlasEvent } from '../../dataset/types';
import { wordsFor } from '../../model/passage';
import { useAtlas } from '../../view/use-atlas';
import { CorrectedNote } from './CorrectedNote';
import { EventDate } from './EventDate';
import { EventTools } from './EventTools';
import { FactList } from './FactList';
import { SamePeopleList } from './SamePeopleList';
import { SourceComparison } from './SourceComparison';
import { SourcePassage } from './SourcePassage';
import { factsOf } from './facts';
import { useLit } from './use-lit';
import { useSourceTexts } from './use-source-texts';

interface EventBodyProps {
  readonly event: AtlasEvent;
  readonly goTo: (id: string) => void;
}

/** Everything below the title: the date, the facts, the passages that they were read from, and where to go from here. */
export function EventBody({ event, goTo }: EventBodyProps) {
  const atlas = useAtlas();
  const lit = useLit();
  const textOf = useSourceTexts(event);
  const words = (marks: readonly string[]) => marks.flatMap((mark) => wordsFor(event, mark, textOf));
  const body = useRef<HTMLDivElement>(null);
  // On a phone the words lie below the screen: a click on a fact brings them up.
  useEffect(() => {
    if (lit.pinned) body.current?.querySelector('.passage__lit')?.scrollIntoView?.({ block: 'nearest' });
  }, [lit.pinned]);
  return (
    <>
      <EventDate event={event} lit={lit} words={words(['date'])} />
      <CorrectedNote event={event} />
      <div ref={body} className="event__body">
        <FactList groups={factsOf(event, atlas)} lit={lit} wordsFor={words} />
        <section>
          <h3 className="event__section">{readFrom(event)}</h3>
          <SourceComparison event={event} lit={lit} />
          <div className={`event__sources${event.sources.length > 1 ? ' event__sources--several' : ''}`}>
            {event.sources.map((source) => (
              <SourcePassage
                key={`${source.bulletin} ${source.start}`}
                source={source}
                summary={event.summary}
                lit={lit}
              />
            ))}
          </div>
        </section>
      </div>
      <SamePeopleList event={event} goTo={goTo} />
      <EventTools event={event} />
    </>
  );
}

/** A bulletin may tell a thing twice, in a list and in full: its passages are then two, and it is one. */
function readFrom({ sources }: AtlasEvent): string {
  const bulletins = new Set(sources.map(({ bulletin }) => bulletin)).size;
  if (sources.length === 1) return 'Read from';
  return `Read from ${sources.length} passages of ${bulletins === 1 ? 'one bulletin' : `${bulletins} bulletins`}`;
}
