import type { Evidence, EvidenceField, Source, Span } from '../../../../src/dataset/types';
import type { NormalText } from '../../text';
import { compareText } from './order';
import type { Told } from './tell';

/** A telling as a source: its passage and the words of each fact, as offsets into the published text. */
export function toSource({ source, telling }: Told): Source {
  const raw = rawSpan(source.text);
  const found: Evidence[] = [];
  const add = (field: EvidenceField, value: string, span: Span | null) => {
    if (span && span.end > span.start) found.push({ field, value, ...raw(span) });
  };
  const { date, kind, people, roles, topics, story } = telling;
  add('date', date.start === date.end ? date.start : `${date.start}..${date.end}`, date.evidence);
  for (const person of people) for (const span of person.evidence) add('official', person.id, span);
  for (const { place, evidence } of roles.places) for (const span of evidence) add('place', place.id, span);
  for (const { code, evidence } of roles.countries) for (const span of evidence) add('country', code, span);
  for (const topic of topics) add('topic', topic.id, topic.evidence);
  add('kind', kind.kind, kind.evidence);
  if (kind.remoteEvidence) add('remote', 'true', kind.remoteEvidence);
  found.sort(
    (a, b) => a.start - b.start || a.end - b.end || compareText(a.field, b.field) || compareText(a.value, b.value),
  );
  return { bulletin: source.bulletin.id, ...raw(story.span), evidence: found };
}

/** Leads offsets of the normal text back to the text as published. */
function rawSpan({ toRaw }: NormalText): (span: Span) => Span {
  return ({ start, end }) => ({ start: toRaw[start] ?? 0, end: Math.max(toRaw[end] ?? 0, (toRaw[start] ?? 0) + 1) });
}
