// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ExportMenu } from '../../../src/features/export/ExportMenu';
import { ShareButton } from '../../../src/features/share/ShareButton';
import { renderWithAtlas } from '../../support/render-with-atlas';

let saved: Blob[] = [];

// jsdom follows no link and keeps no blob; what would be saved is caught on the way.
beforeEach(() => {
  saved = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return 'blob:test';
  };
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('a table holds the events of the selection and no others', async () => {
  renderWithAtlas(<ExportMenu />, { search: '?official=maia-sandu' });
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  expect(screen.getByText('2 events of this selection')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: /CSV/ }));
  const lines = (await saved[0]!.text()).trimEnd().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines.slice(1).every((line) => line.includes('Maia Sandu'))).toBe(true);
  expect(screen.queryByRole('button', { name: /CSV/ })).not.toBeInTheDocument();
});

test('data says what was selected', async () => {
  renderWithAtlas(<ExportMenu />, { search: '?official=maia-sandu' });
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  await userEvent.click(screen.getByRole('button', { name: /JSON/ }));
  expect(JSON.parse(await saved[0]!.text())).toMatchObject({
    selection: 'Showing 2 of 59 events: Maia Sandu',
    count: 2,
  });
});

test('Escape closes the choices and gives the focus back', async () => {
  renderWithAtlas(<ExportMenu />);
  await userEvent.click(screen.getByRole('button', { name: 'Export' }));
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: /CSV/ })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Export' })).toHaveFocus();
});

test('the link that is copied is the address of this view', async () => {
  const user = userEvent.setup();
  renderWithAtlas(<ShareButton />, { search: '?kind=visit&utm_source=letter' });
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/?kind=visit`);
});
