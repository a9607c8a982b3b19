import type { Office, Pack, TopicEntry } from '../../../scripts/compile/lexicon/shape';

const LEAGUE = 'League of River Ports';

const offices: readonly Office[] = [
  {
    id: 'grand-steward',
    title: 'Grand Steward',
    names: ['Grand Steward', 'Grand Steward of the League'],
    notAfter: ['former'],
    examples: ['The Grand Steward rang the bell.'],
    counterExamples: ['A former Grand Steward rang the bell.'],
  },
  {
    id: 'keeper-of-the-locks',
    title: 'Keeper of the Locks',
    names: ['Keeper of the Locks'],
    examples: ['The Keeper of the Locks closed the gates.'],
  },
];

function topic(id: string, label: string, pattern: string, example: string): TopicEntry {
  return { id, label, family: 'river', terms: [{ pattern, weight: 3 }], examples: [example], counterExamples: [] };
}

/** A league that does not exist, with offices, seats and topics that no other pack knows. */
export const pack: Pack = {
  id: 'river-ports',
  organisation: {
    name: LEAGUE,
    names: [LEAGUE, 'the League'],
    bodies: ["Pilots' Council"],
    members: ['AUT', 'HUN', 'ROU', 'SRB', 'SVK'].map((country) => ({ country })),
    seat: 'HUN',
  },
  offices,
  officials: [
    {
      name: 'Ottilie Brandmeyer',
      posts: [{ office: 'grand-steward', title: 'Grand Steward', organisation: LEAGUE, to: '2031-06-30' }],
    },
    {
      name: 'Casimir Tolnay',
      posts: [{ office: 'grand-steward', title: 'Grand Steward', organisation: LEAGUE, from: '2031-07-01' }],
    },
    {
      name: 'Benedikta Rhomberg',
      posts: [{ office: 'keeper-of-the-locks', title: 'Keeper of the Locks', organisation: LEAGUE }],
    },
  ],
  places: [
    { id: 'budapest-hun', name: 'Budapest', kind: 'city', country: 'HUN', lat: 47.498, lon: 19.0404 },
    {
      id: 'toll-house',
      name: 'Old Toll House',
      aliases: ['Toll House'],
      kind: 'site',
      country: 'HUN',
      lat: 47.5,
      lon: 19.04,
      headquarters: true,
      city: 'budapest-hun',
    },
  ],
  masks: [{ words: 'Belgrade Convention', why: 'a paper that was signed there' }],
  topics: [
    topic('dredging', 'Dredging', '\\bdredg\\w+|\\bsilt\\b', 'The silt is gone.'),
    topic('tolls', 'Tolls', '\\btolls?\\b(?! house)', 'The toll stays as it is.'),
    topic('floods', 'Floods', '\\bfloods?\\b|\\bhigh water\\b', 'The flood came at night.'),
    topic('neighbours', 'Neighbours', '\\bneighbours?\\b', 'Neighbours help.'),
  ],
  relations: { member: 'neighbours', partner: 'neighbours' },
  regions: [{ id: 'lower-reach', label: 'Lower Reach', countries: ['ROU', 'SRB'] }],
  layouts: { sections: [{ label: 'Ship of the month', holds: 'photo' }], furniture: ['^ahoy!?$'] },
};
