import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { landmark, shownCount } from './reader';
import { journey, searchOf, violations } from './visit';

const lines = (page: Page) => page.getByRole('complementary', { name: 'How to read this page' });
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

/** The sum of what has moved by itself since the page began, as browsers measure it; 0.1 is what readers notice. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const observer = new PerformanceObserver((list) => {
          done(
            list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
          );
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(0), 1000);
      }),
  );
}

journey('nothing jumps as the plain page loads', async ({ visit }) => {
  const page = await visit();
  await lines(page).waitFor();
  await landmark(page, 'Map').locator('svg path').first().waitFor({ state: 'attached' });
  expect(await layoutShift(page)).toBeLessThan(0.05);
});

journey('how to read the page is told once, and never returns', async ({ visit }) => {
  const page = await visit();
  await lines(page).waitFor();
  await page.getByRole('button', { name: 'Got it' }).press('Enter');
  expect(await lines(page).count()).toBe(0);
  await page.reload();
  await page.getByRole('list', { name: /Questions/ }).waitFor();
  expect(await lines(page).count()).toBe(0);
});

journey('who comes by a link to a view is not held up by it', async ({ visit }) => {
  const page = await visit('?kind=visit');
  expect(await lines(page).count()).toBe(0);
});

journey('each ready question is answered: where, who, when, what', async ({ visit }) => {
  const page = await visit();
  const questions = page.getByRole('list', { name: /Questions/ }).getByRole('link');
  const words = await questions.allTextContents();
  expect(words.map((asked) => asked.split(' ')[0])).toEqual(['Where', 'Who', 'When', 'What']);
  for (const asked of words) {
    await questions.filter({ hasText: asked }).press('Enter');
    const { shown, all } = await shownCount(page);
    expect(shown, asked).toBeGreaterThan(2);
    expect(shown, asked).toBeLessThan(all);
    await page.goBack();
    expect(searchOf(page)).toBe('');
  }
});

journey('the sheet of keys opens by ?, tells them, and can switch them off', async ({ visit }) => {
  const page = await visit();
  await page.keyboard.press('?');
  await sheet(page).getByText('Search events').waitFor();
  expect(await violations(page)).toEqual([]);
  await sheet(page).getByRole('checkbox').press('Space');
  await page.keyboard.press('Escape');
  await sheet(page).waitFor({ state: 'detached' });
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  expect(await sheet(page).count()).toBe(0);
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('type'));
  expect(focused, 'the slash is no key any more').not.toBe('search');
  await page.reload();
  await page.getByRole('button', { name: 'Keys' }).press('Enter');
  expect(await sheet(page).getByRole('checkbox').isChecked()).toBe(false);
});

journey('the list of events is one tab stop', async ({ visit }) => {
  const page = await visit('?kind=visit');
  const links = page.getByRole('list', { name: /newest first/ }).getByRole('link');
  await links.first().focus();
  await page.keyboard.press('End');
  const last = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  expect(await links.evaluateAll((all) => all.filter((link) => link.tabIndex === 0).length)).toBe(1);
  expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe(last);
  await page.keyboard.press('Tab');
  const inList = await page.evaluate(() => document.activeElement?.closest('[role=list]') !== null);
  expect(inList, 'Tab leaves the list').toBe(false);
});

journey('at 200 % zoom nothing is lost and nothing scrolls sideways', async ({ visit }) => {
  const page = await visit('', { width: 640, height: 400 });
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
  await page.getByRole('button', { name: /^Read \d+ passages$/ }).click();
  await page.getByRole('feed').waitFor();
});
