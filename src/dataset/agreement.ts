import type { AtlasEvent, Evidence, Source } from './types';

/** The fields on which the sources of an event are held against each other. */
export const COMPARED_FIELDS = ['date', 'kind', 'official', 'place', 'country'] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** What each source of an event says on a field on which they do not say the same. */
export interface Difference {
  readonly field: ComparedField;
  /** The values of each source, in the order of the event's sources, sorted; none where a source is silent. */
  readonly told: readonly (readonly string[])[];
  /**
   * `contradict`: no source covers what all others tell (12 July here, 19 July there). `part`: one of them does, and the
   * others merely tell less or more exactly.
   */
  readonly sort: 'contradict' | 'part';
}

/** The fields on which the sources of an event differ; none where it has one source, or all say the same. */
export function differencesOf(event: AtlasEvent): readonly Difference[] {
  if (event.sources.length < 2) return [];
  const named = namedInPassing(event);
  return COMPARED_FIELDS.flatMap((field): readonly Difference[] => {
    const told = event.sources.map((source) => valuesOf(source, field).filter((value) => !named.has(value)));
    if (told.every((values) => values.join() === told[0]?.join())) return [];
    return [{ field, told, sort: hasContradiction(field, told) ? 'contradict' : 'part' }];
  });
}

/** Whether two sources of the event contradict each other on any field. */
export function isDisputed(event: AtlasEvent): boolean {
  return differencesOf(event).some(({ sort }) => sort === 'contradict');
}

// Who leaves out a country or a place that the other one merely names has told the same event.
function namedInPassing({ countries, places }: AtlasEvent): ReadonlySet<string> {
  const codes = countries.filter(({ role }) => role === 'mentioned').map(({ code }) => code);
  return new Set([...codes, ...places.filter(({ role }) => role === 'mentioned').map(({ id }) => id)]);
}

function valuesOf({ evidence }: Source, field: Evidence['field']): readonly string[] {
  return [...new Set(evidence.filter((found) => found.field === field).map(({ value }) => value))].sort();
}

function hasContradiction(field: ComparedField, told: readonly (readonly string[])[]): boolean {
  const speaking = told.filter((values) => values.length > 0);
  const covers = field === 'date' ? coversDays : coversValues;
  return speaking.length > 0 && !speaking.some((whole) => speaking.every((part) => covers(whole, part)));
}

function coversValues(whole: readonly string[], part: readonly string[]): boolean {
  return part.every((value) => whole.includes(value));
}

/** Whether every span of `part` lies within one of `whole`: a week covers a day of it. */
function coversDays(whole: readonly string[], part: readonly string[]): boolean {
  return part
    .map(readSpan)
    .every((inner) => whole.map(readSpan).some((outer) => outer.start <= inner.start && outer.end >= inner.end));
}

/** `2024-05-03` is that day alone, `2024-05-03..2024-05-05` three days. */
function readSpan(value: string): { readonly start: string; readonly end: string } {
  const [start = value, end = start] = value.split('..');
  return { start, end };
}
