import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../src/features/event-details/facts';
import { createAtlas } from '../../../src/model/atlas';
import { FAIR, PIER, SAMPLE } from './sample';

const atlas = createAtlas(SAMPLE);
const told = (event = PIER) =>
  Object.fromEntries(
    factsOf(event, atlas).map(({ label, facts }) => [
      label,
      facts.map(({ label: name, note }) => (note ? `${name}: ${note}` : name)),
    ]),
  );
const fact = (key: string) =>
  factsOf(PIER, atlas)
    .flatMap(({ facts }) => facts)
    .find((found) => found.key === key);

describe('factsOf', () => {
  it.each([
    ['Officials', ['Anna Berg: Secretary General']],
    ['Counterparts', ['Ben Dahl: Minister of Harbours']],
    ['Places', ['Oslo: Norway']],
    ['Visited', ['Norway']],
    ['Named only', ['Sweden']],
    ['Regions', ['Nordic']],
    ['Topics', ['Piers']],
    ['Kind', ['Visit', 'Held']],
  ])('%s', (label, facts) => expect(told()[label]).toEqual(facts));

  it('tells the leading role first', () => {
    expect(Object.keys(told()).slice(0, 2)).toEqual(['Officials', 'Counterparts']);
  });

  it('leaves out groups without facts, and says where nobody travelled', () => {
    expect(told(FAIR)).toEqual({ Kind: ['Meeting', 'Held', 'Online: nobody travelled'] });
  });

  it('takes a region from its countries, but from none that is only mentioned', () => {
    expect(fact('region:nordic')?.marks).toEqual(['country:NOR']);
  });

  it.each([
    ['an official', 'official:ben-dahl', { facet: 'official', id: 'ben-dahl' }],
    ['a country that takes part', 'country:NOR', { facet: 'country', id: 'NOR' }],
    ['the kind', 'kind', { facet: 'kind', id: 'visit' }],
    ['no country that is only mentioned: its facet would hide this event', 'country:SWE', undefined],
    ['no place: no facet has it', 'place:oslo', undefined],
  ])('offers to filter by %s', (_, key, filter) => expect(fact(key)?.filter).toEqual(filter));
});
