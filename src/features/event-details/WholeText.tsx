import type { AtlasEvent } from '../../dataset/types';
import { frontMatterEnd, marksOf, segmentText, trimmed } from '../../model/passage';
import { MarkedText } from './MarkedText';
import { useLit } from './use-lit';

interface WholeTextProps {
  readonly text: string;
  readonly bulletin: string;
  readonly event: AtlasEvent | undefined;
}

/** The text of a bulletin, with the passages of the event marked at the side. */
export function WholeText({ text, bulletin, event }: WholeTextProps) {
  const lit = useLit();
  const sources = event?.sources.filter((source) => source.bulletin === bulletin) ?? [];
  const marks = sources.flatMap(({ evidence }) => marksOf(evidence));
  const passages = sources.map(({ start, end }) => ({ fact: 'passage', start, end }));
  const body = frontMatterEnd(text);
  return (
    // The text scrolls, and whoever has no wheel scrolls it by the arrow keys: it has to take the focus for that.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="passage__whole" tabIndex={0} role="document" aria-label="Text of the bulletin">
      {body > 0 && (
        <details className="passage__front-matter">
          <summary>What the file says of itself</summary>
          <pre>{text.slice(0, body).trim()}</pre>
        </details>
      )}
      {segmentText(text, { start: body, end: text.length }, passages).map((part) => {
        const words = <MarkedText text={text} within={trimmed(text, part)} marks={marks} lit={lit} />;
        return part.facts.length > 0 ? (
          <div key={part.start} role="group" className="passage__told" aria-label="The passage of the open event">
            {words}
          </div>
        ) : (
          <div key={part.start} className="passage__rest">
            {words}
          </div>
        );
      })}
    </div>
  );
}
