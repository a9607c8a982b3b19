// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TripsPanel } from '../../../src/features/trips/TripsPanel';
import { NO_FILTERS } from '../../../src/filters/filters';
import { createAtlas } from '../../../src/model/atlas';
import { createCrossFilter } from '../../../src/model/cross-filter';
import { renderWithAtlas } from '../../support/render-with-atlas';

// The names of countries of which no bulletin tells come with the shapes of the map.
const SHAPES = {
  type: 'Topology',
  arcs: [],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [{ type: 'MultiPolygon', id: 'KAZ', arcs: [], properties: { name: 'Kazakhstan' } }],
    },
  },
};

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(SHAPES)));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const summaries = () =>
  within(screen.getByRole('list', { name: 'Trips, latest first' }))
    .getAllByRole('group')
    .map((trip) => trip.querySelector('summary')?.textContent);
const open = (words: string) => userEvent.click(screen.getByText(words, { selector: 'summary *' }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('without a chosen official', () => {
  test('one line offers who was abroad most, and a click chooses', async () => {
    const { history } = renderWithAtlas(<TripsPanel />);
    const offers = within(screen.getByRole('list', { name: 'Most days abroad' })).getAllByRole('button');
    expect(offers.map((offer) => offer.textContent)).toEqual([
      'Jens Stoltenberg 12 days abroad',
      'Mark Rutte 5 days abroad',
      'Mircea Geoană 2 days abroad',
    ]);
    await userEvent.click(offers[1]!);
    expect(history.read()).toBe('?official=mark-rutte');
    expect(screen.getByText(/^Mark Rutte: 4 trips/)).toBeInTheDocument();
  });

  test('all of them are ranked by days, trips, stops or countries', async () => {
    const { history } = renderWithAtlas(<TripsPanel />);
    await press('Show all trips');
    expect(history.read()).toBe('?trips=list');
    const ranked = () =>
      within(screen.getByRole('list', { name: 'People by trips' }))
        .getAllByRole('button')
        .map((row) => row.textContent);
    expect(ranked().slice(0, 2)).toEqual(['Jens Stoltenberg 12 days', 'Mark Rutte 5 days']);
  });

  test('the switch of units counts anew', async () => {
    const { history } = renderWithAtlas(<TripsPanel />, { search: '?trips=list' });
    const units = within(screen.getByRole('group', { name: 'Count by' }));
    await userEvent.click(units.getByRole('radio', { name: 'Countries' }));
    expect(history.read()).toBe('?trips=list&away=countries');
    expect(screen.getByRole('button', { name: 'Jens Stoltenberg 5 countries' })).toBeInTheDocument();
  });

  test('a person’s number of trips is that of the list it opens', async () => {
    renderWithAtlas(<TripsPanel />, { search: '?trips=list&away=trips' });
    await press('Mircea Geoană 2 trips');
    expect(summaries()).toHaveLength(2);
  });
});

describe('with a chosen official', () => {
  const search = '?official=jens-stoltenberg';

  test('the trips are told latest first, with days, stops and what was announced', () => {
    renderWithAtlas(<TripsPanel />, { search });
    expect(screen.getByText(/^Jens Stoltenberg: 6 trips with 6 stops, 12 days abroad in 5 countries$/)).toBeVisible();
    expect(summaries()).toEqual([
      '17 Jun 2024Washington United States1 day',
      '5 Jun 2024Helsinki Finland1 day',
      '29–31 Jan 2024Washington United States3 days, announced',
      '15 Jan 2024Oslo Norway1 day',
      '24 Aug 2023Kyiv Ukraine1 day, announced',
      '9–13 Jul 2023Vilnius Lithuania5 days',
    ]);
  });

  test('a trip opens its stops, and a stop its events', async () => {
    const { history } = renderWithAtlas(<TripsPanel />, { search });
    await open('9–13 Jul 2023');
    expect(screen.getByRole('heading', { name: 'Vilnius, Lithuania' })).toBeVisible();
    await press('A forum hears about the next decade');
    expect(history.read()).toMatch(/event=2023-07-13-/);
  });

  test('its days become those of the view, with as many events as it says', async () => {
    const { history, dataset } = renderWithAtlas(<TripsPanel />, { search });
    await open('9–13 Jul 2023');
    await press('All 2 events of these days');
    expect(history.read()).toBe('?official=jens-stoltenberg&from=2023-07-09&to=2023-07-13');
    const filters = { ...NO_FILTERS, official: ['jens-stoltenberg'], from: '2023-07-09', to: '2023-07-13' };
    expect(createCrossFilter(createAtlas(dataset), filters).events).toHaveLength(2);
    expect(summaries()).toHaveLength(1);
  });

  test('other filters leave whole trips, or none', () => {
    renderWithAtlas(<TripsPanel />, { search: `${search}&kind=speech` });
    expect(summaries()).toEqual(['17 Jun 2024Washington United States1 day', '9–13 Jul 2023Vilnius Lithuania5 days']);
    cleanup();
    renderWithAtlas(<TripsPanel />, { search: `${search}&kind=call` });
    expect(screen.getByText('Jens Stoltenberg: no trip under these filters')).toBeVisible();
  });

  test('of several each trip has its name', () => {
    renderWithAtlas(<TripsPanel />, { search: '?official=mark-rutte~jens-stoltenberg&from=2024-10-01' });
    expect(summaries().at(-1)).toBe('3 Oct 2024Mark Rutte: Kyiv Ukraine1 day');
  });

  test('it closes to one line and opens again', async () => {
    const { history } = renderWithAtlas(<TripsPanel />, { search });
    await press('Close the trips');
    expect(history.read()).toBe(`${search}&trips=closed`);
    expect(screen.getByText('6 trips, 12 days abroad')).toBeVisible();
    await press('Show all trips');
    expect(history.read()).toBe(search);
  });
});

describe('countries', () => {
  test('are ranked, and one opens as many trips as it says', async () => {
    const { history } = renderWithAtlas(<TripsPanel />, {
      search: '?official=jens-stoltenberg&trips=countries&away=trips',
    });
    await press('United States 2 trips');
    expect(history.read()).toBe('?official=jens-stoltenberg&country=USA&role=visited&away=trips');
    expect(summaries()).toHaveLength(2);
  });

  test('cannot be counted in countries', () => {
    renderWithAtlas(<TripsPanel />, { search: '?trips=countries&away=countries' });
    const units = within(screen.getByRole('group', { name: 'Count by' }));
    expect(units.queryByRole('radio', { name: 'Countries' })).not.toBeInTheDocument();
    expect(units.getByRole('radio', { name: 'Days' })).toBeChecked();
  });
});

describe('countries not visited', () => {
  const section = (name: string) => within(screen.getByRole('region', { name }));
  const items = (name: string) =>
    section(name)
      .queryAllByRole('listitem')
      .map((item) => item.textContent);

  test('of a chosen region: never, and since when', () => {
    renderWithAtlas(<TripsPanel />, { search: '?official=jens-stoltenberg&region=baltic-sea&trips=unvisited' });
    expect(screen.getByText('Of the 4 countries of Baltic Sea, visited by Jens Stoltenberg.')).toBeVisible();
    expect(section('Never visited').getByRole('heading')).toHaveTextContent('Never visited: 2 countries');
    expect(items('Never visited')).toEqual(['Estonia', 'Germany']);
    expect(section('Not since').getByRole('heading')).toHaveTextContent('Not since: 2 countries');
    expect(items('Not since')).toEqual(['Lithuania13 Jul 2023', 'Finland5 Jun 2024']);
  });

  test('the last visit opens', async () => {
    const { history } = renderWithAtlas(<TripsPanel />, { search: '?official=jens-stoltenberg&trips=unvisited' });
    await press(/^Lithuania/);
    expect(history.read()).toMatch(/event=2023-07-13-/);
  });

  test('without a region all countries that appear are looked at, without an official anyone’s visit counts', () => {
    renderWithAtlas(<TripsPanel />, { search: '?trips=unvisited' });
    expect(
      screen.getByText('Of the 16 countries that appear in the bulletins, visited by anyone who acts for NATO.'),
    ).toBeVisible();
    expect(items('Not since').find((words) => words?.startsWith('Finland'))).toBe('FinlandMark Rutte12 Jan 2026');
    expect(items('Never visited')).not.toContain('Finland');
  });

  test('a country of the region of which no bulletin tells has its name from the map', async () => {
    renderWithAtlas(<TripsPanel />, { search: '?region=central-asia&trips=unvisited' });
    expect(await screen.findByText('Kazakhstan')).toBeVisible();
  });
});
