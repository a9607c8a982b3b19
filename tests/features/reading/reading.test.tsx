// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FilterPanel } from '../../../src/features/filter-panel/FilterPanel';
import { ReadButton } from '../../../src/features/reading/ReadButton';
import { ReadingPanel } from '../../../src/features/reading/ReadingPanel';
import { useView } from '../../../src/view/use-atlas';
import { makeBulletinTexts } from '../../fixtures/dataset';
import { renderWithAtlas } from '../../support/render-with-atlas';

// The virtualizer draws no row in a box without height, and jsdom lays nothing out.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(600);
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
  const texts = makeBulletinTexts();
  vi.stubGlobal('fetch', async (url: URL) => {
    const text = texts.get(decodeURIComponent(url.pathname.split('/').at(-1) ?? ''));
    return new Response(text ?? 'not found', { status: text === undefined ? 404 : 200 });
  });
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The page in its smallest form: the filters, the button, and the passages where the view has them open. */
function Page() {
  return (
    <>
      <FilterPanel />
      <ReadButton />
      {useView().passages ? <ReadingPanel /> : null}
    </>
  );
}

const open = (search: string) => ({ ...renderWithAtlas(<Page />, { search }), user: userEvent.setup() });
const passages = () => within(screen.getByRole('feed')).getAllByRole('article');
const lit = (within: HTMLElement) => [...within.querySelectorAll('mark')].map((mark) => mark.textContent);

describe('the button', () => {
  test('says how many passages there are, and opens and closes them', async () => {
    const { user, history } = open('?kind=reception');
    await user.click(screen.getByRole('button', { name: 'Read 7 passages' }));
    expect(history.entries).toEqual(['?kind=reception', '?kind=reception&passages=1']);
    expect(screen.getByRole('heading', { name: '7 passages' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Close the passages' }));
    expect(history.read()).toBe('?kind=reception');
    expect(screen.getByRole('button', { name: 'Read 7 passages' })).toHaveFocus();
  });

  test('is not there where nothing is to be read', () => {
    open('?official=maia-sandu&kind=visit');
    expect(screen.queryByRole('button', { name: /^Read/ })).toBeNull();
  });
});

describe('the passages', () => {
  test('light up the words for which the selection keeps them', async () => {
    open('?country=MDA&kind=reception&passages=1');
    const [first] = passages();
    expect(first).toHaveAccessibleName(/returns/);
    await within(first!).findAllByText('Moldova', { selector: 'mark' });
    expect(lit(first!)).not.toContain('Mark Rutte');
  });

  test('light up the words of a search', async () => {
    open('?q=moldov&passages=1');
    expect(await within(passages()[0]!).findAllByText(/^Moldova/, { selector: 'mark' })).not.toEqual([]);
  });

  test('are read through by keys, from the first to the last and no further', async () => {
    const { user } = open('?kind=reception&passages=1');
    const [first, second] = passages();
    expect(first).toHaveFocus();
    await user.keyboard('j');
    expect(second).toHaveFocus();
    expect(second).toHaveAttribute('aria-posinset', '2');
    await user.keyboard('{ArrowUp}k');
    expect(first).toHaveFocus();
    await user.keyboard('{End}j');
    expect(document.activeElement).toHaveAttribute('aria-posinset', '7');
    expect(passages().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  test('lead to the event by Enter, and Escape closes the event before them', async () => {
    const { user, history } = open('?kind=reception&passages=1');
    await user.keyboard('j{Enter}');
    expect(history.read()).toMatch(/passages=1&event=/);
    await user.keyboard('{Escape}');
    expect(history.read(), 'the event is the nearer one').toMatch(/passages=1/);
  });

  test('close by Escape', async () => {
    const { user, history } = open('?kind=reception&passages=1');
    await user.keyboard('{Escape}');
    expect(history.read()).toBe('?kind=reception');
  });

  test('follow the filters, and leave the focus where it is', async () => {
    const { user } = open('?kind=reception&passages=1');
    const norway = screen.getByRole('checkbox', { name: /^Norway/ });
    await user.click(norway);
    expect(passages()).toHaveLength(1);
    expect(norway).toHaveFocus();
  });

  test('say that there is nothing to read', () => {
    open('?official=maia-sandu&kind=visit&passages=1');
    expect(screen.getByText(/nothing to read/)).toBeVisible();
  });

  test('name the passage that does not load, and show its summary in its place', async () => {
    vi.stubGlobal('fetch', async () => new Response('gone', { status: 404 }));
    open('?kind=reception&country=NOR&passages=1');
    expect(await screen.findByRole('alert', undefined, { timeout: 5000 })).toHaveTextContent('could not be loaded');
    expect(passages()[0]).toHaveTextContent('Jonas Gahr Støre');
  });
});

describe('a mark', () => {
  test('opens what it counts by its context menu, in one step of the history', () => {
    const { history } = open('?kind=reception');
    fireEvent.contextMenu(screen.getByRole('checkbox', { name: /^Norway, 1 event/ }));
    expect(history.entries).toEqual(['?kind=reception', '?country=NOR&kind=reception&passages=1']);
    expect(passages()).toHaveLength(1);
  });

  test('opens what it counts by R', async () => {
    const { user, history } = open('?kind=visit');
    screen.getByRole('checkbox', { name: /^Receptions, \d/ }).focus();
    await user.keyboard('r');
    expect(history.read()).toBe('?kind=reception&passages=1');
  });

  test('opens nothing by R where such keys are switched off', async () => {
    localStorage.setItem('single-keys', 'off');
    const { user, history } = open('');
    screen.getByRole('checkbox', { name: /^Receptions/ }).focus();
    await user.keyboard('r');
    expect(history.read()).toBe('');
  });
});
