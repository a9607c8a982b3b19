// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { ActiveFilters } from '../../../src/features/filter-panel/ActiveFilters';
import { FilterPanel } from '../../../src/features/filter-panel/FilterPanel';
import { SearchField } from '../../../src/features/filter-panel/SearchField';
import { renderWithAtlas } from '../../support/render-with-atlas';

afterEach(cleanup);

const facet = (name: string) => within(screen.getByRole('group', { name }));

describe('a facet', () => {
  test('chooses a value, and takes it out again', async () => {
    const { history } = renderWithAtlas(<FilterPanel />);
    const rutte = facet('Officials').getByRole('checkbox', { name: /^Mark Rutte/ });
    await userEvent.click(rutte);
    expect(rutte).toBeChecked();
    await userEvent.click(rutte);
    expect(history.entries).toEqual(['', '?official=mark-rutte', '']);
  });

  test('counts under all other filters, and not under its own', () => {
    renderWithAtlas(<FilterPanel />, { search: '?official=maia-sandu&kind=visit' });
    expect(facet('Kinds').getByRole('checkbox', { name: 'Receptions, 2 events' })).toBeEnabled();
    expect(facet('Kinds').getByRole('checkbox', { name: 'Visits, 0 events' })).toBeChecked();
    expect(facet('Officials').getByRole('checkbox', { name: /^Jens Stoltenberg, 4 events/ })).not.toBeChecked();
  });

  test('keeps a value without events in its place', () => {
    renderWithAtlas(<FilterPanel />, { search: '?kind=call' });
    const names = facet('Officials')
      .getAllByRole('checkbox')
      .map((box) => box.closest('label')?.textContent);
    expect(names[0]).toBe('Jens Stoltenberg0, 0 events');
  });

  test('says how many of its values it shows, and shows all on demand', async () => {
    renderWithAtlas(<FilterPanel />);
    const topics = facet('Topics');
    await userEvent.click(topics.getByRole('button', { name: '6 of 24: show all' }));
    expect(topics.getAllByRole('checkbox')).toHaveLength(24);
    expect(topics.getByRole('checkbox', { name: 'No topic found, 1 event' })).toBeInTheDocument();
  });

  test('clears itself and leaves the others alone', async () => {
    const { history } = renderWithAtlas(<FilterPanel />, { search: '?kind=call~visit&topic=cyber' });
    await userEvent.click(facet('Kinds').getByRole('button', { name: /^Clear Kinds/ }));
    expect(history.read()).toBe('?topic=cyber');
  });

  test('shows a value that the link chose though it is not among the first', () => {
    renderWithAtlas(<FilterPanel />, { search: '?country=JPN' });
    expect(facet('Countries').getByRole('checkbox', { name: /^Japan/ })).toBeChecked();
  });
});

describe('the dates', () => {
  test('are typed as people write them', async () => {
    const { history } = renderWithAtlas(<FilterPanel />);
    await userEvent.type(screen.getByRole('textbox', { name: 'From' }), 'mar 2024{Enter}');
    expect(history.read()).toBe('?from=2024-03-01');
    expect(screen.getByRole('textbox', { name: 'From' })).toHaveValue('1 Mar 2024');
    expect(screen.getByRole('textbox', { name: 'From' })).toHaveFocus();
  });

  test('that cannot be read change nothing, and a hint says what can', async () => {
    const { history } = renderWithAtlas(<FilterPanel />);
    await userEvent.type(screen.getByRole('textbox', { name: /^To/ }), 'soonish');
    await userEvent.tab();
    expect(history.entries).toEqual(['']);
    expect(screen.getByRole('textbox', { name: /^To/ })).toBeInvalid();
    expect(screen.getByText(/Try 2024/)).toBeVisible();
  });

  test('have presets', async () => {
    const { history } = renderWithAtlas(<FilterPanel />);
    await userEvent.click(screen.getByRole('button', { name: '2025' }));
    expect(history.read()).toBe('?from=2025-01-01&to=2025-12-31');
    expect(screen.getByRole('button', { name: '2025' })).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('the active filters', () => {
  test('are each removable, and all together', async () => {
    const { history } = renderWithAtlas(<ActiveFilters />, {
      search: '?q=talks&official=maia-sandu~mark-rutte&from=2024-01-01',
    });
    await userEvent.click(screen.getByRole('button', { name: 'Remove official: Maia Sandu' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove dates: since January 2024' }));
    expect(history.read()).toBe('?q=talks&official=mark-rutte');
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(history.read()).toBe('');
    expect(screen.queryByRole('list', { name: 'Active filters' })).not.toBeInTheDocument();
  });
});

describe('the search', () => {
  test('filters while it is typed, without an entry of the history', async () => {
    const { history } = renderWithAtlas(<SearchField />);
    await userEvent.type(screen.getByRole('searchbox'), 'high north ');
    expect(history.entries).toEqual(['?q=high+north']);
    expect(screen.getByRole('searchbox')).toHaveValue('high north ');
  });

  test('makes an entry with Enter, so that Back undoes it', async () => {
    const { history } = renderWithAtlas(<SearchField />);
    await userEvent.type(screen.getByRole('searchbox'), 'cables{Enter}');
    expect(history.entries).toEqual(['', '?q=cables']);
  });

  test('is reached by the slash key, which is not typed into it', async () => {
    renderWithAtlas(<SearchField />);
    await userEvent.keyboard('/');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    expect(screen.getByRole('searchbox')).toHaveValue('');
    await userEvent.keyboard('a/b');
    expect(screen.getByRole('searchbox')).toHaveValue('a/b');
  });
});
