import { queryOptions } from '@tanstack/react-query';

/** Loads the text of a bulletin exactly as published, so that offsets hold; `file` is its path below the folder. */
export function bulletinTextQuery(file: string) {
  return queryOptions({
    queryKey: ['bulletin-text', file],
    queryFn: ({ signal }) => fetchText(file, signal),
    staleTime: Infinity,
    retry: 1,
  });
}

async function fetchText(file: string, signal: AbortSignal): Promise<string> {
  const path = file.split('/').map(encodeURIComponent).join('/');
  const response = await fetch(new URL(`data/bulletins/${path}`, document.baseURI), { signal });
  if (!response.ok) throw new Error(`The bulletin could not be loaded: the server answered ${response.status}.`);
  if ((response.headers.get('content-type') ?? '').includes('text/html')) {
    throw new Error('The bulletin is missing: the server sent a page in its place.');
  }
  // `response.text()` drops a byte-order mark, and every offset of the file would be one off.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}
