// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ProblemLine } from '../../../src/features/timeline/ProblemLine';
import { TimelinePanel } from '../../../src/features/timeline/TimelinePanel';
import { renderWithAtlas } from '../../support/render-with-atlas';

// The virtualizer draws no row in a box without height, and jsdom lays nothing out.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(60);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const bar = (name: RegExp) => screen.getByRole('button', { name });

describe('the bars', () => {
  test('say their days and their number of events, and a click lists just these', async () => {
    const { history } = renderWithAtlas(<TimelinePanel />);
    await userEvent.click(bar(/^October 2024: 7 events$/));
    expect(history.entries).toEqual(['', '?from=2024-10-01&to=2024-10-31']);
    expect(screen.getByRole('heading', { name: 'Events by day' })).toBeVisible();
    expect(screen.getByRole('heading', { name: /October 2024, 7 events/ })).toBeVisible();
  });

  test('obey the other filters', () => {
    renderWithAtlas(<TimelinePanel />, { search: '?kind=call' });
    expect(bar(/^October 2024: 1 event$/)).toBeInTheDocument();
    expect(bar(/^July 2023: 0 events$/)).toBeInTheDocument();
  });

  test('are one tab stop; arrows walk, Shift stretches, Enter takes', async () => {
    const { history } = renderWithAtlas(<TimelinePanel />);
    const toolbar = screen.getByRole('toolbar', { name: /Events by month/ });
    expect(
      within(toolbar)
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toHaveLength(1);
    await userEvent.tab();
    await userEvent.keyboard('{Home}{ArrowRight}{Shift>}{ArrowRight}{/Shift}{Enter}');
    expect(history.entries).toEqual(['', '?from=2023-08-01&to=2023-09-30']);
    expect(screen.getByRole('button', { name: /^1 Aug 2023/ })).toHaveFocus();
  });

  test('give way to all time again', async () => {
    const { history } = renderWithAtlas(<TimelinePanel />, { search: '?from=2024-01-01' });
    await userEvent.click(screen.getByRole('button', { name: 'All time' }));
    expect(history.read()).toBe('');
    expect(screen.queryByRole('button', { name: 'All time' })).not.toBeInTheDocument();
  });

  test('have years below them that choose a year', async () => {
    const { history } = renderWithAtlas(<TimelinePanel />);
    await userEvent.click(screen.getByRole('button', { name: '2024' }));
    expect(history.read()).toBe('?from=2024-01-01&to=2024-12-31');
  });
});

describe('the brush', () => {
  test('is moved by the keyboard, and makes one entry when the key is let go', () => {
    const { history } = renderWithAtlas(<TimelinePanel />);
    const first = screen.getByRole('slider', { name: 'First day' });
    expect(first).toHaveAttribute('aria-valuetext', '9 July 2023');
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    expect(history.entries).toEqual(['?from=2023-09-01']);
    fireEvent.keyUp(first, { key: 'ArrowRight' });
    expect(history.entries).toEqual(['', '?from=2023-09-01']);
  });

  test('does not cross its other end', () => {
    const { history } = renderWithAtlas(<TimelinePanel />, { search: '?from=2024-05-01&to=2024-05-20' });
    const last = screen.getByRole('slider', { name: 'Last day' });
    fireEvent.keyDown(last, { key: 'PageDown' });
    fireEvent.keyUp(last, { key: 'PageDown' });
    expect(history.read()).toBe('?from=2024-05-01&to=2024-05-01');
  });

  test('takes no notice of other keys', () => {
    const { history } = renderWithAtlas(<TimelinePanel />);
    fireEvent.keyDown(screen.getByRole('slider', { name: 'First day' }), { key: 'x' });
    expect(history.entries).toEqual(['']);
  });
});

describe('the list', () => {
  test('opens an event, newest first', async () => {
    const { history } = renderWithAtlas(<TimelinePanel />);
    const [newest] = within(screen.getByRole('list', { name: /newest first/ })).getAllByRole('link');
    expect(newest).toHaveTextContent('Cold response');
    await userEvent.click(newest!);
    expect(history.read()).toBe('?event=2026-02-11-cold-response');
    expect(newest).toHaveAttribute('aria-current', 'true');
  });

  test('tells who, where and in how many sources', () => {
    renderWithAtlas(<TimelinePanel />, { search: '?from=2025-06-24&to=2025-06-25' });
    expect(screen.getByRole('link', { name: /Leaders meet/ })).toHaveTextContent(
      /24–25 JunMeeting.*Mark Rutte, Volodymyr Zelenskyy and 2 more · The Hague, Netherlands · 2 sources/,
    );
  });

  test('is one tab stop; arrows, Home and End lead on, also to events that are not drawn', async () => {
    renderWithAtlas(<TimelinePanel />, { search: '?from=2024-01-01' });
    const links = () => within(screen.getByRole('list', { name: /newest first/ })).getAllByRole('link');
    const stops = () => links().filter((link) => link.tabIndex === 0);
    expect(stops()).toEqual(links().slice(0, 1));
    links()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(links()[1]).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('link', { name: /Talks in Oslo/ })).toHaveFocus();
    expect(stops()).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('link', { name: /Talks in Oslo/ })).toHaveFocus();
    await userEvent.keyboard('{Home}');
    expect(links()[0]).toHaveFocus();
  });

  test('has its tab stop at the open event', () => {
    renderWithAtlas(<TimelinePanel />, { search: '?event=2025-06-30-a-day-with-the-peacekeepers' });
    expect(screen.getByRole('link', { name: /A day with the peacekeepers/ })).toHaveAttribute('tabindex', '0');
  });

  test('marks a day that was worked out, and no other', () => {
    renderWithAtlas(<TimelinePanel />, { search: '?from=2026-01-20&to=2026-01-21' });
    expect(screen.getByText('about 20 Jan')).toHaveAttribute('title', expect.stringContaining('counted back'));
    expect(screen.getByText('21 Jan')).toHaveAttribute('title', '21 Jan 2026');
  });
});

describe('a view without events', () => {
  test('names the filter that emptied it and drops it on demand', async () => {
    const { history } = renderWithAtlas(<TimelinePanel />, { search: '?official=maia-sandu&kind=visit' });
    expect(screen.getByText('No event passes all of these filters.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Drop Visits' }));
    expect(history.read()).toBe('?official=maia-sandu');
    expect(screen.getAllByRole('link')).toHaveLength(2);
  });
});

describe('a link that names the unknown', () => {
  test('says so in one line, which goes away', async () => {
    renderWithAtlas(<ProblemLine />, { search: '?kind=picnic&from=2024-02-31&event=lost' });
    expect(screen.getByRole('note')).toHaveTextContent('kind “picnic”, from date “2024-02-31”, event “lost”');
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });

  test('is passed over in silence where it is merely foreign', () => {
    renderWithAtlas(<ProblemLine />, { search: '?utm_source=letter' });
    expect(screen.queryByRole('note')).not.toBeInTheDocument();
  });
});
