import { expect } from 'vitest';
import { corpus } from './corpus';
import { atSearch, choose, eventPanel, landmark, shownCount, titlesInSight } from './reader';
import { journey } from './visit';

journey('without the dataset the page says why, and comes when asked again', async ({ visit }) => {
  const page = await visit('?kind=visit', {
    provokes: /dataset\.json/,
    before: (context) => context.route('**/dataset.json', (route) => route.abort()),
  });
  await page.getByRole('alert').waitFor();
  await page.context().unroute('**/dataset.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('status').first().waitFor({ state: 'attached' });
  await atSearch(page, 'kind=visit');
});

journey('a map without its shapes fails alone, and is drawn when asked again', async ({ visit }) => {
  const page = await visit('', {
    provokes: /countries\.json/,
    before: (context) => context.route('**/countries.json', (route) => route.abort()),
  });
  const map = landmark(page, 'Map');
  const retry = map.getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  expect((await shownCount(page)).shown).toBe(corpus.events.length);
  expect(await titlesInSight(page)).not.toEqual([]);
  await page.context().unroute('**/countries.json');
  await retry.click();
  await map.locator('svg path').first().waitFor({ state: 'attached' });
  expect(await retry.count()).toBe(0);
});

journey('once loaded, the page works without a network; what it lacks is told', async ({ visit }) => {
  const page = await visit('', { provokes: /data\/bulletins\/|ERR_INTERNET_DISCONNECTED/ });
  await landmark(page, 'Map').locator('svg path').first().waitFor({ state: 'attached' });
  // The panel's code comes with the first event that is opened.
  await landmark(page, 'Timeline').getByRole('link').first().click();
  await eventPanel(page).locator('blockquote').first().waitFor();
  await page.keyboard.press('Escape');
  await page.context().setOffline(true);

  await choose(page, 'Kinds', 'Speeches');
  await atSearch(page, 'kind=speech');
  const speeches = corpus.events.filter(({ kind }) => kind === 'speech').length;
  expect((await shownCount(page)).shown).toBe(speeches);
  await page.goBack();
  await atSearch(page, '');
  expect((await shownCount(page)).shown).toBe(corpus.events.length);

  await landmark(page, 'Filters').getByRole('textbox', { name: 'To' }).fill('2019');
  await page.keyboard.press('Enter');
  await atSearch(page, 'to=2019-12-31');
  await landmark(page, 'Timeline').getByRole('link').first().click();
  const retry = eventPanel(page).getByRole('button', { name: 'Try again' }).first();
  await retry.waitFor();
  await page.context().setOffline(false);
  await retry.click();
  await eventPanel(page).locator('blockquote').first().waitFor();
});

journey('an empty result names a filter to drop, and dropping it brings events back', async ({ visit }) => {
  const page = await visit('?q=zzzzqqqq&kind=visit');
  expect((await shownCount(page)).shown).toBe(0);
  await landmark(page, 'Timeline').getByRole('button').filter({ hasText: 'zzzzqqqq' }).first().click();
  await atSearch(page, 'kind=visit');
  expect((await shownCount(page)).shown).toBeGreaterThan(0);
});
