import type { Office } from '../../compile/lexicon/shape';

/** Other bodies that have a Secretary General or spokesperson of their own. */
const OTHER_BODIES = [
  'UN',
  'U.N.',
  'United Nations',
  'OSCE',
  'OECD',
  'Council of Europe',
  'CSTO',
  'OPEC',
  'Interpol',
  'Arab League',
  'League of Arab States',
  'African Union',
  'Commonwealth',
  'Council',
  'EEAS',
  'Benelux',
  'Nordic Council',
  'Parliamentary Assembly',
];

const OF_OTHER_BODIES = [
  'of the United Nations',
  'of the UN',
  'of the OSCE',
  'of the Organization for',
  'of the Organisation for',
  'of the Organization of',
  'of the Organisation of',
  'of the Council',
  'of the Arab',
  'of the League',
  'of the Gulf',
  'of the Commonwealth',
  'of the OECD',
  'of the African',
  'of the European',
  'of the International',
  'of the Parliamentary',
  'of the NATO Parliamentary',
  'of the Ministry',
  'of the Foreign Ministry',
  'of the Presidency',
  'of the Presidential',
  'of the Government',
  'of the National Security',
  'of the Party',
  'of the Collective Security',
  'of the Nordic',
  'of the Atlantic Treaty Association',
];

/** What stands where the office is only named and its holder does not act. */
const BELONGINGS = ["'s Annual Report", "'s Special", "'s Personal", "'s predecessor", "'s successor", 'designate'];

/** A division's head: the titles under which bulletins name him or her. */
function assistant(id: string, division: string, example: string, otherNames: readonly string[] = []): Office {
  const divisions = [division, ...otherNames];
  return {
    id,
    title: `Assistant Secretary General for ${division}`,
    names: divisions.flatMap((name) => [
      `Assistant Secretary General for ${name}`,
      `Assistant Secretary-General for ${name}`,
      `Assistant Secretary General of NATO for ${name}`,
      `Assistant Secretary General, ${name}`,
      `ASG for ${name}`,
      `ASG ${name}`,
    ]),
    notAfter: ['Deputy', 'UN', 'United Nations'],
    examples: [example],
  };
}

/** Offices of the civilian side: the Secretary General and those who act for him. */
export const politicalOffices: readonly Office[] = [
  {
    id: 'secretary-general',
    title: 'Secretary General',
    names: [
      'Secretary General',
      'Secretary-General',
      'NATO Secretary General',
      'NATO Secretary-General',
      "NATO's Secretary General",
      'Secretary General of NATO',
      'Secretary-General of NATO',
      "Alliance's Secretary General",
      'Secretary General of the Alliance',
      'SecGen',
      'NATO chief',
      "NATO's chief",
      'head of NATO',
    ],
    notAfter: [...OTHER_BODIES, 'Assistant', 'Deputy', 'Under', 'former', 'next', 'future', 'first', 'new'],
    notBefore: [...OF_OTHER_BODIES, ...BELONGINGS, 'of Defence'],
    examples: [
      'The Secretary General welcomed the new battlegroup.',
      "On arrival the Alliance's Secretary General thanked the crews.",
      'Secretary-General of NATO to open the forum',
    ],
    counterExamples: [
      'The UN Secretary-General called for restraint.',
      'She met the OSCE Secretary General in Vienna.',
      'The Secretary General of the Council of Europe attended too.',
      'An Under Secretary General gave the keynote.',
      "The Secretary General's Annual Report is out.",
    ],
  },
  {
    id: 'deputy-secretary-general',
    title: 'Deputy Secretary General',
    names: [
      'Deputy Secretary General',
      'Deputy Secretary-General',
      'NATO Deputy Secretary General',
      'NATO Deputy Secretary-General',
      "NATO's Deputy Secretary General",
      'Deputy Secretary General of NATO',
      "Alliance's Deputy Secretary General",
      'Acting Deputy Secretary General',
      'NATO Acting Deputy Secretary General',
      'DSG',
      'NATO deputy chief',
    ],
    notAfter: [...OTHER_BODIES, 'former', 'next', 'future', 'first', 'new'],
    notBefore: [...OF_OTHER_BODIES, ...BELONGINGS, 'for Political', 'for Economic'],
    examples: [
      'The Deputy Secretary General spoke by video link.',
      "NATO's Deputy Secretary General will be in Lisbon next week.",
    ],
    counterExamples: [
      'The UN Deputy Secretary-General presided.',
      'A Deputy Secretary General of the European External Action Service came.',
    ],
  },
  assistant(
    'asg-political-affairs',
    'Political Affairs and Security Policy',
    'The Assistant Secretary General for Political Affairs and Security Policy went to Rabat.',
    ['Political Affairs', 'Political and Security Policy'],
  ),
  assistant(
    'asg-defence-policy',
    'Defence Policy and Planning',
    'A briefing by the Assistant Secretary General for Defence Policy and Planning followed.',
    ['Defence Planning and Policy', 'Defense Policy and Planning'],
  ),
  assistant(
    'asg-operations',
    'Operations',
    'The Assistant Secretary General for Operations inspected the training mission.',
    ['NATO Operations', 'Operations and Crisis Response'],
  ),
  assistant(
    'asg-public-diplomacy',
    'Public Diplomacy',
    'The Assistant Secretary General for Public Diplomacy opened the exhibition.',
  ),
  assistant(
    'asg-defence-investment',
    'Defence Investment',
    'The Assistant Secretary General for Defence Investment signed for the Alliance.',
    ['Defense Investment'],
  ),
  assistant(
    'asg-defence-industry',
    'Defence Industry, Innovation and Armaments',
    'Companies met the Assistant Secretary General for Defence Industry, Innovation and Armaments.',
    ['Defence Industry, Innovation, and Armaments'],
  ),
  assistant(
    'asg-emerging-security-challenges',
    'Emerging Security Challenges',
    'The Assistant Secretary General for Emerging Security Challenges gave the keynote.',
  ),
  assistant(
    'asg-innovation-hybrid-cyber',
    'Innovation, Hybrid and Cyber',
    'The Assistant Secretary General for Innovation, Hybrid and Cyber chaired the panel.',
    ['Innovation, Hybrid, and Cyber'],
  ),
  assistant(
    'asg-cyber-digital',
    'Cyber and Digital Transformation',
    'The Assistant Secretary General for Cyber and Digital Transformation spoke about clouds.',
  ),
  assistant(
    'asg-intelligence',
    'Intelligence and Security',
    'The Assistant Secretary General for Intelligence and Security briefed ambassadors.',
    ['Joint Intelligence and Security'],
  ),
  assistant(
    'asg-executive-management',
    'Executive Management',
    'The Assistant Secretary General for Executive Management thanked the staff.',
  ),
];
