import { queryOptions } from '@tanstack/react-query';

/** The compiler's measured figures on one set of labelled bulletins; shares are from 0 to 1. */
export interface AccuracySet {
  readonly name: string;
  readonly figures: AccuracyFigures;
  readonly byLayout: Readonly<Record<string, AccuracyFigures>>;
}

export interface AccuracyFigures {
  readonly bulletins: number;
  readonly fields: readonly { readonly field: string; readonly share: number; readonly count: number }[];
}

/** Loads the figures when the method page is opened. */
export function accuracyQuery() {
  return queryOptions({ queryKey: ['accuracy'], queryFn: fetchAccuracy, staleTime: Infinity, retry: 1 });
}

async function fetchAccuracy({ signal }: { signal: AbortSignal }): Promise<readonly AccuracySet[]> {
  const response = await fetch(new URL('data/accuracy.json', document.baseURI), { signal });
  if (!response.ok || !(response.headers.get('content-type') ?? '').includes('json')) {
    throw new Error('The measured figures are not at hand.');
  }
  return (await response.json()) as readonly AccuracySet[];
}
