// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EventPanel } from '../../../src/features/event-details/EventPanel';
import { useCrossFilter, useViewActions } from '../../../src/view/use-atlas';
import { renderWithAtlas } from '../../support/render-with-atlas';
import { FAIR, PIER, SAMPLE, SAMPLE_TEXT, SPEECH } from './sample';

/** Whether the server answers; it can break and recover within a test. */
let online = true;

beforeEach(() => {
  online = true;
  vi.stubGlobal('fetch', async (url: URL) => {
    if (!online) throw new TypeError('no connection');
    const known = decodeURIComponent(url.pathname) === '/data/bulletins/2025/harbour feed.txt';
    return new Response(known ? SAMPLE_TEXT : 'not found', { status: known ? 200 : 404 });
  });
  // jsdom has no layout: the wide form of the panel.
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The list in its smallest form, so that the panel is opened from somewhere. */
function Openers() {
  const { events } = useCrossFilter();
  const { openEvent } = useViewActions();
  return events.map(({ id, title }) => (
    <button key={id} onClick={() => openEvent(id)}>
      Open {title}
    </button>
  ));
}

function open(search: string) {
  const view = (
    <>
      <Openers />
      <EventPanel />
    </>
  );
  return { ...renderWithAtlas(view, { search, dataset: SAMPLE }), user: userEvent.setup() };
}

const panel = () => screen.findByRole('complementary', { name: 'Event details' });
const lit = (within: HTMLElement) => [...within.querySelectorAll('.passage__lit')].map((mark) => mark.textContent);

describe('the event panel', () => {
  it('is not there on the plain page', () => {
    open('');
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('tells the date, and quotes the words that an inferred one was read from', async () => {
    open(`?event=${PIER.id}`);
    const details = await panel();
    await within(details).findByText('inferred from “4 weeks ago”');
    expect(within(details).getByRole('button', { name: 'about Saturday, 12 April 2025' })).toBeTruthy();
  });

  it('says of a stated date no more than that', async () => {
    open(`?event=${FAIR.id}`);
    const details = await panel();
    expect(within(details).getByText('as stated')).toBeTruthy();
    expect(within(details).queryByText(/inferred/)).toBeNull();
  });

  it.each([
    ['an official', 'Anna Berg', ['Secretary General Anna Berg']],
    ['a country whose words hold those of the place', 'Norway', ['Oslo', ', Norway']],
    ['a region, by the words of its countries', 'Nordic', ['Oslo', ', Norway']],
    ['the date, by a line outside the passage', 'about Saturday, 12 April 2025', ['4 weeks ago']],
  ])('lights up the words of %s', async (_, name, words) => {
    const { user } = open(`?event=${PIER.id}`);
    const details = await panel();
    await user.hover(await within(details).findByRole('button', { name }));
    expect(lit(details)).toEqual(words);
  });

  it('lets the light go with the pointer, but not after a click', async () => {
    const { user } = open(`?event=${PIER.id}`);
    const details = await panel();
    const fact = await within(details).findByRole('button', { name: 'Ben Dahl' });
    await user.hover(fact);
    await user.unhover(fact);
    expect(lit(details)).toEqual([]);
    await user.click(fact);
    await user.unhover(fact);
    expect(lit(details)).toEqual(['Minister Ben Dahl']);
    expect(within(details).getByText('read from “Minister Ben Dahl”')).toBeTruthy();
  });

  it('makes no button of a fact without words', async () => {
    open(`?event=${PIER.id}`);
    const details = await panel();
    await within(details).findByRole('button', { name: 'Anna Berg' });
    expect(within(details).queryByRole('button', { name: 'Held' })).toBeNull();
    expect(within(details).getByText('Held')).toBeTruthy();
  });

  it('filters by a fact, and takes it back', async () => {
    const { user, history } = open(`?event=${PIER.id}`);
    const filter = within(await panel()).getByRole('button', { name: 'Filter by Anna Berg' });
    await user.click(filter);
    expect(history.read()).toBe(`?official=anna-berg&event=${PIER.id}`);
    expect(filter.getAttribute('aria-pressed')).toBe('true');
    await user.click(filter);
    expect(history.read()).toBe(`?event=${PIER.id}`);
  });

  it('Escape closes it and gives the focus back', async () => {
    const { user, history } = open('');
    await user.click(screen.getByRole('button', { name: `Open ${PIER.title}` }));
    expect(document.activeElement).toBe(within(await panel()).getByRole('heading', { name: PIER.title }));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `Open ${PIER.title}` }));
    expect(history.read()).toBe('');
  });

  it('goes to the neighbours in the selection', async () => {
    const { user, history } = open(`?official=anna-berg&event=${PIER.id}`);
    const details = await panel();
    expect(within(details).getByText('2 of 2 shown, newest first')).toBeTruthy();
    await user.click(within(details).getByRole('button', { name: 'Later event' }));
    expect(history.read()).toBe(`?official=anna-berg&event=${SPEECH.id}`);
  });

  it('opens an event that the filters hide, and says so', async () => {
    open(`?kind=speech&event=${PIER.id}`);
    expect(within(await panel()).getByText('Not among the events shown')).toBeTruthy();
  });

  it('says what people corrected, and why', async () => {
    const correction = { action: 'set', field: 'end', reason: 'The log names two days', author: 'C. Lind' } as const;
    const corrections = [
      { ...correction, event: PIER.id, applied: true },
      { ...correction, event: PIER.id, applied: false, reason: 'It matched nothing' },
      { ...correction, event: FAIR.id, applied: true, reason: 'Of another event' },
    ];
    const events = [{ ...PIER, corrected: ['end'] }, FAIR];
    renderWithAtlas(<EventPanel />, { search: `?event=${PIER.id}`, dataset: { ...SAMPLE, events, corrections } });
    const details = await panel();
    expect(within(details).getByText('Corrected by hand: end.')).toBeTruthy();
    expect(within(details).getByText('The log names two days (C. Lind)')).toBeTruthy();
    expect(within(details).queryByText(/matched nothing|Of another event/)).toBeNull();
  });

  it('speaks of no correction where there was none', async () => {
    open(`?event=${PIER.id}`);
    expect(within(await panel()).queryByText(/Corrected/)).toBeNull();
  });

  it('leads to the other events of the same people', async () => {
    const { user } = open(`?event=${PIER.id}`);
    await user.click(within(await panel()).getByRole('link', { name: /^A speech/ }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: SPEECH.title }));
  });

  it('names the passage that does not load, and tries again', async () => {
    online = false;
    const { user } = open(`?event=${PIER.id}`);
    const details = await panel();
    expect(within(details).getByText(PIER.summary)).toBeTruthy();
    const retry = await within(details).findByRole('button', { name: 'Try again' }, { timeout: 5000 });
    online = true;
    await user.click(retry);
    await waitFor(() => expect(details.querySelector('blockquote')?.textContent).toContain('spoke by telephone'));
  });
});

describe('the whole bulletin', () => {
  const dialog = () => screen.findByRole('dialog', { hidden: true });

  beforeEach(() => {
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
      this.open = false;
    };
  });

  it('opens at the passage, with an address of its own', async () => {
    const { user, history } = open(`?event=${PIER.id}`);
    await user.click(within(await panel()).getByRole('button', { name: 'Whole bulletin' }));
    expect(history.read()).toBe(`?read=harbour-feed&event=${PIER.id}`);
    const told = await within(await dialog()).findByRole('group', { name: /passage/, hidden: true });
    expect(told.textContent).toMatch(/^Secretary General Anna Berg.*Sweden\.$/);
    expect((await dialog()).textContent).toContain('Checked 10 May 2025');
  });

  it('opens without an event, and marks nothing then', async () => {
    open('?read=harbour-feed');
    await within(await dialog()).findByText(/Checked 10 May 2025/);
    expect((await dialog()).querySelectorAll('mark')).toHaveLength(0);
  });
});
