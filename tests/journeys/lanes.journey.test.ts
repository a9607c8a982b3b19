import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answering, corpus, nameOfOfficial } from './corpus';
import { atSearch, eventPanel, landmark, shownCount } from './reader';
import { journey, violations } from './visit';

const grid = (page: Page) => landmark(page, 'Timeline').getByRole('grid');
const focusedName = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** The person of the organisation with the most events: the first lane. */
const busiest = (() => {
  const counts = new Map<string, number>();
  for (const { officials } of corpus.events)
    for (const { id, role } of officials) if (role === 'principal') counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
})();

journey('from the list to lanes and to one person’s lane, by keyboard alone, and back', async ({ visit }) => {
  const page = await visit();
  await landmark(page, 'Timeline').getByRole('radio', { name: 'List' }).focus();
  await page.keyboard.press('ArrowRight');
  await atSearch(page, 'lanes=official');
  await grid(page).waitFor();

  await page.keyboard.press('Tab');
  const controls = ['Earlier days', 'Later days', 'More days', 'Fewer days'];
  for (const name of controls) {
    expect(await focusedName(page)).toBe(name);
    await page.keyboard.press('Tab');
  }
  const own = answering({ official: [busiest] });
  expect(await focusedName(page)).toContain(`${nameOfOfficial(busiest)} ${own.length} events: show alone`);

  await page.keyboard.press('Enter');
  await atSearch(page, `official=${busiest}&lanes=official`);
  expect((await shownCount(page)).shown).toBe(own.length);
  expect(await grid(page).getByRole('row').count()).toBe(1);
  expect(await grid(page).getByRole('link').count(), 'each event has its mark').toBe(own.length);

  await page.keyboard.press('End');
  const last = await focusedName(page);
  await page.keyboard.press('Enter');
  await eventPanel(page).waitFor();
  expect(last).toContain(await eventPanel(page).getByRole('heading', { level: 2 }).textContent());
  await page.keyboard.press('Escape');
  await eventPanel(page).waitFor({ state: 'detached' });
  await expect.poll(() => focusedName(page)).toBe(last);

  await page.goBack();
  await page.goBack();
  await page.goBack();
  await atSearch(page, 'lanes=official');
});

journey('the arrows lead through every lane, and those out of sight come', async ({ visit }) => {
  const page = await visit('?lanes=official');
  await grid(page).getByRole('rowheader').first().getByRole('button').focus();
  const names = new Set<string>();
  const people = new Set(corpus.events.flatMap(({ officials }) => officials.map(({ id }) => id)));
  for (let step = 0; step < people.size; step++) {
    names.add(await focusedName(page));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focusedName(page)).not.toBe([...names].at(-1));
  }
  expect(names.size).toBe(people.size);
  const box = (await grid(page).locator(':focus').boundingBox())!;
  const panel = (await landmark(page, 'Timeline').boundingBox())!;
  expect(box.y + box.height).toBeLessThanOrEqual(panel.y + panel.height + 1);
});

journey('the lanes and the bars move together', async ({ visit }) => {
  const page = await visit('?from=2025-01-01&to=2025-12-31&lanes=official');
  const timeline = landmark(page, 'Timeline');
  await timeline.getByRole('button', { name: 'Fewer days' }).click();
  await atSearch(page, 'from=2025-04-02&to=2025-10-01&lanes=official');
  await timeline.getByRole('heading', { name: 'Events by week' }).waitFor();
  await timeline.getByRole('button', { name: 'Later days' }).click();
  await atSearch(page, 'from=2025-07-03&to=2026-01-01&lanes=official');
  await page.goBack();
  await page.goBack();
  await atSearch(page, 'from=2025-01-01&to=2025-12-31&lanes=official');

  // Each mark begins where the bar of its week begins, or after it, and before the next bar.
  const marks = await timeline.locator('.lane-mark__shape[data-form="dot"]').evaluateAll((dots) =>
    dots.slice(0, 40).map((dot) => {
      const { left, width } = dot.getBoundingClientRect();
      return { at: left + width / 2, name: dot.parentElement?.getAttribute('aria-label') ?? '' };
    }),
  );
  const plot = (await timeline.getByRole('toolbar').boundingBox())!;
  const exact = marks.flatMap(({ at, name }) => {
    const day = /^(\d+ \w{3} 2025),/.exec(name)?.[1];
    return day ? [{ at, share: (Date.parse(`${day} UTC`) - Date.UTC(2024, 11, 30)) / 86_400_000 / (7 * 53) }] : [];
  });
  expect(exact.length).toBeGreaterThan(5);
  for (const { at, share } of exact) expect(Math.abs(at - (plot.x + share * plot.width))).toBeLessThan(10);
});

journey('an older link opens the lanes of people, and they are readable at any width', async ({ visit }) => {
  for (const width of [360, 1280]) {
    const page = await visit('?lanes=1&kind=visit', { width, dark: width === 360 });
    await grid(page).waitFor();
    await atSearch(page, 'kind=visit&lanes=official');
    expect(await violations(page)).toEqual([]);
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  }
});
