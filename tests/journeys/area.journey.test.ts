import { expect } from 'vitest';
import type { AtlasEvent } from '../../src/dataset/types';
import { corpus } from './corpus';
import { atSearch, landmark, shownCount } from './reader';
import { journey, searchOf } from './visit';

/** The plain definition, written again: a venue or a country that takes part lies between the four edges. */
function liesWithin({ places, countries }: AtlasEvent, [west, south, east, north]: readonly number[]): boolean {
  const venues = places.filter(({ role }) => role === 'venue').map(({ id }) => id);
  const parts = countries.filter(({ role }) => role !== 'mentioned').map(({ code }) => code);
  const points = [
    ...corpus.places.filter(({ id }) => venues.includes(id)),
    ...corpus.countries.filter(({ code }) => parts.includes(code)),
  ];
  return points.some(({ lat, lon }) => lon >= west! && lon <= east! && lat >= south! && lat <= north!);
}

journey('the map’s own section becomes a filter, a chip and a link', async ({ visit }) => {
  const page = await visit();
  const map = landmark(page, 'Map');
  await map.locator('svg path').first().waitFor({ state: 'attached' });
  await map.getByRole('button', { name: 'Europe', exact: true }).click();
  await map.getByRole('button', { name: 'Zoom in' }).click();
  await map.getByRole('button', { name: 'Filter to this area' }).click();
  await atSearch(page, /^\?area=-?\d+(\.\d)?(,-?\d+(\.\d)?){3}$/);
  const edges = searchOf(page).slice('area='.length).split(',').map(Number);
  const inside = corpus.events.filter((event) => liesWithin(event, edges)).length;
  expect(inside).toBeGreaterThan(0);
  expect(inside).toBeLessThan(corpus.events.length);
  expect((await shownCount(page)).shown).toBe(inside);

  const other = await visit(`?${searchOf(page)}`);
  expect((await shownCount(other)).shown).toBe(inside);
  await other.getByRole('button', { name: /^Remove area: / }).click();
  await atSearch(other, '');
  await page.goBack();
  await atSearch(page, '');
});

journey('an area that is none is named, and the rest of the link works', async ({ visit }) => {
  const page = await visit('?area=here&kind=visit');
  await page.getByRole('note').filter({ hasText: 'here' }).waitFor();
  expect((await shownCount(page)).shown).toBe(corpus.events.filter(({ kind }) => kind === 'visit').length);
  await atSearch(page, 'kind=visit');
});

journey('a number of the map’s table opens a list of that length, whichever part it counts', async ({ visit }) => {
  const page = await visit('?map=any');
  const map = landmark(page, 'Map');
  await map.getByRole('button', { name: 'Table', exact: true }).click();
  for (const [part, role] of [
    ['Visited', 'visited'],
    ['Guests received', 'guest'],
  ] as const) {
    const button = map.getByRole('button', { name: new RegExp(`^[1-9]\\d* .*, ${part}$`) }).first();
    const count = Number(await button.textContent());
    await button.click();
    await atSearch(page, new RegExp(`^\\?country=[A-Z]{3}&role=${role}`));
    expect((await shownCount(page)).shown).toBe(count);
    await page.getByRole('button', { name: /^Remove country: / }).click();
    await atSearch(page, 'map=any');
  }
});

journey('circles hold their number, and part when looked at closer', async ({ visit }) => {
  const page = await visit();
  const map = landmark(page, 'Map');
  const numbers = map.locator('.map-number');
  await numbers.first().waitFor();
  const sum = async () => (await numbers.allTextContents()).length;
  await map.getByRole('button', { name: 'World', exact: true }).click();
  const far = await sum();
  await map.getByRole('button', { name: 'Europe', exact: true }).click();
  expect(await sum()).toBeGreaterThan(far);
});
