import type { AtlasEvent, Bulletin, Dataset } from '../../../src/dataset/types';

/** The text of the sample bulletin: an entry with an age below its headline, and one without an official. */
export const SAMPLE_TEXT = [
  'Harbour feed',
  '',
  'Anna Berg looks at the new pier in Oslo',
  '4 weeks ago',
  '',
  'Secretary General Anna Berg met Minister Ben Dahl in Oslo, Norway, and spoke by telephone with Sweden.',
  '',
  'Checked 10 May 2025',
  '',
].join('\n');

const find = (words: string, nth = 0) => {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = SAMPLE_TEXT.indexOf(words, start + 1);
  return { start, end: start + words.length };
};

const bulletin: Bulletin = {
  id: 'harbour-feed',
  file: '2025/harbour feed.txt',
  layout: 'headline-feed',
  title: 'Harbour feed',
  publisher: 'Harbour newsroom',
  url: 'https://harbour.example/feed',
  asOf: { date: '2025-05-10', earliest: '2025-05-10', latest: '2025-05-10', basis: 'stated' },
};

/** A visit with an inferred date, two people, a place and two countries. */
export const PIER: AtlasEvent = {
  id: 'pier-2025-04-12',
  aliases: [],
  title: 'Anna Berg looks at the new pier in Oslo',
  summary: 'Secretary General Anna Berg met Minister Ben Dahl in Oslo.',
  kind: 'visit',
  status: 'held',
  start: '2025-04-12',
  end: '2025-04-12',
  precision: 'day',
  dateBasis: 'relative',
  remote: false,
  officials: [
    { id: 'ben-dahl', post: 'Minister of Harbours', role: 'counterpart' },
    { id: 'anna-berg', post: 'Secretary General', role: 'principal' },
  ],
  places: [{ id: 'oslo', role: 'venue' }],
  countries: [
    { code: 'SWE', role: 'mentioned' },
    { code: 'NOR', role: 'visited' },
  ],
  regions: ['nordic'],
  topics: ['piers'],
  sources: [
    {
      bulletin: 'harbour-feed',
      ...find('Secretary General Anna Berg met Minister Ben Dahl in Oslo, Norway, and spoke by telephone with Sweden.'),
      evidence: [
        { field: 'official', value: 'anna-berg', ...find('Secretary General Anna Berg') },
        { field: 'official', value: 'ben-dahl', ...find('Minister Ben Dahl') },
        { field: 'place', value: 'oslo', ...find('Oslo', 1) },
        { field: 'country', value: 'NOR', ...find('Oslo, Norway') },
        { field: 'country', value: 'SWE', ...find('Sweden') },
        { field: 'kind', value: 'visit', ...find('looks at') },
        { field: 'date', value: '2025-04-12', ...find('4 weeks ago') },
      ],
    },
  ],
};

/** An event of nobody, after the first. */
export const FAIR: AtlasEvent = {
  ...PIER,
  id: 'fair-2025-05-09',
  title: 'A fair',
  kind: 'meeting',
  start: '2025-05-09',
  end: '2025-05-09',
  dateBasis: 'stated',
  remote: true,
  officials: [],
  places: [],
  countries: [],
  regions: [],
  topics: [],
};

/** Later than both, by one of the people of the first. */
export const SPEECH: AtlasEvent = {
  ...PIER,
  id: 'speech-2025-05-10',
  title: 'A speech',
  kind: 'speech',
  status: 'planned',
  start: '2025-05-10',
  end: '2025-05-10',
  dateBasis: 'stated',
  officials: [{ id: 'anna-berg', post: 'Secretary General', role: 'principal' }],
};

/** A corpus of one bulletin and three events. */
export const SAMPLE: Dataset = {
  schemaVersion: 1,
  organisation: { id: 'harbours', name: 'League of Harbours' },
  bulletins: [bulletin],
  officials: [
    { id: 'anna-berg', name: 'Anna Berg', posts: [{ title: 'Secretary General', organisation: 'League of Harbours' }] },
    { id: 'ben-dahl', name: 'Ben Dahl', posts: [{ title: 'Minister of Harbours', organisation: '', country: 'NOR' }] },
  ],
  places: [{ id: 'oslo', name: 'Oslo', kind: 'city', country: 'NOR', lat: 59.91, lon: 10.75 }],
  countries: [
    { code: 'NOR', name: 'Norway', lat: 61, lon: 9 },
    { code: 'SWE', name: 'Sweden', lat: 62, lon: 15 },
  ],
  topics: [{ id: 'piers', label: 'Piers', family: 'works' }],
  regions: [{ id: 'nordic', label: 'Nordic', countries: ['NOR', 'SWE'] }],
  events: [PIER, FAIR, SPEECH],
  rejected: [],
};
