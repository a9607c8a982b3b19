// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { bulletinTextQuery } from '../../src/queries/bulletin-text';

afterEach(() => vi.unstubAllGlobals());

function serve(body: Uint8Array<ArrayBuffer>, contentType = 'text/plain') {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(url.pathname);
    return new Response(body, { headers: { 'content-type': contentType } });
  });
  return asked;
}

const load = (bulletin: { file: string; text?: string }) => new QueryClient().fetchQuery(bulletinTextQuery(bulletin));

test.each([
  ['the file itself', { file: '2024/may one.txt' }, '/data/bulletins/2024/may%20one.txt'],
  ['the text taken out', { file: 'a/page.html', text: 'texts/a/page.html.txt' }, '/data/texts/a/page.html.txt'],
])('of a bulletin, %s is loaded', async (_, bulletin, path) => {
  const asked = serve(new TextEncoder().encode('Words'));
  expect(await load(bulletin)).toBe('Words');
  expect(asked).toEqual([path]);
});

test('a byte-order mark stays, so that offsets hold', async () => {
  serve(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]));
  expect(await load({ file: 'marked.txt' })).toBe('\ufeffA');
});

test('a page in place of the text is no text', async () => {
  serve(new TextEncoder().encode('<html>'), 'text/html');
  await expect(
    new QueryClient().fetchQuery({ ...bulletinTextQuery({ file: 'gone.txt' }), retry: false }),
  ).rejects.toThrow(/sent a page in its place/);
});
