// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { readFileSync } from 'node:fs';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MapPanel } from '../../src/features/map/MapPanel';
import { NO_FILTERS } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { createCrossFilter } from '../../src/model/cross-filter';
import { renderWithAtlas } from '../support/render-with-atlas';

const SHAPES = readFileSync('public/data/countries.json', 'utf8');

// What is drawn has no size here, so these tests read the table; the drawing is looked at in a browser.
const serve = (status: number): void => {
  const headers = { 'content-type': 'application/json' };
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(SHAPES, { status, headers })));
};

// Names by role are reckoned for a few hundred buttons; a busy machine needs seconds for it.
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  serve(200);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const openTable = () => userEvent.click(screen.getByRole('button', { name: 'Table' }));
const rowOf = (name: RegExp) => screen.getByRole('row', { name });
const cellsOf = (name: RegExp) =>
  within(rowOf(name))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the table of the map', () => {
  test('gives each country its code and its counts under each mode', async () => {
    renderWithAtlas(<MapPanel />);
    await openTable();
    expect(cellsOf(/^Norway/)).toEqual(['NOR', '1', '1', '5']);
    expect(cellsOf(/^Russia/)).toEqual(['RUS', '0', '0', '0']);
  });

  test('a country is chosen by its button, and taken back by a second click', async () => {
    const { history } = renderWithAtlas(<MapPanel />);
    await openTable();
    await userEvent.click(screen.getByRole('button', { name: 'Norway' }));
    expect(screen.getByRole('button', { name: 'Norway' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Norway' }));
    expect(history.entries).toEqual(['', '?country=NOR&role=visited', '']);
  });

  test.each([
    ['1 Norway, Visited', '?country=NOR&role=visited', { country: ['NOR'], role: 'visited' }],
    ['1 Norway, Guests received', '?country=NOR&role=guest', { country: ['NOR'], role: 'guest' }],
    ['5 Norway, Any part', '?country=NOR', { country: ['NOR'] }],
  ] as const)('the number of %s lists as many events', async (name, address, filters) => {
    const { history, dataset } = renderWithAtlas(<MapPanel />);
    await openTable();
    await userEvent.click(screen.getByRole('button', { name }));
    expect(history.read()).toBe(address);
    const listed = createCrossFilter(createAtlas(dataset), { ...NO_FILTERS, ...filters }).events;
    expect(name.startsWith(`${listed.length} `)).toBe(true);
  });

  test('a second part of the same country takes the place of the first', async () => {
    const { history } = renderWithAtlas(<MapPanel />, { search: '?country=NOR~FIN&role=visited' });
    await openTable();
    await userEvent.click(screen.getByRole('button', { name: '1 Norway, Guests received' }));
    expect(history.read()).toBe('?country=NOR&role=guest');
  });

  test('the choice of a country changes no other country’s count', async () => {
    renderWithAtlas(<MapPanel />, { search: '?country=NOR' });
    await openTable();
    expect(cellsOf(/^Finland/)).toEqual(['FIN', '3', '0', '8']);
  });

  test('another filter does', async () => {
    renderWithAtlas(<MapPanel />, { search: '?kind=visit' });
    await openTable();
    expect(cellsOf(/^Finland/)).toEqual(['FIN', '3', '0', '3']);
  });

  test.each([
    ['nor', 1],
    ['NLD', 1],
    ['united', 1],
    ['orway', 0],
    ['atlantis', 0],
  ])('a search for “%s” leaves %d rows', async (text, count) => {
    renderWithAtlas(<MapPanel />);
    await openTable();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a country' }), text);
    expect(screen.queryAllByRole('rowheader')).toHaveLength(count);
  });

  test('a place lists its events, and each opens', async () => {
    const { history } = renderWithAtlas(<MapPanel />);
    await openTable();
    const places = within(screen.getByRole('region', { name: 'Places' }));
    await userEvent.click(places.getByText('Kyiv', { selector: 'summary' }));
    await userEvent.click(places.getByRole('button', { name: /First journey leads to Kyiv/ }));
    expect(history.read()).toMatch(/^\?event=/);
  });
});

describe('the difference of two selections', () => {
  const search = '?map=difference&kind=visit&b.kind=speech';

  test('is counted from both, and a country is chosen in both', async () => {
    const { history, dataset } = renderWithAtlas(<MapPanel />, { search });
    await openTable();
    const atlas = createAtlas(dataset);
    const listed = (kind: string) =>
      createCrossFilter(atlas, { ...NO_FILTERS, kind: [kind], country: ['UKR'] }).events.length;
    const [a, b] = [listed('visit'), listed('speech')];
    expect(cellsOf(/^Ukraine/)).toEqual(['UKR', `${a}`, `${b}`, a > b ? `+${a - b}` : a < b ? `−${b - a}` : '0']);
    await userEvent.click(screen.getByRole('button', { name: 'Ukraine' }));
    expect(history.read()).toBe('?country=UKR&kind=visit&b.country=UKR&b.kind=speech&map=difference');
  });

  test('asks for the period before where nothing is compared yet', async () => {
    const { history } = renderWithAtlas(<MapPanel />, { search: '?from=2025-01-01&to=2025-12-31' });
    await userEvent.click(screen.getByRole('radio', { name: 'Difference' }));
    expect(history.read()).toBe('?from=2025-01-01&to=2025-12-31&b.from=2024-01-01&b.to=2024-12-31&map=difference');
  });
});

describe('around the map', () => {
  test('the tray counts the events without a country and opens just these', async () => {
    const { history, dataset } = renderWithAtlas(<MapPanel />);
    const listed = createCrossFilter(createAtlas(dataset), { ...NO_FILTERS, country: ['none'] }).events.length;
    await userEvent.click(screen.getByRole('button', { name: `${listed} events without a country` }));
    expect(history.read()).toBe('?country=none');
  });

  test('the switch changes what the shades count, and the address', async () => {
    const { history } = renderWithAtlas(<MapPanel />);
    expect(await screen.findByText('Events with a visit')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Guests received' }));
    expect(screen.getByText('Events with a guest')).toBeInTheDocument();
    expect(history.read()).toBe('?map=guest');
  });

  test('shapes that do not come leave the table, say so, and can be asked for again', async () => {
    serve(503);
    renderWithAtlas(<MapPanel />);
    expect(await screen.findByText('The map could not be drawn.', {}, { timeout: 4000 })).toBeInTheDocument();
    serve(200);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('group', { name: /^Drawn map/ })).toBeInTheDocument();
  });
});
