import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The landmark of that name, as the contract fixes it. */
export function landmark(page: Page, name: 'Filters' | 'Timeline' | 'Map' | 'Topics over time'): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** The panel of the open event. */
export function eventPanel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Event details' });
}

/** How many of how many events the live region says are shown. */
export async function shownCount(page: Page): Promise<{ shown: number; all: number }> {
  const words = await page.getByRole('status').first().textContent();
  const [, shown, all] = /^(\d+) of (\d+) events$/.exec(words ?? '') ?? [];
  expect(shown, `“${words}” reads “N of M events”`).toBeDefined();
  return { shown: Number(shown), all: Number(all) };
}

/** Ticks a value of a facet: found by typing where the facet has a field for that, else with all values shown. */
export async function choose(page: Page, facet: string, name: string): Promise<void> {
  const group = landmark(page, 'Filters').getByRole('group', { name: facet, exact: true });
  await group.waitFor();
  const field = group.getByRole('searchbox');
  const all = group.getByRole('button', { name: /show all$/ });
  if (await field.count()) await field.fill(name);
  else if (await all.count()) await all.click();
  await group.getByRole('checkbox', { name: new RegExp(`^${escaped(name)} ?, `) }).check();
  if (await field.count()) await field.fill('');
}

/** The titles in the list of events that are drawn now; a long list draws those in sight only. */
export async function titlesInSight(page: Page): Promise<string[]> {
  return landmark(page, 'Timeline').locator('.event-row__title').allTextContents();
}

/** Waits until the address has that query string, its question mark left out. */
export async function atSearch(page: Page, search: string | RegExp): Promise<void> {
  await page.waitForURL((url) =>
    typeof search === 'string' ? url.search === (search && `?${search}`) : search.test(url.search),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
