import type { Organisation } from '../../compile/lexicon/shape';

const FOUNDERS = ['BEL', 'CAN', 'DNK', 'FRA', 'GBR', 'ISL', 'ITA', 'LUX', 'NLD', 'NOR', 'PRT', 'USA'] as const;

/** Days on which the instruments of accession were deposited. */
const LATER: readonly (readonly [since: string, ...countries: string[]])[] = [
  ['1952-02-18', 'GRC', 'TUR'],
  ['1955-05-06', 'DEU'],
  ['1982-05-30', 'ESP'],
  ['1999-03-12', 'CZE', 'HUN', 'POL'],
  ['2004-03-29', 'BGR', 'EST', 'LTU', 'LVA', 'ROU', 'SVK', 'SVN'],
  ['2009-04-01', 'ALB', 'HRV'],
  ['2017-06-05', 'MNE'],
  ['2020-03-27', 'MKD'],
  ['2023-04-04', 'FIN'],
  ['2024-03-07', 'SWE'],
];

/** The Alliance itself: its names, its members, and those of its bodies that meet and travel as one. */
export const organisation: Organisation = {
  name: 'NATO',
  names: [
    'NATO',
    'the Alliance',
    'the Atlantic Alliance',
    'the North Atlantic Alliance',
    'the North Atlantic Treaty Organization',
    'the North Atlantic Treaty Organisation',
    'North Atlantic Treaty Organization',
    'North Atlantic Treaty Organisation',
  ],
  bodies: [
    'North Atlantic Council',
    'NAC',
    'Military Committee',
    'Nuclear Planning Group',
    'NATO-Ukraine Council',
    'NATO-Ukraine Commission',
    'NATO-Georgia Commission',
    'NATO-Russia Council',
    'Euro-Atlantic Partnership Council',
    'Conference of National Armaments Directors',
    'National Armaments Directors',
    'Defence Planning Committee',
    'Defence Policy and Planning Committee',
    'Political Committee',
    'Partnerships and Cooperative Security Committee',
    'Operations Policy Committee',
    'Resilience Committee',
    'Civil Emergency Planning Committee',
    'Committee on Public Diplomacy',
    'Cyber Defence Committee',
    'Science and Technology Board',
    'Air and Missile Defence Committee',
    'Committee on Proliferation',
    'High Level Task Force',
    'Civilian Intelligence Committee',
    'Military Intelligence Committee',
    'Committee of the Chiefs of Military Medical Services',
    'NATO Committee on Gender Perspectives',
    'NATO Parliamentary Assembly',
  ],
  members: [
    ...FOUNDERS.map((country) => ({ country, since: '1949-08-24' })),
    ...LATER.flatMap(([since, ...countries]) => countries.map((country) => ({ country, since }))),
  ],
  seat: 'BEL',
};
