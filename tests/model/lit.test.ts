import { describe, expect, it } from 'vitest';
import type { Pointed } from '../../src/model/lit';
import { isLit, isPointing } from '../../src/model/lit';
import { makeEvent } from './event';

const EVENT = makeEvent({
  id: 'a-visit',
  start: '2024-05-03',
  end: '2024-05-05',
  kind: 'visit',
  officials: [{ id: 'jan-smit', post: 'Minister', role: 'principal' }],
  places: [
    { id: 'oslo', role: 'venue' },
    { id: 'rome', role: 'mentioned' },
  ],
  countries: [
    { code: 'NOR', role: 'visited' },
    { code: 'ITA', role: 'mentioned' },
  ],
  regions: ['nordic'],
  topics: ['cyber', 'space'],
});

describe('an event lights up with', () => {
  it.each<Pointed>([
    { event: 'a-visit' },
    { official: 'jan-smit' },
    { country: 'NOR' },
    { topic: 'space' },
    { topic: 'cyber', region: 'nordic' },
    { place: 'oslo' },
    { kind: 'visit' },
    { days: ['2024-05-05', '2024-06-01'] },
  ])('%j', (pointed) => expect(isLit(EVENT, pointed)).toBe(true));
});

describe('and stays dark with', () => {
  it.each<Pointed>([
    {},
    { event: 'another' },
    { official: 'eva-berg' },
    { country: 'ITA' },
    { country: '' },
    { topic: 'cyber', region: 'black-sea' },
    { place: 'rome' },
    { kind: 'speech' },
    { days: ['2024-05-06', '2024-06-01'] },
  ])('%j', (pointed) => expect(isLit(EVENT, pointed)).toBe(false));
});

it('nothing is pointed at by an empty preview', () => {
  expect(isPointing({})).toBe(false);
  expect(isPointing({ kind: 'visit' })).toBe(true);
});
