import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answering, corpus } from './corpus';
import { atSearch, eventPanel, landmark, shownCount } from './reader';
import { journey, searchOf, violations } from './visit';

const passagesPanel = (page: Page) => page.getByRole('complementary', { name: 'Passages' });
const current = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-posinset') ?? null);

const visits = answering({ kind: ['visit'] });
const passages = visits.reduce((sum, { sources }) => sum + sources.length, 0);

journey(
  'by keyboard alone: from the sentence to its passages, through them, to an event and back',
  async ({ visit }) => {
    const page = await visit('?kind=visit');
    const read = page.getByRole('button', { name: `Read ${passages} passages` });
    await read.focus();
    await page.keyboard.press('Enter');
    await atSearch(page, 'kind=visit&passages=1');
    await expect.poll(() => current(page)).toBe('1');

    for (let step = 0; step < 12; step++) await page.keyboard.press('j');
    await expect.poll(() => current(page)).toBe('13');
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => current(page)).toBe('11');
    await page.keyboard.press('End');
    await expect.poll(() => current(page)).toBe(String(passages));
    const isSeen = await page.evaluate(() => {
      const { top, bottom } = document.activeElement!.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
    expect(isSeen, 'the passage with the focus is in sight').toBe(true);

    await page.keyboard.press('Enter');
    await atSearch(page, /passages=1&event=/);
    await eventPanel(page).waitFor();
    await page.keyboard.press('Escape');
    await atSearch(page, 'kind=visit&passages=1');
    await expect.poll(() => current(page)).toBe(String(passages));
    await page.keyboard.press('Escape');
    await atSearch(page, 'kind=visit');
    await expect.poll(() => read.evaluate((button) => button === document.activeElement)).toBe(true);
  },
);

journey('from a bar to its passages in one step, and Back undoes it', async ({ visit }) => {
  const page = await visit('?kind=visit');
  const bars = landmark(page, 'Timeline').getByRole('toolbar', { name: /Events by/ });
  const bar = bars.getByRole('button', { name: /: [2-9] events$/ }).first();
  const [, count] = /: (\d+) events$/.exec((await bar.getAttribute('aria-label')) ?? '') ?? [];
  await bar.click({ button: 'right' });
  await atSearch(page, /kind=visit&from=.*&to=.*&passages=1/);
  await passagesPanel(page)
    .getByText(new RegExp(`^of ${count} events: Visits`))
    .waitFor();
  expect((await shownCount(page)).shown).toBe(Number(count));
  await page.goBack();
  await atSearch(page, 'kind=visit');
});

journey('from a value to its passages by R, its words lit in all of them', async ({ visit }) => {
  const page = await visit();
  const name = corpus.countries.find(({ code }) => code === 'LTU')!.name;
  const group = landmark(page, 'Filters').getByRole('group', { name: 'Countries', exact: true });
  await group.getByRole('searchbox').fill(name);
  await group.getByRole('checkbox', { name: new RegExp(`^${name}`) }).focus();
  await page.keyboard.press('r');
  await atSearch(page, 'country=LTU&passages=1');
  const articles = passagesPanel(page).getByRole('article');
  await articles.first().locator('mark').first().waitFor();
  await expect
    .poll(() => articles.evaluateAll((all) => all.filter((article) => article.querySelector('mark')).length))
    .toBeGreaterThan(1);
});

journey('from a number of the map to its passages, as many events as it says', async ({ visit }) => {
  const page = await visit();
  const map = landmark(page, 'Map');
  await map.getByRole('button', { name: 'Table', exact: true }).click();
  const row = map.getByRole('table', { name: 'Events by country' }).getByRole('row', { name: /Lithuania/ });
  const cell = row.locator('.map-cell-mode');
  const count = Number(await cell.textContent());
  expect(count).toBeGreaterThan(0);
  await cell.click({ button: 'right' });
  await atSearch(page, /country=LTU.*passages=1/);
  expect((await shownCount(page)).shown).toBe(count);
});

journey('the passages follow the filters, and a link opens the same ones', async ({ visit }) => {
  const page = await visit('?country=LTU&passages=1');
  const title = passagesPanel(page).getByRole('heading', { level: 2 });
  const before = await title.textContent();
  const box = landmark(page, 'Filters').getByRole('checkbox', { name: /^Visits/ });
  await box.check();
  await expect.poll(() => title.textContent()).not.toBe(before);
  expect(await box.evaluate((element) => element === document.activeElement), 'the focus stays').toBe(true);
  const other = await visit(`?${searchOf(page)}`);
  await passagesPanel(other).waitFor();
  expect(await passagesPanel(other).getByRole('heading', { level: 2 }).textContent()).toBe(await title.textContent());
});

journey.for([
  { width: 1280, height: 800, dark: false },
  { width: 1280, height: 800, dark: true },
  { width: 360, height: 740, dark: true },
])('axe finds nothing in the passages at $width px, dark: $dark', async (reader, { visit }) => {
  const page = await visit('?country=LTU&passages=1', reader);
  await passagesPanel(page).locator('mark').first().waitFor();
  expect(await violations(page)).toEqual([]);
});

journey('on a phone the passages cover the screen, and Escape leads back', async ({ visit }) => {
  const page = await visit('?kind=visit', { width: 360, height: 740 });
  await page.getByRole('button', { name: /^Read \d+ passages$/ }).click();
  const box = await passagesPanel(page).boundingBox();
  expect([box?.x, box?.width]).toEqual([0, 360]);
  await page.keyboard.press('Enter');
  await eventPanel(page).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => eventPanel(page).count()).toBe(0);
  expect(await passagesPanel(page).count()).toBe(1);
  await page.keyboard.press('Escape');
  await atSearch(page, 'kind=visit');
});
