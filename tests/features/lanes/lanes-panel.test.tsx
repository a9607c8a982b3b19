// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LanesPanel } from '../../../src/features/lanes/LanesPanel';
import { TimelinePanel } from '../../../src/features/timeline/TimelinePanel';
import { renderWithAtlas } from '../../support/render-with-atlas';

// The virtualizer draws no row in a box without height, and jsdom lays nothing out.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(600);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const lane = (name: RegExp) => screen.getByRole('row', { name });
const marksOf = (name: RegExp) => within(lane(name)).queryAllByRole('link');
const nameOf = (name: RegExp) => within(lane(name)).getByRole('button');

describe('the switch', () => {
  test.each([
    ['By person', '?lanes=official'],
    ['By region', '?lanes=region'],
    ['By topic', '?lanes=topic'],
  ])('%s', async (name, search) => {
    const { history } = renderWithAtlas(<TimelinePanel lanes={<LanesPanel />} />);
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name }));
    expect(history.read()).toBe(search);
    expect(screen.getByRole('grid')).toBeInTheDocument();
    expect(screen.queryByRole('list', { name: /newest first/ })).not.toBeInTheDocument();
  });

  test('leads back to the list, which is the default', async () => {
    const { history } = renderWithAtlas(<TimelinePanel lanes={<LanesPanel />} />, { search: '?lanes=topic' });
    await userEvent.click(screen.getByRole('radio', { name: 'List' }));
    expect(history.read()).toBe('');
    expect(screen.getByRole('list', { name: /newest first/ })).toBeInTheDocument();
  });

  test('older links open the lanes of people', () => {
    renderWithAtlas(<LanesPanel />, { search: '?lanes=1' });
    expect(screen.getByRole('grid', { name: 'Events by person, one lane each' })).toBeInTheDocument();
  });
});

describe('a lane', () => {
  const search = '?lanes=official&from=2024-10-01&to=2024-10-31';

  test('has the events of a person, each with day, place, title and kind', () => {
    renderWithAtlas(<LanesPanel />, { search });
    expect(marksOf(/^Mark Rutte/).map((mark) => mark.getAttribute('aria-label'))).toEqual([
      '1 Oct 2024, Brussels, Belgium: A handover (Meeting)',
      '3 Oct 2024, Kyiv, Ukraine: First journey leads to Kyiv (Visit)',
      "10 Oct 2024, Brussels, Belgium: Norway's Prime Minister at headquarters (Reception)",
      '17–18 Oct 2024, Brussels, Belgium: Partners join ministers (Meeting)',
    ]);
    expect(marksOf(/^Volodymyr Zelenskyy/)).toHaveLength(1);
    expect(screen.queryByRole('row', { name: /^Maia Sandu/ })).not.toBeInTheDocument();
  });

  test('says what is announced and what was worked out, and nothing of what is stated', () => {
    renderWithAtlas(<LanesPanel />, { search: '?lanes=official&official=jens-stoltenberg' });
    const names = marksOf(/^Jens/).map((mark) => mark.getAttribute('aria-label') ?? '');
    expect(names.filter((name) => name.includes('announced'))).toHaveLength(2);
    expect(names.filter((name) => name.includes('date worked out'))).toHaveLength(2);
    expect(names.filter((name) => /\(Visit\)$/.test(name))).toHaveLength(2);
  });

  test('is chosen alone by its name, and given back by a second click', async () => {
    const { history } = renderWithAtlas(<LanesPanel />, { search });
    await userEvent.click(nameOf(/^Mark Rutte/));
    expect(history.read()).toBe('?official=mark-rutte&from=2024-10-01&to=2024-10-31&lanes=official');
    expect(screen.getAllByRole('row')).toHaveLength(1);
    expect(nameOf(/^Mark Rutte/)).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(nameOf(/^Mark Rutte/));
    expect(history.read()).toBe('?from=2024-10-01&to=2024-10-31&lanes=official');
  });

  test('of a chosen person stays where the other filters leave nothing in it', () => {
    renderWithAtlas(<LanesPanel />, { search: '?lanes=official&official=maia-sandu~mark-rutte&kind=visit' });
    expect(marksOf(/^Maia Sandu, 0 events/)).toHaveLength(0);
    expect(lane(/^Maia Sandu/)).toHaveTextContent('no event under the other filters');
  });

  test('what has no region is counted below', () => {
    renderWithAtlas(<LanesPanel />, { search: '?lanes=region&kind=call~exercise' });
    expect(screen.getByText('5 events without a region are in the list alone.')).toBeInTheDocument();
  });

  test('lights the marks of one event in every lane', async () => {
    renderWithAtlas(<LanesPanel />, { search });
    await userEvent.hover(marksOf(/^Volodymyr/)[0]!);
    const lit = [...document.querySelectorAll('[data-lit="true"]')].map((shape) =>
      shape.closest('a')?.getAttribute('aria-label'),
    );
    expect(lit).toHaveLength(2);
    expect(new Set(lit).size).toBe(1);
  });

  test('opens an event on a click', async () => {
    const { history } = renderWithAtlas(<LanesPanel />, { search });
    await userEvent.click(marksOf(/^Mark Rutte/)[1]!);
    expect(history.read()).toMatch(/event=2024-10-03-first-journey-leads-to-kyiv$/);
    expect(marksOf(/^Mark Rutte/)[1]).toHaveAttribute('aria-current', 'true');
  });
});

describe('by keyboard', () => {
  const start = async () => {
    const rendered = renderWithAtlas(<LanesPanel />, { search: '?lanes=official&from=2024-10-01&to=2024-10-31' });
    nameOf(/^Mark Rutte/).focus();
    return rendered;
  };

  test('the lanes are one tab stop', () => {
    renderWithAtlas(<LanesPanel />, { search: '?lanes=official' });
    const grid = within(screen.getByRole('grid'));
    const cells = [...grid.getAllByRole('link'), ...grid.getAllByRole('button')];
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  test.each([
    ['Right leads from the name to the first mark', '{ArrowRight}', /A handover/],
    ['and on', '{ArrowRight}{ArrowRight}', /First journey/],
    ['Left leads back', '{ArrowRight}{ArrowRight}{ArrowLeft}', /A handover/],
    ['as far as the name', '{ArrowRight}{ArrowLeft}{ArrowLeft}', /^Mark Rutte/],
    ['End leads to the last mark', '{End}', /Partners join/],
    ['and no further', '{End}{ArrowRight}', /Partners join/],
    ['Home to the first', '{End}{Home}', /A handover/],
    ['Down from a name to the next name', '{ArrowDown}', /^Volodymyr Zelenskyy/],
    ['Down from a mark to the nearest in time', '{End}{ArrowDown}', /First journey/],
    ['Up to the lane before', '{ArrowUp}', /^Jens Stoltenberg/],
    ['and no further than the first', '{ArrowUp}{ArrowUp}', /^Jens Stoltenberg/],
    ['Ctrl and End to the last lane', '{Control>}{End}{/Control}', /^No official named/],
  ])('%s', async (_, keys, name) => {
    await start();
    await userEvent.keyboard(keys);
    expect(document.activeElement).toHaveAccessibleName(name);
  });

  test('Enter opens', async () => {
    const { history } = await start();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(history.read()).toMatch(/event=2024-10-01-a-handover$/);
  });
});

describe('the days', () => {
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

  test.each([
    ['Fewer days', '?from=2024-05-01&to=2024-05-30', 'from=2024-05-09&to=2024-05-23'],
    ['More days', '?from=2024-05-11&to=2024-05-20', 'from=2024-05-06&to=2024-05-25'],
    ['Earlier days', '?from=2024-05-11&to=2024-05-20', 'from=2024-05-06&to=2024-05-15'],
    ['Later days', '?from=2024-05-11&to=2024-05-20', 'from=2024-05-16&to=2024-05-25'],
  ])('%s', async (name, search, expected) => {
    const { history } = renderWithAtlas(<LanesPanel />, { search: `${search}&lanes=official` });
    await press(name);
    expect(history.read()).toBe(`?${expected}&lanes=official`);
    expect(history.entries).toHaveLength(2);
  });

  test('all of them are neither moved nor made more', async () => {
    const { history } = renderWithAtlas(<LanesPanel />, { search: '?lanes=official' });
    await press('Earlier days');
    await press('More days');
    expect(history.entries).toEqual(['?lanes=official']);
    expect(screen.getByRole('button', { name: 'Later days' })).toHaveAttribute('aria-disabled', 'true');
  });

  test('are dragged by an empty spot, which makes one entry', () => {
    const { history } = renderWithAtlas(<LanesPanel />, { search: '?from=2024-05-11&to=2024-05-20&lanes=official' });
    const grid = screen.getByRole('grid');
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(500);
    fireEvent.pointerDown(grid, { button: 0, buttons: 1, clientX: 400 });
    fireEvent.pointerMove(grid, { buttons: 1, clientX: 300 });
    fireEvent.pointerMove(grid, { buttons: 1, clientX: 150 });
    fireEvent.pointerUp(grid);
    expect(history.entries).toEqual([
      '?from=2024-05-11&to=2024-05-20&lanes=official',
      '?from=2024-05-16&to=2024-05-25&lanes=official',
    ]);
  });
});
