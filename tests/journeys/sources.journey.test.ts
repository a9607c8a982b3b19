import { expect } from 'vitest';
import { isDisputed } from '../../src/dataset/agreement';
import { choose, eventPanel, landmark, shownCount, titlesInSight } from './reader';
import { corpus } from './corpus';
import { journey, searchOf, violations } from './visit';

const announced = corpus.events.filter(({ status }) => status === 'planned');
const disputed = corpus.events.filter(isDisputed);

journey('Which events rest on a single announcement?', async ({ visit }) => {
  const page = await visit();
  await choose(page, 'Sources', 'Only announced, no report');
  await choose(page, 'Sources', 'One source');
  expect(searchOf(page)).toBe('sources=announcement~one');
  await page.goBack();
  expect((await shownCount(page)).shown).toBe(announced.length);
  const titles = announced.map(({ title }) => title);
  for (const title of await titlesInSight(page)) expect(titles).toContain(title);
});

journey('What do two sources disagree on?', async ({ visit }) => {
  expect(disputed).not.toEqual([]);
  const page = await visit();
  await choose(page, 'Sources', 'Sources that disagree');
  expect((await shownCount(page)).shown).toBe(disputed.length);
  const counted = landmark(page, 'Filters').getByRole('checkbox', { name: /^Sources that disagree/ });
  expect(await counted.evaluate((box) => box.closest('label')?.textContent)).toContain(`${disputed.length} event`);

  await landmark(page, 'Timeline').getByRole('link').first().click();
  const table = eventPanel(page).getByRole('table', { name: 'Where they differ' });
  await table.getByText('they disagree').first().waitFor();
  await eventPanel(page).locator('blockquote').first().waitFor();
  const field = table.getByRole('row').filter({ hasText: 'they disagree' }).first().getByRole('button');
  await field.focus();
  expect(await eventPanel(page).locator('mark.passage__lit').count(), 'the words of the field light up').not.toBe(0);
  expect(await violations(page)).toEqual([]);
});

journey('a rumour is no situation of sources: the link says so and works', async ({ visit }) => {
  const page = await visit('?sources=rumour~several');
  await page.getByText('sources “rumour”').waitFor();
  expect(searchOf(page)).toBe('sources=several');
  const several = corpus.events.filter(({ sources }) => sources.length > 1);
  expect((await shownCount(page)).shown).toBe(several.length);
});
