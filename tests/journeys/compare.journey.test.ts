import { expect } from 'vitest';
import { answering, corpus } from './corpus';
import { atSearch, choose, landmark, shownCount } from './reader';
import { journey, searchOf, violations } from './visit';

/** The two officials with the most events. */
const [first, second] = corpus.officials
  .map(({ id, name }) => ({ id, name, events: answering({ official: [id] }).length }))
  .sort((a, b) => b.events - a.events);

const YEARS = '?from=2024-01-01&to=2024-12-31&b.from=2023-01-01&b.to=2023-12-31&map=difference';

journey('two officials: from one to a comparison, swapped, left, and back again', async ({ visit }) => {
  const page = await visit();
  await choose(page, 'Officials', second!.name);
  await page.getByRole('button', { name: 'Compare' }).click();
  await atSearch(page, `official=${second!.id}&b.official=${first!.id}&map=difference`);
  const rows = page.getByRole('group', { name: 'Compared selections' });
  await rows.getByRole('group', { name: 'Selection A' }).getByText(`${second!.events} events`).waitFor();
  await rows.getByRole('group', { name: 'Selection B' }).getByText(`${first!.events} events`).waitFor();
  expect((await shownCount(page)).shown).toBe(second!.events);

  await rows.getByRole('button', { name: 'Swap A and B' }).click();
  await atSearch(page, `official=${first!.id}&b.official=${second!.id}&map=difference`);
  expect((await shownCount(page)).shown).toBe(first!.events);
  await rows.getByRole('button', { name: 'Leave the comparison' }).click();
  await atSearch(page, `official=${first!.id}`);
  await page.goBack();
  await page.goBack();
  await atSearch(page, `official=${second!.id}&b.official=${first!.id}&map=difference`);
});

journey('two years: the link alone shows both, their difference on the map and in numbers', async ({ visit }) => {
  const page = await visit(YEARS);
  const a = answering({ from: '2024-01-01', to: '2024-12-31' });
  const b = answering({ from: '2023-01-01', to: '2023-12-31' });
  expect((await shownCount(page)).shown).toBe(a.length);
  await page.getByRole('group', { name: 'Selection B' }).getByText(`${b.length} events`).waitFor();
  const topics = page.getByRole('region', { name: 'Topics, A and B' });
  const row = topics.getByRole('row', { name: /^Ukraine/ });
  const about = (events: typeof a) => events.filter((event) => event.topics.includes('ukraine')).length;
  expect((await row.getByRole('cell').allTextContents()).slice(0, 2)).toEqual([String(about(a)), String(about(b))]);

  await row.getByRole('button', { name: / in B$/ }).click();
  await atSearch(page, /b\.topic=ukraine/);
  await page
    .getByRole('group', { name: 'Selection B' })
    .getByText(`${about(b)} events`)
    .waitFor();
  expect((await shownCount(page)).shown).toBe(a.length);
});

journey('the map of the difference counts both, and its countries are chosen in both', async ({ visit }) => {
  const page = await visit(YEARS);
  const map = landmark(page, 'Map');
  await map.getByRole('button', { name: 'Table', exact: true }).click();
  const row = map.getByRole('table').locator('tbody tr').first();
  const [code, a, b, difference] = await row.getByRole('cell').allTextContents();
  expect(Number(difference!.replace('−', '-'))).toBe(Number(a) - Number(b));
  await row.getByRole('button').first().click();
  await atSearch(page, new RegExp(`country=${code}.*b\\.country=${code}`));
  expect((await shownCount(page)).shown).toBe(Number(a));
  await page
    .getByRole('group', { name: 'Selection B' })
    .getByText(new RegExp(`^${b} events?$`))
    .waitFor();
});

journey('what B names wrongly is told, and the comparison stands', async ({ visit }) => {
  const page = await visit('?kind=visit&b.official=nobody-at-all');
  await page.getByRole('note').filter({ hasText: 'b.official “nobody-at-all”' }).waitFor();
  await atSearch(page, 'kind=visit&compare=1');
  await page.getByRole('group', { name: 'Selection B' }).getByText(`${corpus.events.length} events`).waitFor();
});

journey.for([
  { width: 1280, height: 800, dark: false },
  { width: 360, height: 740, dark: true },
])('axe finds nothing in a comparison at $width px', async (reader, { visit }) => {
  const page = await visit(YEARS, reader);
  await landmark(page, 'Map').locator('svg path').first().waitFor({ state: 'attached' });
  await page.getByRole('region', { name: 'Comparison' }).waitFor();
  expect(await violations(page)).toEqual([]);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
  expect(searchOf(page)).toBe(YEARS.slice(1));
});
