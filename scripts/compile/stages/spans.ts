import type { Span } from '../../../src/dataset/types';

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const overlapsAny = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => overlaps(span, other));
