import { describe, expect, it } from 'vitest';
import { checkPack } from '../../scripts/compile/lexicon/check-pack';
import type { Office, Pack, PlaceEntry } from '../../scripts/compile/lexicon/shape';

const chair: Office = {
  id: 'chair',
  title: 'Chair',
  names: ['Chair', 'Chair of the Club'],
  notAfter: ['Deputy'],
  notBefore: ['of the Bank'],
  examples: ['The Chair spoke.'],
  counterExamples: ['The Deputy Chair spoke.', 'The Chair of the Bank spoke.'],
};

const town: PlaceEntry = { id: 'ulm-deu', name: 'Ulm', kind: 'city', country: 'DEU', lat: 48.4, lon: 10 };

const sound: Pack = {
  id: 'club',
  organisation: { name: 'Club', names: ['Club'], bodies: [], members: [{ country: 'DEU' }], seat: 'DEU' },
  offices: [chair],
  officials: [
    { name: 'Ada First', posts: [{ office: 'chair', title: 'Chair', organisation: 'Club', to: '2020-06-30' }] },
    {
      name: 'Bo Second',
      aliases: ['Bob Second'],
      posts: [{ office: 'chair', title: 'Chair', organisation: 'Club', from: '2020-06-01' }],
    },
  ],
  places: [town, { ...town, id: 'hall', name: 'Hall', kind: 'site', city: 'ulm-deu' }],
  masks: [{ words: '/Ulm Declaration/', why: 'a paper' }],
  topics: [
    {
      id: 'money',
      label: 'Money',
      family: 'money',
      terms: [{ pattern: '\\bbudgets?\\b', weight: 1 }],
      examples: ['The budget grew.'],
      counterExamples: [],
    },
  ],
  relations: { member: 'money', partner: 'money' },
  regions: [{ id: 'north', label: 'North', countries: ['NOR', 'ISL'] }],
  layouts: { sections: [], furniture: ['^menu$'] },
};

const [first, second] = sound.officials;
if (!first || !second) throw new Error('two officials are needed');

const broken: readonly (readonly [problem: string, pack: Pack])[] = [
  [
    'Ada First holds an office that is not listed: king',
    { ...sound, officials: [{ ...first, posts: [{ office: 'king', title: 'King', organisation: 'Club' }] }] },
  ],
  [
    'Ada First, Chair: ends on 2019-01-01, before it starts on 2020-01-01',
    {
      ...sound,
      officials: [
        { ...first, posts: [{ title: 'Chair', organisation: 'Club', from: '2020-01-01', to: '2019-01-01' }] },
      ],
    },
  ],
  [
    'Ada First, Chair: 2019-02-29 is no day',
    { ...sound, officials: [{ ...first, posts: [{ title: 'Chair', organisation: 'Club', from: '2019-02-29' }] }] },
  ],
  [
    'Ada First and Bo Second both hold chair for more than a month',
    {
      ...sound,
      officials: [first, { ...second, posts: [{ office: 'chair', title: 'Chair', organisation: 'Club' }] }],
    },
  ],
  [
    '"ada first" may be Ada First or Bo Second at the same time',
    { ...sound, officials: [first, { ...second, aliases: ['Adá First'] }] },
  ],
  ['two officials have the id ada-first', { ...sound, officials: [first, { ...first, name: 'Ada-First' }] }],
  ['not found as chair: Nobody spoke.', { ...sound, offices: [{ ...chair, examples: ['Nobody spoke.'] }] }],
  [
    'wrongly found as chair: The Chair of the Club spoke.',
    { ...sound, offices: [{ ...chair, counterExamples: ['The Chair of the Club spoke.'] }] },
  ],
  ['chair has no example', { ...sound, offices: [{ ...chair, examples: [] }] }],
  ['two offices are called "Chair"', { ...sound, offices: [chair, { ...chair, id: 'seat', names: ['Chair'] }] }],
  ['hall lies in a city that is not listed: bonn', { ...sound, places: [{ ...town, id: 'hall', city: 'bonn' }] }],
  ['"Ulm" may be two places', { ...sound, places: [town, { ...town, id: 'ulm-usa-mt' }] }],
  ['ulm-deu lies nowhere on the globe', { ...sound, places: [{ ...town, lat: 148.4 }] }],
  ['ulm-deu: no country has the code DDR', { ...sound, places: [{ ...town, country: 'DDR' }] }],
  [
    'the mask "/U[lm]+/" hides the place "Ulm"',
    { ...sound, masks: [{ words: '/U[lm]+/', why: 'too much' }], places: [town] },
  ],
  ['"Ulm Fund" is masked twice', { ...sound, masks: [1, 2].map(() => ({ words: 'Ulm Fund', why: 'a fund' })) }],
  [
    'not found as money: All is well.',
    { ...sound, topics: sound.topics.map((topic) => ({ ...topic, examples: ['All is well.'] })) },
  ],
  ['no topic has the id peace', { ...sound, relations: { member: 'peace', partner: 'money' } }],
  [
    'ISL stands twice in north',
    { ...sound, regions: [{ id: 'north', label: 'North', countries: ['ISL', 'NOR', 'ISL'] }] },
  ],
];

describe('checkPack', () => {
  it('finds nothing wrong with a sound pack', () => {
    expect(checkPack(sound)).toEqual([]);
  });

  it.each(broken)('reports: %s', (problem, pack) => {
    expect(checkPack(pack)).toContain(problem);
  });

  it('reports a pattern that is none', () => {
    const [problem] = checkPack({ ...sound, layouts: { sections: [], furniture: ['(menu'] } });
    expect(problem).toMatch(/^furniture: Invalid regular expression/);
  });

  it('lets two holders share the month in which only the month is known', () => {
    const officials = [
      { ...first, posts: [{ office: 'chair', title: 'Chair', organisation: 'Club', to: '2020-07-31' }] },
      { ...second, posts: [{ office: 'chair', title: 'Chair', organisation: 'Club', from: '2020-07-01' }] },
    ];
    expect(checkPack({ ...sound, officials })).toEqual([]);
  });
});
