import { expect } from 'vitest';
import type { AtlasEvent } from '../../src/dataset/types';
import { corpus, nameOfOfficial } from './corpus';
import { atSearch, eventPanel, landmark, shownCount } from './reader';
import { journey, searchOf } from './visit';

/** An event with an official whose words stand in its only passage. */
const event = corpus.events.find(({ sources }) => sources.length === 1 && namedOfficial(sources[0]))!;
const official = nameOfOfficial(namedOfficial(event.sources[0])!.value);

function namedOfficial(source: AtlasEvent['sources'][number] | undefined) {
  return source?.evidence.find(
    ({ field, start, end }) => field === 'official' && start >= source.start && end <= source.end,
  );
}

journey('an event opens from the list, lights up its evidence, and leads to the whole bulletin', async ({ visit }) => {
  const page = await visit(`?q=${encodeURIComponent(event.title)}`);
  const before = searchOf(page);
  await landmark(page, 'Timeline').getByRole('link', { name: event.title }).first().click();
  await atSearch(page, `${before}&event=${event.id}`);
  const panel = eventPanel(page);
  await panel.getByRole('button', { name: official, exact: true }).hover();
  const lit = panel.locator('mark.passage__lit');
  expect(await lit.count()).toBeGreaterThan(0);

  await panel.getByRole('button', { name: 'Whole bulletin' }).click();
  const reader = page.getByRole('dialog');
  const told = reader.getByRole('group', { name: 'The passage of the open event' }).first();
  await told.waitFor();
  const isSeen = await told.evaluate((passage) => {
    const { top, bottom } = passage.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  });
  expect(isSeen, 'the passage is scrolled into sight').toBe(true);
  expect(await told.locator('mark').count()).toBeGreaterThan(0);

  await page.keyboard.press('Escape');
  expect(await reader.count()).toBe(0);
  await atSearch(page, `${before}&event=${event.id}`);
  await page.keyboard.press('Escape');
  expect(await panel.count()).toBe(0);
  await atSearch(page, before);
});

journey('the words in the passage are those of the file', async ({ visit }) => {
  const page = await visit(`?event=${event.id}`);
  const source = event.sources[0]!;
  const file = corpus.bulletins.find(({ id }) => id === source.bulletin)!.file;
  const passage = eventPanel(page).locator('blockquote');
  await passage.waitFor();
  const bytes = await page.request.get(new URL(`data/bulletins/${encodeURIComponent(file)}`, page.url()).href);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytes.body());
  const squeezed = (words: string | null) => words?.replace(/\s+/g, ' ').trim();
  expect(squeezed(await passage.textContent())).toBe(squeezed(text.slice(source.start, source.end)));
});

journey('a fact filters, and the event stays open', async ({ visit }) => {
  const page = await visit(`?event=${event.id}`);
  const all = await shownCount(page);
  await eventPanel(page)
    .getByRole('button', { name: `Filter by ${official}`, exact: true })
    .click();
  await atSearch(page, /official=.*event=/);
  expect((await shownCount(page)).shown).toBeLessThan(all.shown);
  expect(await eventPanel(page).count()).toBe(1);
});

journey('a link opens an event that the filters of the link hide', async ({ visit }) => {
  const other = corpus.events.find(({ kind }) => kind !== event.kind)!;
  const page = await visit(`?kind=${other.kind}&event=${event.id}`);
  expect(await eventPanel(page).getByRole('heading', { level: 2 }).textContent()).toBe(event.title);
  await eventPanel(page).getByText('Not among the events shown').waitFor();
});

journey('a passage that does not come fails alone, and comes when asked again', async ({ visit }) => {
  const page = await visit('', { provokes: /data\/bulletins\// });
  await page.route('**/data/bulletins/**', (route) => route.abort());
  const row = landmark(page, 'Timeline').getByRole('link').first();
  await row.click();
  const retry = eventPanel(page).getByRole('button', { name: 'Try again' }).first();
  await retry.waitFor();
  expect((await shownCount(page)).shown).toBe(corpus.events.length);
  await page.unroute('**/data/bulletins/**');
  await retry.click();
  await eventPanel(page).locator('blockquote').first().waitFor();
  expect(await retry.count()).toBe(0);
});

journey('the link that is copied opens the event in another browser', async ({ visit }) => {
  const page = await visit(`?kind=${event.kind}&event=${event.id}`);
  await eventPanel(page).getByRole('button', { name: 'Copy link' }).click();
  await eventPanel(page).getByText('Copied').waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(link.search).toBe(`?event=${event.id}`);
  const other = await visit(link.search);
  await eventPanel(other).getByRole('heading', { name: event.title }).waitFor();
});

journey('on a phone the panel covers the screen and holds the focus', async ({ visit }) => {
  const page = await visit('', { width: 360, height: 740 });
  await landmark(page, 'Timeline').getByRole('link').first().click();
  await eventPanel(page).waitFor();
  const box = await eventPanel(page).boundingBox();
  expect([box?.x, box?.width]).toEqual([0, 360]);
  for (let step = 0; step < 40; step++) await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => {
    const focused = document.activeElement;
    return focused === document.body || focused?.closest('dialog') !== null;
  });
  expect(inside, 'what lies under the panel is out of reach').toBe(true);
  await page.keyboard.press('Escape');
  expect(await eventPanel(page).count()).toBe(0);
});
