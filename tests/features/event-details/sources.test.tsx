// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AtlasEvent, Evidence } from '../../../src/dataset/types';
import { EventPanel } from '../../../src/features/event-details/EventPanel';
import { renderWithAtlas } from '../../support/render-with-atlas';
import { PIER, SAMPLE, SAMPLE_TEXT } from './sample';

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(SAMPLE_TEXT));
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const first = PIER.sources[0]!;

/** The pier told a second time, with some of its evidence changed. */
function toldTwice(change: (evidence: readonly Evidence[]) => readonly Evidence[]): AtlasEvent {
  return { ...PIER, sources: [first, { ...first, start: 0, evidence: change(first.evidence) }] };
}

function open(event: AtlasEvent) {
  renderWithAtlas(<EventPanel />, { search: `?event=${PIER.id}`, dataset: { ...SAMPLE, events: [event] } });
}

const rows = () =>
  within(screen.getByRole('table', { name: 'Where they differ' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => [...cell.children].map((part) => part.textContent).join(' ')));

describe('several sources', () => {
  it('are set side by side where they disagree', () => {
    open(toldTwice((all) => all.map((one) => (one.field === 'date' ? { ...one, value: '2025-04-20' } : one))));
    expect(rows()).toEqual([['Date they disagree', '12 Apr 2025', '20 Apr 2025']]);
  });

  it('are told apart where one merely tells more', () => {
    open(toldTwice((all) => all.filter(({ value }) => value !== 'ben-dahl' && value !== 'oslo')));
    expect(rows()).toEqual([
      ['People one tells more', 'Anna Berg Ben Dahl', 'Anna Berg'],
      ['Places one tells more', 'Oslo', 'not told'],
    ]);
  });

  it('light up the words of a field in all of them', async () => {
    open(toldTwice((all) => all.filter(({ value }) => value !== 'ben-dahl')));
    const details = screen.getByRole('complementary', { name: 'Event details' });
    await within(details).findAllByText('Minister Ben Dahl', { selector: 'mark' });
    await userEvent.hover(screen.getByRole('button', { name: 'People' }));
    const lit = [...details.querySelectorAll('.passage__lit')].map((mark) => mark.textContent);
    expect(lit).toEqual(expect.arrayContaining(['Secretary General Anna Berg', 'Minister Ben Dahl']));
    expect(lit).not.toContain('Oslo');
  });

  it('say so where they agree, and count passages apart from bulletins', () => {
    open(toldTwice((all) => all));
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(/^They agree/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Read from 2 passages of one bulletin' })).toBeTruthy();
  });

  it('are not compared where there is one', () => {
    open(PIER);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByText(/^They agree/)).toBeNull();
  });
});

describe('a corrected fact', () => {
  const marked = () => screen.queryAllByText('corrected').map((mark) => mark.parentElement?.textContent);

  it.each([
    [['country'], ['Visited corrected', 'Named only corrected']],
    [['status'], ['Kind corrected']],
    [['title'], []],
  ])('%j is marked where it stands', (corrected, expected) => {
    open({ ...PIER, corrected });
    expect(marked()).toEqual(expected);
  });

  it('is marked beside the date', () => {
    open({ ...PIER, corrected: ['end'] });
    expect(marked()).toHaveLength(1);
    expect(marked()[0]).toContain('12 April 2025');
  });
});
