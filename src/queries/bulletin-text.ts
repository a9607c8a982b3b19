import { queryOptions } from '@tanstack/react-query';
import type { Bulletin } from '../dataset/types';

/** Loads the text of a bulletin exactly as published, so that offsets hold: the file itself, or what was taken out of it. */
export function bulletinTextQuery({ file, text }: Pick<Bulletin, 'file' | 'text'>) {
  const place = text ?? `bulletins/${file}`;
  return queryOptions({
    queryKey: ['bulletin-text', place],
    queryFn: ({ signal }) => fetchText(place, signal),
    staleTime: Infinity,
    retry: 1,
  });
}

async function fetchText(place: string, signal: AbortSignal): Promise<string> {
  const path = place.split('/').map(encodeURIComponent).join('/');
  const response = await fetch(new URL(`data/${path}`, document.baseURI), { signal });
  if (!response.ok) throw new Error(`The bulletin could not be loaded: the server answered ${response.status}.`);
  if ((response.headers.get('content-type') ?? '').includes('text/html')) {
    throw new Error('The bulletin is missing: the server sent a page in its place.');
  }
  // `response.text()` drops a byte-order mark, and every offset of the file would be one off.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}
