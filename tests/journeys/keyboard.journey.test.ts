import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { atSearch, eventPanel, landmark, shownCount } from './reader';
import { journey, searchOf } from './visit';

/** Presses Tab until what has the focus fits; a page that holds the focus back fails here. */
async function tabTo(page: Page, wanted: { role?: string; name: RegExp }, most = 150): Promise<void> {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const { role, name } = await focused(page);
    if ((!wanted.role || role === wanted.role) && wanted.name.test(name)) return;
  }
  throw new Error(`No ${wanted.role ?? 'element'} ${wanted.name} within ${most} tab stops`);
}

function focused(page: Page): Promise<{ role: string; name: string }> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const type = element?.getAttribute('type') ?? '';
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
    return {
      role:
        element?.getAttribute('role') ?? (element?.tagName === 'INPUT' ? type : (element?.tagName ?? '').toLowerCase()),
      name: element?.getAttribute('aria-label') ?? label ?? '',
    };
  });
}

journey('by keyboard alone: a filter, an event, its words, the whole bulletin, and back', async ({ visit }) => {
  const page = await visit();
  await tabTo(page, { role: 'checkbox', name: /^Visits/ });
  await page.keyboard.press('Space');
  await atSearch(page, 'kind=visit');

  await tabTo(page, { role: 'a', name: /Visit/ });
  const row = await focused(page);
  await page.keyboard.press('Enter');
  await eventPanel(page).waitFor();
  const title = await eventPanel(page).getByRole('heading', { level: 2 }).textContent();
  expect(await focused(page)).toEqual({ role: 'h2', name: title });

  await eventPanel(page).locator('blockquote').first().waitFor();
  await page.keyboard.press('Tab');
  expect(await eventPanel(page).locator('mark.passage__lit').count(), 'the first fact lights its words').not.toBe(0);
  await tabTo(page, { role: 'button', name: /^Whole bulletin$/ });
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focused(page)).toEqual({ role: 'button', name: 'Whole bulletin' });

  await page.keyboard.press('Escape');
  await eventPanel(page).waitFor({ state: 'detached' });
  expect(await focused(page)).toEqual(row);
  await atSearch(page, 'kind=visit');
});

journey('the slash leads to the search, and typing narrows the view', async ({ visit }) => {
  const page = await visit();
  const all = await shownCount(page);
  await page.keyboard.press('/');
  await page.keyboard.type('Ukraine');
  await atSearch(page, 'q=Ukraine');
  expect((await shownCount(page)).shown).toBeLessThan(all.shown);
});

journey('the brush moves by arrows, and one Back undoes it', async ({ visit }) => {
  const page = await visit();
  const all = await shownCount(page);
  const first = landmark(page, 'Timeline').getByRole('slider', { name: 'First day' });
  await first.focus();
  await first.press('PageUp');
  await first.press('PageUp');
  await atSearch(page, /^\?from=\d{4}-01-01$/);
  expect((await shownCount(page)).shown).toBeLessThan(all.shown);
  const year = Number(searchOf(page).slice('from='.length, 'from='.length + 4));
  await first.press('ArrowRight');
  await atSearch(page, `from=${year}-02-01`);
  await page.goBack();
  await atSearch(page, `from=${year}-01-01`);
  await page.goBack();
  await page.goBack();
  await atSearch(page, '');
  expect(await shownCount(page)).toEqual(all);
});

journey('earlier and later events are a key away, and the focus stays on the key', async ({ visit }) => {
  const page = await visit('?kind=visit');
  await landmark(page, 'Timeline').getByRole('link').first().click();
  const title = eventPanel(page).getByRole('heading', { level: 2 });
  const first = await title.textContent();
  await eventPanel(page).getByRole('button', { name: 'Earlier event' }).focus();
  await page.keyboard.press('Enter');
  expect(await title.textContent()).not.toBe(first);
  expect((await focused(page)).name).toBe('Earlier event');
  await page.keyboard.press('Escape');
  expect((await focused(page)).role, 'the focus returns to the event that was open last').toBe('a');
});

journey('no positive tabindex, and a visible focus wherever Tab leads', async ({ visit }) => {
  const page = await visit();
  expect(await page.locator('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').count()).toBe(0);
  const unseen: string[] = [];
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const lost = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const drawn = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      return drawn ? null : element.outerHTML.slice(0, 120);
    });
    if (lost) unseen.push(lost);
  }
  expect(unseen).toEqual([]);
});
