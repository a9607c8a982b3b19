import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { corpus } from './corpus';
import { eventPanel, landmark } from './reader';
import { journey, violations } from './visit';

const event = corpus.events.find(({ officials, sources }) => officials.length > 1 && sources.length > 1)!;

/** All parts of the page have come: the map has its shapes, an open event its passages. */
async function settled(page: Page): Promise<void> {
  await landmark(page, 'Map').locator('svg path').first().waitFor({ state: 'attached' });
  if (page.url().includes('event=')) await eventPanel(page).locator('blockquote').first().waitFor();
}

describe.each([
  { width: 1280, height: 800, dark: false },
  { width: 1280, height: 800, dark: true },
  { width: 360, height: 740, dark: false },
  { width: 360, height: 740, dark: true },
])('axe finds nothing at $width px, dark: $dark', (reader) => {
  journey('on the plain page', async ({ visit }) => {
    const page = await visit('', reader);
    await settled(page);
    expect(await violations(page)).toEqual([]);
  });

  journey('on a filtered page', async ({ visit }) => {
    const page = await visit('?kind=visit~reception&topic=ukraine&from=2023-01-01', reader);
    await settled(page);
    expect(await violations(page)).toEqual([]);
  });

  journey('with an open event, and its bulletin', async ({ visit }) => {
    const page = await visit(`?event=${event.id}`, reader);
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await eventPanel(page).getByRole('button', { name: 'Whole bulletin' }).first().click();
    await page.getByRole('document', { name: 'Text of the bulletin' }).waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

journey('nothing is wider than the screen of a phone', async ({ visit }) => {
  const page = await visit('', { width: 360, height: 740 });
  await settled(page);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
});

journey('the page speaks of itself: language, title, one first heading, the landmarks', async ({ visit }) => {
  const page = await visit('?kind=visit');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.title()).toMatch(/Visits.*Bulletin Atlas/);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  for (const name of ['Filters', 'Timeline', 'Map', 'Topics over time'] as const)
    await landmark(page, name).first().waitFor();
});
