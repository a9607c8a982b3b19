// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ChartsPanel } from '../../src/features/charts/ChartsPanel';
import { composeSvg } from '../../src/features/charts/drawing';
import { toCsv } from '../../src/features/charts/table';
import { NO_FILTERS } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { createCrossFilter } from '../../src/model/cross-filter';
import { makeDataset } from '../fixtures/dataset';
import { renderWithAtlas } from '../support/render-with-atlas';

// Names by role are reckoned for a few hundred buttons; a busy machine needs seconds for it.
vi.setConfig({ testTimeout: 30_000 });

// jsdom lays nothing out; the box of a chart alone is given a size, since labels are measured with the same call.
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const isChart = this.classList.contains('recharts-responsive-container');
    return new DOMRect(0, 0, isChart ? 640 : 0, isChart ? 220 : 0);
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const listed = (filters: Partial<typeof NO_FILTERS>): number =>
  createCrossFilter(createAtlas(makeDataset()), { ...NO_FILTERS, ...filters }).events.length;

describe('topics over time', () => {
  test('a topic says how many events it opens, and a click filters by it', async () => {
    const { history } = renderWithAtlas(<ChartsPanel />);
    await userEvent.click(screen.getByRole('button', { name: `Ukraine ${listed({ topic: ['ukraine'] })}` }));
    expect(history.read()).toBe('?topic=ukraine');
  });

  test('a chosen topic leaves the others as they are', () => {
    renderWithAtlas(<ChartsPanel />, { search: '?topic=ukraine' });
    expect(screen.getByRole('button', { name: /^The Alliance/ })).toHaveTextContent(
      String(listed({ topic: ['alliance'] })),
    );
    expect(screen.getByRole('button', { name: /^Ukraine/ })).toHaveAttribute('aria-pressed', 'true');
  });

  test('at most seven topics are drawn, and the others gathered', () => {
    renderWithAtlas(<ChartsPanel />);
    const labels = screen.getByText('Other topics').closest('ul')!;
    expect(within(labels).getAllByRole('button')).toHaveLength(7);
  });

  test('the drawing has a title and a description', () => {
    const { container } = renderWithAtlas(<ChartsPanel />);
    expect(container.querySelector('svg title')).toHaveTextContent('Topics over time, as counts');
    expect(container.querySelector('svg desc')).toHaveTextContent(/^Jul 2023 to Feb 2026\. Events: /);
  });

  test('the table has a row a step', async () => {
    renderWithAtlas(<ChartsPanel />, { search: '?from=2024-01-01&to=2024-03-31&step=month' });
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const table = screen.getByRole('table', { name: 'Events by topic over time' });
    const steps = within(table).getAllByRole('rowheader');
    expect(steps.map(({ textContent }) => textContent)).toEqual(['2024-01-01', '2024-02-01', '2024-03-01']);
    expect(within(table).getByRole('columnheader', { name: 'Bulletins' })).toBeInTheDocument();
  });

  test('count and share, form and step go into the address', async () => {
    const { history } = renderWithAtlas(<ChartsPanel />);
    await userEvent.click(screen.getByRole('radio', { name: 'Share' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Apart' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Step' }), 'Years');
    expect(history.read()).toBe('?share=1&form=multiples&step=year');
  });

  test('a selection without events says so', () => {
    renderWithAtlas(<ChartsPanel />, { search: '?q=zzzz' });
    expect(screen.getByText('No event is left to draw.')).toBeInTheDocument();
  });
});

describe('the ranked lists', () => {
  test.each([
    ['Officials', 'Mark Rutte', '?official=mark-rutte', { official: ['mark-rutte'] }],
    ['Regions', 'Black Sea', '?region=black-sea', { region: ['black-sea'] }],
    ['Kinds', 'Visits', '?kind=visit', { kind: ['visit'] }],
  ])('%s: %s has the count of the list that it opens', async (list, name, address, filters) => {
    const { history } = renderWithAtlas(<ChartsPanel />);
    const button = within(screen.getByRole('region', { name: list })).getByRole('button', {
      name: new RegExp(`^${name}`),
    });
    expect(button).toHaveAccessibleName(`${name} ${listed(filters)}`);
    await userEvent.click(button);
    expect(history.read()).toBe(address);
  });

  test('what was cut is told and can be shown', async () => {
    renderWithAtlas(<ChartsPanel />);
    const list = within(screen.getByRole('region', { name: 'Officials' }));
    const before = list.getAllByRole('listitem').length;
    const more = list.getByRole('button', { name: /^\d+ more$/ });
    const hidden = Number.parseInt(more.textContent ?? '', 10);
    await userEvent.click(more);
    expect(list.getAllByRole('listitem')).toHaveLength(before + hidden);
  });
});

describe('topics and regions', () => {
  test('a number chooses both, and a second click takes both back', async () => {
    const { history } = renderWithAtlas(<ChartsPanel />);
    const table = screen.getByRole('table', { name: /^Events by topic and region/ });
    const heads = within(table).getAllByRole('columnheader');
    const column = heads.findIndex(({ textContent }) => textContent === 'Black Sea');
    const cell = () => {
      const row = within(table).getByRole('rowheader', { name: 'Ukraine' }).closest('tr')!;
      return within(within(row).getAllByRole('cell')[column]!).getByRole('button');
    };
    expect(cell()).toHaveTextContent(String(listed({ topic: ['ukraine'], region: ['black-sea'] })));
    await userEvent.click(cell());
    expect(history.read()).toBe('?region=black-sea&topic=ukraine');
    await userEvent.click(cell());
    expect(history.read()).toBe('');
  });
});

describe('what is saved', () => {
  test.each([
    ['a plain cell stays as it is', 'Oslo', 'Oslo'],
    ['a comma asks for quotes', 'Women, peace', '"Women, peace"'],
    ['a quote is doubled', 'the "pact"', '"the ""pact"""'],
    ['a formula is kept from being one', '=1+1', "'=1+1"],
    ['a number is none', -1, '-1'],
  ])('%s', (_, cell, written) => {
    expect(toCsv({ columns: ['a'], rows: [[cell]] })).toBe(`a\r\n${written}\r\n`);
  });

  test('the picture says what was selected, with nothing in it taken for markup', () => {
    const svg = composeSvg({
      title: 'Topics',
      subtitle: 'Showing 1 of 2 events: “a < b & c”',
      parts: [{ markup: '<g id="part"/>', width: 100, height: 50 }],
      key: [{ name: 'Sea & air', colour: 'red' }],
      ink: 'black',
      paper: 'white',
    });
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    const texts = [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).toEqual(['Topics', 'Showing 1 of 2 events: “a < b & c”', 'Sea & air']);
    expect(parsed.querySelector('#part')).not.toBeNull();
  });
});
