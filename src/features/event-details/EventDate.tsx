import type { AtlasEvent } from '../../dataset/types';
import { formatDateBasis, formatDay, formatEventDate, weekdayName } from '../../format/days';
import { FactName } from './FactEntry';
import type { Lit } from './use-lit';

interface EventDateProps {
  readonly event: AtlasEvent;
  readonly lit: Lit;
  readonly words: readonly string[];
}

/** When it was, in full, and how that is known: stated, or worked out from words that are quoted. */
export function EventDate({ event, lit, words }: EventDateProps) {
  const stated = event.dateBasis === 'stated';
  const quoted = words.map((word) => `“${word}”`).join(' and ');
  const isCorrected = ['start', 'end', 'precision'].some((field) => event.corrected?.includes(field));
  const basis = formatDateBasis(event.dateBasis);
  return (
    <p className="event__date">
      <FactName fact={{ key: 'date', label: inFull(event), marks: ['date'] }} lit={lit} words={words} />
      <span className={stated ? 'event__note' : 'event__inferred'} title={basis}>
        {stated ? 'as stated' : quoted ? `inferred from ${quoted}` : `inferred: ${basis}`}
      </span>
      {isCorrected ? <span className="event__hand">corrected</span> : null}
    </p>
  );
}

function inFull(event: AtlasEvent): string {
  if (event.precision !== 'day' || event.start !== event.end) return formatEventDate(event);
  const day = `${weekdayName(event.start)}, ${formatDay(event.start)}`;
  return event.dateBasis === 'stated' ? day : `about ${day}`;
}
