import { queryOptions } from '@tanstack/react-query';
import type { Dataset } from '../dataset/types';
import { SCHEMA_VERSION } from '../dataset/types';

/** Loads the compiled dataset once. */
export function datasetQuery() {
  return queryOptions({
    queryKey: ['dataset'],
    queryFn: fetchDataset,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: 1,
  });
}

async function fetchDataset({ signal }: { signal: AbortSignal }): Promise<Dataset> {
  const response = await fetch(new URL('data/dataset.json', document.baseURI), { signal });
  if (!response.ok) throw new Error(`The dataset could not be loaded: the server answered ${response.status}.`);
  // Static hosts that send the page itself for a missing file answer 200 with HTML.
  if (!(response.headers.get('content-type') ?? '').includes('json')) {
    throw new Error('The dataset is missing: the server sent something else in its place.');
  }
  return checkDataset(await response.json());
}

/** Refuses what this page cannot read, with the reason in words. */
export function checkDataset(received: unknown): Dataset {
  const version = (received as Partial<Dataset> | null)?.schemaVersion;
  if (version !== SCHEMA_VERSION) {
    throw new Error(
      `The dataset has version ${String(version)}; this page reads version ${SCHEMA_VERSION}. Reload it.`,
    );
  }
  return received as Dataset;
}
