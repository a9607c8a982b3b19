import { expect } from 'vitest';
import { corpus } from './corpus';
import { atSearch, choose, eventPanel, landmark, shownCount, titlesInSight } from './reader';
import { journey, searchOf } from './visit';

const [official] = corpus.officials.filter(({ id }) => corpus.events.some((event) => event.officials[0]?.id === id));

journey('the plain page has no query, and counts every event', async ({ visit }) => {
  const page = await visit();
  expect(await shownCount(page)).toEqual({ shown: corpus.events.length, all: corpus.events.length });
  expect(searchOf(page)).toBe('');
});

journey('a choice is in the address, and the pasted link gives a stranger the same view', async ({ visit }) => {
  const page = await visit();
  await choose(page, 'Officials', official!.name);
  await choose(page, 'Kinds', 'Visits');
  await atSearch(page, `official=${official!.id}&kind=visit`);
  const other = await visit(`?${searchOf(page)}`);
  expect(await shownCount(other)).toEqual(await shownCount(page));
  expect(await titlesInSight(other)).toEqual(await titlesInSight(page));
  expect(await other.title()).toBe(await page.title());
  expect(await landmark(other, 'Filters').getByRole('checkbox', { checked: true }).count()).toBe(2);
});

journey('Back undoes one act after the other, Forward does it again', async ({ visit }) => {
  const page = await visit();
  const all = await shownCount(page);
  await choose(page, 'Kinds', 'Visits');
  const visits = await shownCount(page);
  expect(visits.shown).toBeLessThan(all.shown);
  await choose(page, 'Kinds', 'Speeches');
  const both = await shownCount(page);
  expect(both.shown).toBeGreaterThan(visits.shown);
  await page.goBack();
  await atSearch(page, 'kind=visit');
  expect(await shownCount(page)).toEqual(visits);
  await page.goBack();
  await atSearch(page, '');
  expect(await shownCount(page)).toEqual(all);
  await page.goForward();
  await page.goForward();
  await atSearch(page, 'kind=speech~visit');
  expect(await shownCount(page)).toEqual(both);
});

journey('typing in the search makes no entry a letter: Back leads to before it', async ({ visit }) => {
  const page = await visit();
  await choose(page, 'Kinds', 'Meetings');
  await page.getByRole('searchbox', { name: 'Search events' }).pressSequentially('Ukraine');
  await atSearch(page, 'q=Ukraine&kind=meeting');
  await page.getByRole('searchbox', { name: 'Search events' }).press('Enter');
  await page.goBack();
  await atSearch(page, 'kind=meeting');
});

journey('what a link names wrongly is told in one line that goes away; the rest of it works', async ({ visit }) => {
  const page = await visit('?kind=visit&official=nobody-at-all&from=2024-02-31&event=no-such-event');
  const line = page.getByRole('note').filter({ hasText: 'nobody-at-all' });
  expect(await line.textContent()).toMatch(/2024-02-31/);
  expect(await line.textContent()).toMatch(/no-such-event/);
  const visits = corpus.events.filter(({ kind }) => kind === 'visit');
  expect((await shownCount(page)).shown).toBe(visits.length);
  expect(await eventPanel(page).count()).toBe(0);
  await line.getByRole('button').click();
  expect(await line.count()).toBe(0);
  await atSearch(page, 'kind=visit');
});

journey('foreign keys are dropped without a word', async ({ visit }) => {
  const page = await visit('?utm_source=letter&kind=visit&fbclid=abc');
  await atSearch(page, 'kind=visit');
  expect(
    await page
      .getByRole('note')
      .filter({ hasText: /utm|fbclid|link/ })
      .count(),
  ).toBe(0);
});

journey('one view has one address, in whatever order it was clicked together', async ({ visit }) => {
  const page = await visit('?kind=visit~speech&official=' + official!.id);
  await atSearch(page, `official=${official!.id}&kind=speech~visit`);
});

journey('the cross of a chip and Clear all bring back the plain page', async ({ visit }) => {
  const page = await visit('?kind=visit');
  await page.getByRole('button', { name: 'Remove kind: Visits' }).click();
  await atSearch(page, '');
  await choose(page, 'Kinds', 'Visits');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await atSearch(page, '');
});

const renamed = corpus.events.find(({ aliases }) => aliases.length > 0);

journey.runIf(renamed)('an id under which an event once stood alone still opens it', async ({ visit }) => {
  const page = await visit(`?event=${renamed!.aliases[0]}`);
  await eventPanel(page).getByRole('heading', { name: renamed!.title }).waitFor();
});
