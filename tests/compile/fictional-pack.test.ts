import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../scripts/compile/lexicon/check-pack';
import { compileCorpus } from '../../scripts/compile/pipeline';
import { checkDataset } from '../../src/dataset/check';
import { pack } from '../packs/fictional/pack';

const text = readFileSync('tests/packs/fictional/bulletin.txt', 'utf8');
const { dataset } = compileCorpus([{ file: 'letter.txt', text }], pack);

/** The event that is told under a headline. */
function told(headline: string) {
  const event = dataset.events.find((candidate) => candidate.title === headline);
  if (!event) throw new Error(`no event is called ${headline}: ${dataset.events.map(({ title }) => title).join(', ')}`);
  return event;
}

const whoIn = (headline: string) =>
  Object.fromEntries(told(headline).officials.map(({ id, role }) => [id, role] as const));
const venuesOf = (headline: string) =>
  told(headline)
    .places.filter(({ role }) => role === 'venue')
    .map(({ id }) => dataset.places.find((place) => place.id === id)?.name)
    .sort();
const whenOf = (headline: string) => [told(headline).start, told(headline).end, told(headline).status];
const roleOf = (headline: string, code: string) => told(headline).countries.find((c) => c.code === code)?.role;

describe('a league of river ports, of which no line of the mechanism knows', () => {
  it('has a sound pack, and its bulletin a sound dataset', () => {
    expect(checkPack(pack)).toEqual([]);
    expect(checkDataset(dataset, () => text)).toEqual([]);
    expect(dataset.rejected).toEqual([]);
    expect(dataset.organisation).toEqual({ id: 'river-ports', name: 'League of River Ports' });
  });

  it.each([
    ['Grand Steward in Novi Sad', { 'casimir-tolnay': 'principal', 'radmila-petrov': 'counterpart' }],
    // His predecessor's last days: the office without a name is its holder's on that day.
    ['Farewell in Linz', { 'ottilie-brandmeyer': 'principal' }],
    ['Slovakia Comes to the Toll House', { 'benedikta-rhomberg': 'principal', 'juraj-hudec': 'counterpart' }],
    ["The Pilots' Council Gathers in Galați", {}],
  ])('who: %s', (headline, people) => {
    expect(whoIn(headline)).toEqual(people);
  });

  it.each([
    ['Grand Steward in Novi Sad', ['Novi Sad']],
    ['Farewell in Linz', ['Linz']],
    ['Slovakia Comes to the Toll House', ['Budapest', 'Old Toll House']],
    ["The Pilots' Council Gathers in Galați", ['Galaţi']],
  ])('where: %s', (headline, venues) => {
    expect(venuesOf(headline)).toEqual(venues);
  });

  it.each([
    ['Grand Steward in Novi Sad', 'SRB', 'visited'],
    ['Farewell in Linz', 'AUT', 'visited'],
    ['Slovakia Comes to the Toll House', 'SVK', 'guest'],
    ['Slovakia Comes to the Toll House', 'BEL', undefined],
  ])('which country: %s, %s', (headline, code, role) => {
    expect(roleOf(headline, code)).toBe(role);
  });

  it.each([
    ['Grand Steward in Novi Sad', ['2031-07-14', '2031-07-14', 'held']],
    ['Farewell in Linz', ['2031-06-28', '2031-06-28', 'held']],
    ['Slovakia Comes to the Toll House', ['2031-07-21', '2031-07-21', 'held']],
    ["The Pilots' Council Gathers in Galați", ['2031-09-04', '2031-09-06', 'planned']],
  ])('when: %s', (headline, when) => {
    expect(whenOf(headline)).toEqual(when);
  });

  it('what it is about, in its own topics', () => {
    expect(told('Grand Steward in Novi Sad').topics[0]).toBe('dredging');
    expect(told('Farewell in Linz').topics[0]).toBe('floods');
    expect(told('Slovakia Comes to the Toll House').topics).toContain('tolls');
    expect(told('Slovakia Comes to the Toll House').kind).toBe('reception');
    expect(told('Grand Steward in Novi Sad').regions).toEqual(['lower-reach']);
  });

  it('takes no masked name for a place, and no greeting for a story', () => {
    expect(dataset.places.map(({ name }) => name)).not.toContain('Belgrade');
    expect(dataset.events.map(({ title }) => title)).not.toContain('Ahoy!');
    expect(dataset.events).toHaveLength(5);
  });
});
