import { describe, expect, test } from 'vitest';
import { createAtlas } from '../../src/model/atlas';
import { createViewActions } from '../../src/view/view-actions';
import { createViewStore } from '../../src/view/view-store';
import { makeDataset } from '../fixtures/dataset';
import { createMemoryHistory } from '../support/memory-history';

function openPage(search = '') {
  const history = createMemoryHistory(search);
  const view = createViewStore(createAtlas(makeDataset()), history);
  view.follow();
  return { history, actions: createViewActions(view), read: () => view.store.getState() };
}

describe('the history', () => {
  test('gets one entry for each deliberate act, and Back undoes it', () => {
    const { history, actions, read } = openPage();
    actions.toggle('kind', 'visit');
    actions.toggle('kind', 'speech');
    actions.openEvent('2024-10-01-a-handover');
    expect(history.entries).toEqual([
      '',
      '?kind=visit',
      '?kind=speech~visit',
      '?kind=speech~visit&event=2024-10-01-a-handover',
    ]);
    history.back();
    expect(read().state.event).toBeNull();
    history.back();
    expect(read().state.filters.kind).toEqual(['visit']);
    history.forward();
    expect(read().state.filters.kind).toEqual(['speech', 'visit']);
  });

  test('gets no entry while the reader types', () => {
    const { history, actions } = openPage();
    for (const q of ['b', 'ba', 'balt']) actions.setText(q, { final: false });
    expect(history.entries).toEqual(['?q=balt']);
  });

  test('gets one entry at the end of a brush, and Back leads to what was there before it began', () => {
    const { history, actions, read } = openPage('?kind=visit');
    actions.setRange('2024-01-01', '2024-02-01', { final: false });
    actions.setRange('2024-01-01', '2024-03-01', { final: false });
    actions.setRange('2024-01-01', '2024-04-01', { final: true });
    expect(history.entries).toEqual(['?kind=visit', '?kind=visit&from=2024-01-01&to=2024-04-01']);
    history.back();
    expect(read().state.filters).toMatchObject({ kind: ['visit'], from: null, to: null });
  });

  test('gets no entry for an act that changes nothing', () => {
    const { history, actions } = openPage();
    actions.clear();
    actions.setRange('2024-01-01', null, { final: false });
    actions.setRange(null, null, { final: true });
    expect(history.entries).toEqual(['']);
  });

  test('keeps what was typed when another act follows', () => {
    const { history, actions } = openPage();
    actions.setText('baltic', { final: false });
    actions.toggle('kind', 'exercise');
    expect(history.entries).toEqual(['?q=baltic', '?q=baltic&kind=exercise']);
  });
});

describe('an act', () => {
  test('that is done twice is undone', () => {
    const { actions, read } = openPage();
    actions.toggle('country', 'NOR');
    actions.toggle('country', 'NOR');
    expect(read().state.filters.country).toEqual([]);
  });

  test('clears one dimension and leaves the others', () => {
    const { actions, read } = openPage('?kind=visit&country=NOR&from=2024-01-01');
    actions.clear('date');
    actions.clear('kind');
    expect(read().state.filters).toMatchObject({ kind: [], country: ['NOR'], from: null });
  });

  test('drops what the address had that is foreign or unknown, and says so only of the unknown', () => {
    const { history, read, actions } = openPage('?utm_source=mail&kind=visit~picnic');
    expect(history.entries).toEqual(['?kind=visit']);
    expect(read().problems).toEqual(['kind “picnic”']);
    actions.dismissProblems();
    expect(read().problems).toEqual([]);
  });
});
