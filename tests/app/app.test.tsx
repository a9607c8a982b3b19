// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../src/app/App';
import { makeDataset } from '../fixtures/dataset';
import { createMemoryHistory } from '../support/memory-history';

const JSON_HEADERS = { 'content-type': 'application/json' };

function openPage(answer: () => Response, search = '') {
  vi.stubGlobal('fetch', (url: URL) =>
    Promise.resolve(String(url).endsWith('dataset.json') ? answer() : new Response('', { status: 404 })),
  );
  const history = createMemoryHistory(search);
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 1 } } });
  render(
    <QueryClientProvider client={client}>
      <App history={history} />
    </QueryClientProvider>,
  );
  return history;
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('the page has its landmarks while it waits, and then says what it shows', async () => {
  openPage(() => Response.json(makeDataset()), '?official=mark-rutte&from=2025-01-01');
  for (const name of ['Filters', 'Timeline', 'Map', 'Topics over time']) {
    expect(screen.getByRole('region', { name })).toBeInTheDocument();
  }
  expect(await screen.findByRole('status')).toHaveTextContent('9 of 59 events');
  expect(document.title).toBe('Showing 9 of 59 events: Mark Rutte, since January 2025 · Bulletin Atlas');
  expect(
    within(screen.getByRole('region', { name: 'Filters' })).getByRole('checkbox', { name: /Mark Rutte/ }),
  ).toBeChecked();
});

test('the plain page asks questions, and a question is answered by a view', async () => {
  const history = openPage(() => Response.json(makeDataset()));
  const [first] = within(await screen.findByRole('list', { name: /Questions/ })).getAllByRole('link');
  await userEvent.click(first!);
  expect(history.read()).toMatch(/^\?official=jens-stoltenberg~mark-rutte&kind=speech~visit&from=2024-01-01/);
  expect(screen.getByRole('list', { name: 'Active filters' })).toBeInTheDocument();
});

test.each([
  ['is not there', () => new Response('no', { status: 404 }), /answered 404/],
  ['is a page in its place', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), /is missing/],
  ['has another version', () => new Response('{"schemaVersion":9}', { headers: JSON_HEADERS }), /version 9/],
])('a dataset that %s is told in words, and can be asked for again', async (_, answer, reason) => {
  let broken = true;
  openPage(() => (broken ? answer() : Response.json(makeDataset())));
  expect(await screen.findByRole('alert')).toHaveTextContent(reason);
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('status')).toHaveTextContent('59 of 59 events');
});
