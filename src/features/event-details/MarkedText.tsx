import type { Span } from '../../dataset/types';
import type { Mark, Segment } from '../../model/passage';
import { airless, segmentText } from '../../model/passage';
import './passage.css';
import type { Lit } from './use-lit';

interface MarkedTextProps {
  readonly text: string;
  readonly within: Span;
  readonly marks: readonly Mark[];
  readonly lit: Lit;
}

/** A stretch of a bulletin with the words that facts were read from; those of the lit facts stand out. */
export function MarkedText({ text, within, marks, lit }: MarkedTextProps) {
  return segmentText(text, within, marks).map((segment) =>
    segment.facts.length === 0 ? (
      <span key={segment.start}>{airless(segment.text)}</span>
    ) : (
      <Words key={segment.start} segment={segment} lit={lit} />
    ),
  );
}

function Words({ segment, lit }: { readonly segment: Segment; readonly lit: Lit }) {
  const isLit = segment.facts.some((fact) => lit.marks.includes(fact));
  return (
    <mark
      className={isLit ? 'passage__lit' : 'passage__mark'}
      data-facts={segment.facts.join(' ')}
      onPointerMove={() => lit.hover(segment.facts)}
      onPointerLeave={() => lit.hover([])}
    >
      {airless(segment.text)}
    </mark>
  );
}
