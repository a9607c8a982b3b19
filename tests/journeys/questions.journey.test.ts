import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { AtlasEvent } from '../../src/dataset/types';
import { answering, corpus, holdersOf, nameOfOfficial } from './corpus';
import type { Asked } from './corpus';
import { choose, landmark, shownCount } from './reader';
import { journey, searchOf } from './visit';

/*
 * The four questions that the project began with. Each is answered by clicks from the plain page, then from the link
 * that the clicks made; what the page shows is held against the dataset, and the dataset against days and countries that
 * the bulletins tell.
 */

const chairs = holdersOf(/^Chair(man)? of the (\w+ )?Military Committee/);
const secretaries = holdersOf(/^Secretary General/);

async function expectAnswer(page: Page, asked: Asked, visit: (search: string) => Promise<Page>) {
  const answers = answering(asked);
  expect(answers).not.toEqual([]);
  expect((await shownCount(page)).shown).toBe(answers.length);
  const other = await visit(`?${searchOf(page)}`);
  expect((await shownCount(other)).shown).toBe(answers.length);
  return { answers, other };
}

/** The countries that the map's table counts above zero under its leading column, and how often. */
async function countedCountries(page: Page): Promise<Record<string, number>> {
  const map = landmark(page, 'Map');
  await map.getByRole('button', { name: 'Table', exact: true }).click();
  const rows = map.getByRole('table', { name: 'Events by country' }).locator('tbody tr');
  await rows.first().waitFor();
  const cells = await rows.evaluateAll((trs) =>
    trs.map((tr) => [tr.querySelector('td')?.textContent, Number(tr.querySelector('.map-cell-mode')?.textContent)]),
  );
  return Object.fromEntries(cells.filter(([, count]) => Number(count) > 0));
}

/** The first days of the events in the list: each look reads those that are drawn and scrolls to the last of them. */
function daysInList(page: Page): () => Promise<string[]> {
  const days = new Set<string>();
  const times = landmark(page, 'Timeline').locator('.event-row time');
  return async () => {
    const drawn = await times.evaluateAll((all) => {
      all.at(-1)?.scrollIntoView();
      return all.map((time) => time.getAttribute('datetime') ?? '');
    });
    for (const day of drawn) days.add(day);
    return [...days].sort();
  };
}

/** Long lists are drawn as they are scrolled; on a busy machine that takes a while. */
const PATIENCE = { timeout: 15_000 };

const daysOf = (events: readonly AtlasEvent[]) => [...new Set(events.map(({ start }) => start))].sort();

const countriesIn = (events: readonly AtlasEvent[], role: string) => {
  const codes = events.flatMap(({ countries }) => countries.filter((country) => country.role === role));
  return [...new Set(codes.map(({ code }) => code))].sort();
};

journey('Where did the Secretary General travel in 2025?', async ({ visit }) => {
  const page = await visit();
  const official = secretaries.filter((id) => answering({ official: [id], from: '2025-01-01' }).length > 0);
  for (const id of official) await choose(page, 'Officials', nameOfOfficial(id));
  await landmark(page, 'Filters').getByRole('button', { name: '2025', exact: true }).click();
  const asked = { official, from: '2025-01-01', to: '2025-12-31' };
  const { answers, other } = await expectAnswer(page, asked, visit);
  const counted = await countedCountries(page);
  const visited = Object.keys(counted).sort();
  expect(visited).toEqual(countriesIn(answers, 'visited'));
  expect(visited).toEqual(expect.arrayContaining(['BIH', 'JPN', 'LTU', 'NOR', 'POL', 'UKR', 'USA', 'XKX']));
  expect(await countedCountries(other)).toEqual(counted);
});

journey('What did the Chair of the Military Committee do in the Baltic region?', async ({ visit }) => {
  const page = await visit();
  for (const id of chairs) await choose(page, 'Officials', nameOfOfficial(id));
  await choose(page, 'Regions', 'Baltic Sea');
  const { answers, other } = await expectAnswer(page, { official: chairs, region: ['baltic-sea'] }, visit);
  const days = daysOf(answers);
  expect(days).toContain('2023-10-24');
  await expect.poll(daysInList(page), PATIENCE).toEqual(days);
  await expect.poll(daysInList(other), PATIENCE).toEqual(days);
});

journey('When was the Arctic a topic?', async ({ visit }) => {
  const page = await visit();
  await choose(page, 'Topics', corpus.topics.find(({ id }) => id === 'high-north')!.label);
  const { answers, other } = await expectAnswer(page, { topic: ['high-north'] }, visit);
  const days = daysOf(answers);
  expect(days).toEqual(expect.arrayContaining(['2023-10-20', '2024-10-19', '2025-05-22', '2026-01-19']));
  await expect.poll(daysInList(page), PATIENCE).toEqual(days);
  await expect.poll(daysInList(other), PATIENCE).toEqual(days);
});

journey('Who came to headquarters from the Indo-Pacific?', async ({ visit }) => {
  const page = await visit();
  await choose(page, 'Regions', 'Indo-Pacific');
  await landmark(page, 'Map').getByText('Guests received', { exact: true }).first().click();
  const { answers, other } = await expectAnswer(page, { region: ['indo-pacific'] }, visit);
  expect(daysOf(answers.filter(({ countries }) => countries.some(({ role }) => role === 'guest')))).toContain(
    '2022-11-22',
  );
  const counted = await countedCountries(page);
  expect(Object.keys(counted).sort()).toEqual(countriesIn(answers, 'guest'));
  expect(Object.keys(counted)).toContain('KOR');
  expect(await countedCountries(other)).toEqual(counted);
});
