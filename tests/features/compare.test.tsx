// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ChartsPanel } from '../../src/features/charts/ChartsPanel';
import { CompareBar } from '../../src/features/compare/CompareBar';
import { CompareButton } from '../../src/features/compare/CompareButton';
import { ComparePanel } from '../../src/features/compare/ComparePanel';
import { TimelinePanel } from '../../src/features/timeline/TimelinePanel';
import type { Filters } from '../../src/filters/filters';
import { NO_FILTERS } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { createCrossFilter } from '../../src/model/cross-filter';
import { makeDataset } from '../fixtures/dataset';
import { renderWithAtlas } from '../support/render-with-atlas';

// Names by role are reckoned for a few hundred buttons; a busy machine needs seconds for it.
vi.setConfig({ testTimeout: 30_000 });
afterEach(cleanup);

const listed = (filters: Partial<Filters>): number =>
  createCrossFilter(createAtlas(makeDataset()), { ...NO_FILTERS, ...filters }).events.length;
const TWO = '?official=mark-rutte&b.official=jens-stoltenberg';
const rowOf = (letter: 'A' | 'B') => within(screen.getByRole('group', { name: `Selection ${letter}` }));

describe('the button', () => {
  test('sets the year before beside a year, with the map of the difference, and takes it away again', async () => {
    const { history } = renderWithAtlas(<CompareButton />, { search: '?from=2025-01-01&to=2025-12-31' });
    await userEvent.click(screen.getByRole('button', { name: 'Compare' }));
    expect(history.read()).toBe('?from=2025-01-01&to=2025-12-31&b.from=2024-01-01&b.to=2024-12-31&map=difference');
    expect(screen.getByRole('button', { name: 'Compare' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Compare' }));
    expect(history.read()).toBe('?from=2025-01-01&to=2025-12-31');
  });
});

describe('the two rows', () => {
  test('are not there while nothing is compared', () => {
    renderWithAtlas(<CompareBar />, { search: '?official=mark-rutte' });
    expect(screen.queryByRole('group')).toBeNull();
  });

  test('say what each keeps and how many events that is', () => {
    renderWithAtlas(<CompareBar />, { search: `${TWO}&b.kind=visit` });
    expect(rowOf('A').getByText(`${listed({ official: ['mark-rutte'] })} events`)).toBeInTheDocument();
    const b = listed({ official: ['jens-stoltenberg'], kind: ['visit'] });
    expect(rowOf('B').getByText(`${b} event${b === 1 ? '' : 's'}`)).toBeInTheDocument();
    expect(rowOf('B').getByRole('button', { name: 'Remove B kind: Visits' })).toBeInTheDocument();
  });

  test('a chip of B leaves A as it is; without any, B is everything', async () => {
    const { history } = renderWithAtlas(<CompareBar />, { search: TWO });
    await userEvent.click(rowOf('B').getByRole('button', { name: 'Remove B official: Jens Stoltenberg' }));
    expect(history.read()).toBe('?official=mark-rutte&compare=1');
    expect(rowOf('B').getByText('everything')).toBeInTheDocument();
    expect(rowOf('B').getByText(`${listed({})} events`)).toBeInTheDocument();
  });

  test('a choice for B takes the place of what stood there', async () => {
    const { history } = renderWithAtlas(<CompareBar />, { search: TWO });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Change B' }), 'Maia Sandu');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Change B' }), '2024');
    expect(history.read()).toBe('?official=mark-rutte&b.official=maia-sandu&b.from=2024-01-01&b.to=2024-12-31');
  });

  test('swap, and leave: each is one act', async () => {
    const { history } = renderWithAtlas(<CompareBar />, { search: TWO });
    await userEvent.click(screen.getByRole('button', { name: 'Swap A and B' }));
    expect(history.read()).toBe('?official=jens-stoltenberg&b.official=mark-rutte');
    await userEvent.click(screen.getByRole('button', { name: 'Leave the comparison' }));
    expect(history.entries).toEqual([
      TWO,
      '?official=jens-stoltenberg&b.official=mark-rutte',
      '?official=jens-stoltenberg',
    ]);
  });
});

describe('the numbers', () => {
  test('of each selection are those of its lists, and choose in their own', async () => {
    const { history } = renderWithAtlas(<ComparePanel />, { search: TWO });
    const table = within(screen.getByRole('region', { name: 'Topics, A and B' }));
    const b = listed({ official: ['jens-stoltenberg'], topic: ['ukraine'] });
    const a = listed({ official: ['mark-rutte'], topic: ['ukraine'] });
    const row = within(table.getByRole('rowheader', { name: 'Ukraine' }).closest('tr')!);
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      `${a}`,
      `${b}`,
      a > b ? `+${a - b}` : a < b ? `−${b - a}` : '0',
    ]);
    await userEvent.click(row.getByRole('button', { name: `${b} Ukraine in B` }));
    expect(history.read()).toBe('?official=mark-rutte&b.official=jens-stoltenberg&b.topic=ukraine');
  });

  test('of what the selections differ in by choice are not compared', () => {
    renderWithAtlas(<ComparePanel />, { search: TWO });
    expect(screen.queryByRole('region', { name: 'Officials, A and B' })).toBeNull();
    expect(screen.getByRole('region', { name: 'Regions, A and B' })).toBeInTheDocument();
  });

  test('become shares where shares are drawn', () => {
    renderWithAtlas(<ComparePanel />, { search: `${TWO}&share=1` });
    const table = within(screen.getByRole('region', { name: 'Kinds, A and B' }));
    const all = listed({ official: ['mark-rutte'] });
    const share = Math.round((100 * listed({ official: ['mark-rutte'], kind: ['visit'] })) / all);
    expect(table.getByRole('button', { name: `${share}% Visits in A` })).toBeInTheDocument();
  });
});

describe('the bars over time', () => {
  const namesOf = () =>
    screen.getAllByRole('button', { name: /\d{4}: \d+ events?/ }).map((bar) => bar.getAttribute('aria-label'));

  test('tell the events of B beside those of A', () => {
    renderWithAtlas(<TimelinePanel lanes={null} />, { search: '?kind=visit&b.kind=speech' });
    const counts = namesOf().map((name) => /: (\d+) events?; B (\d+)$/.exec(name ?? ''));
    expect(counts.every((found) => found !== null)).toBe(true);
    const sum = (part: 1 | 2) => counts.reduce((all, found) => all + Number(found?.[part]), 0);
    expect(sum(1)).toBeGreaterThanOrEqual(listed({ kind: ['visit'] }));
    expect(sum(2)).toBeGreaterThanOrEqual(listed({ kind: ['speech'] }));
  });

  test('lay another year over the bars of the first', () => {
    const search = '?from=2025-01-01&to=2025-12-31&b.from=2024-01-01&b.to=2024-12-31';
    renderWithAtlas(<TimelinePanel lanes={null} />, { search });
    const others = namesOf().map((name) => Number(/; B (\d+)$/.exec(name ?? '')?.[1]));
    expect(others.reduce((all, count) => all + count, 0)).toBeGreaterThanOrEqual(
      listed({ from: '2024-01-01', to: '2024-12-31' }),
    );
  });

  test('tell nothing of B while nothing is compared', () => {
    renderWithAtlas(<TimelinePanel lanes={null} />);
    expect(namesOf().filter((name) => name?.includes('B '))).toEqual([]);
  });
});

describe('the topics of both', () => {
  test('stand on one axis, and a number chooses the topic in its own selection', async () => {
    const { history } = renderWithAtlas(<ChartsPanel />, { search: TWO });
    expect(screen.getByRole('img', { name: 'Ukraine over time, A and B' })).toBeInTheDocument();
    const item = within(screen.getByText('Ukraine', { selector: '.compared-name' }).closest('li')!);
    const b = listed({ official: ['jens-stoltenberg'], topic: ['ukraine'] });
    await userEvent.click(item.getByRole('button', { name: `B ${b}` }));
    expect(history.read()).toBe('?official=mark-rutte&b.official=jens-stoltenberg&b.topic=ukraine');
  });

  test('have a table twin with both', async () => {
    renderWithAtlas(<ChartsPanel />, { search: TWO });
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const table = screen.getByRole('table', { name: 'Events by topic over time, A and B' });
    expect(within(table).getByRole('columnheader', { name: 'Ukraine B' })).toBeInTheDocument();
  });
});
