import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answering, corpus } from './corpus';
import { atSearch, choose, eventPanel, shownCount } from './reader';
import { journey, violations } from './visit';

const panel = (page: Page) => page.getByRole('region', { name: 'Trips', exact: true });
const summaries = (page: Page) => panel(page).locator('summary');

/** How many trips the panel says the one chosen person made. */
async function saidTrips(page: Page): Promise<number> {
  const words = await panel(page)
    .getByText(/: \d+ trips? with/)
    .textContent();
  return Number(/: (\d+) trips?/.exec(words ?? '')?.[1]);
}

/** The visits of a person, by the plain definition: in person, acting, to a country. */
const visitsOf = (id: string) =>
  answering({ official: [id] }).filter(
    ({ remote, countries, officials }) =>
      !remote &&
      countries.some(({ role }) => role === 'visited') &&
      officials.some((official) => official.id === id && official.role !== 'counterpart'),
  );

journey('from who was abroad most to one trip and its sentences, by keyboard alone', async ({ visit }) => {
  const page = await visit();
  const offer = panel(page).getByRole('list', { name: 'Most days abroad' }).getByRole('button').first();
  const name = (await offer.textContent())?.replace(/ \d+ days? abroad$/, '') ?? '';
  await offer.focus();
  await page.keyboard.press('Enter');
  const id = corpus.officials.find((official) => official.name === name)!.id;
  await atSearch(page, `official=${id}`);
  await expect.poll(() => summaries(page).count()).toBe(await saidTrips(page));

  await summaries(page).first().focus();
  await page.keyboard.press('Enter');
  await panel(page)
    .getByRole('button', { name: /of these days$/ })
    .waitFor();
  await page.keyboard.press('Tab');
  const title = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Enter');
  await eventPanel(page).waitFor();
  expect(await eventPanel(page).getByRole('heading', { level: 2 }).textContent()).toBe(title);
  await page.keyboard.press('Escape');
  await eventPanel(page).waitFor({ state: 'detached' });
});

journey('every visit stands in one trip, and a trip’s days show as many events as it says', async ({ visit }) => {
  const [id] = [...new Set(corpus.events.flatMap(({ officials }) => officials.map((official) => official.id)))]
    .map((each) => [each, visitsOf(each).length] as const)
    .sort((a, b) => b[1] - a[1])[0]!;
  const page = await visit(`?official=${id}`);
  const trips = await saidTrips(page);
  for (let index = 0; index < trips; index++) await summaries(page).nth(index).click();
  const told = await panel(page).locator('details').getByRole('listitem').getByRole('listitem').allTextContents();
  expect(new Set(told)).toEqual(new Set(visitsOf(id).map(({ title }) => title)));

  const days = panel(page)
    .getByRole('button', { name: /of these days$/ })
    .last();
  const said = Number(/\d+/.exec((await days.textContent()) ?? '')?.[0] ?? 1);
  await days.click();
  await atSearch(page, /^\?official=.*from=.*to=/);
  expect((await shownCount(page)).shown).toBe(said);
  expect(await summaries(page).count(), 'no trip but those of these days').toBeLessThan(trips);
});

journey('a country opens as many trips as its line says', async ({ visit }) => {
  const page = await visit('?trips=list&away=trips');
  const first = panel(page).getByRole('list', { name: 'People by trips' }).getByRole('button').first();
  const said = Number(/(\d+) trip/.exec((await first.textContent()) ?? '')?.[1]);
  await first.click();
  await expect.poll(() => summaries(page).count()).toBe(said);
  await panel(page).getByText('Countries', { exact: true }).click();
  const country = panel(page).getByRole('list', { name: 'Countries by trips' }).getByRole('button').first();
  const toCountry = Number(/(\d+) trip/.exec((await country.textContent()) ?? '')?.[1]);
  await country.click();
  await atSearch(page, /country=[A-Z]{3}&role=visited/);
  await expect.poll(() => summaries(page).count()).toBe(toCountry);
});

journey('which countries of a region were never visited, and since when the others wait', async ({ visit }) => {
  const page = await visit();
  const region = corpus.regions.find(({ id }) => id === 'baltic-sea')!;
  await choose(page, 'Regions', region.label);
  await panel(page).getByRole('button', { name: 'Show all trips' }).click();
  await panel(page).getByText('Not visited', { exact: true }).click();
  await atSearch(page, 'region=baltic-sea&trips=unvisited');
  const never = panel(page).getByRole('region', { name: 'Never visited' });
  const since = panel(page).getByRole('region', { name: 'Not since' });
  const counts = await Promise.all([never, since].map((section) => section.getByRole('listitem').count()));
  expect(counts[0]! + counts[1]!).toBe(region.countries.length);
  expect(await never.getByRole('heading').textContent()).toContain(`: ${counts[0]} countr`);
  await since.getByRole('button').first().click();
  await eventPanel(page).waitFor();
});

describe.each([360, 1280])('at %i px', (width) => {
  journey('the trips are readable, light and dark', async ({ visit }) => {
    for (const form of ['list', 'countries', 'unvisited']) {
      const page = await visit(`?trips=${form}`, { width, dark: form === 'countries' });
      await panel(page).getByRole('listitem').first().waitFor();
      expect(await violations(page)).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    }
  });
});
