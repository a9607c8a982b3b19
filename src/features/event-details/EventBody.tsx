import { useEffect, useRef } from 'react';
import type { AtlasEvent } from '../../dataset/types';
import { wordsFor } from '../../model/passage';
import { useAtlas } from '../../view/use-atlas';
import { CorrectedNote } from './CorrectedNote';
import { EventDate } from './EventDate';
import { EventTools } from './EventTools';
import { FactList } from './FactList';
import { SamePeopleList } from './SamePeopleList';
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
  const { length: count } = event.sources;
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
          <h3 className="event__section">{count === 1 ? 'Read from' : `Read from ${count} bulletins`}</h3>
          <div className="event__sources">
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
