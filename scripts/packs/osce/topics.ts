import type { TopicEntry } from '../../compile/lexicon/shape';
import { humanDimension } from './topics-human';

type Row = readonly [pattern: string, weight: number];

const terms = (rows: readonly Row[]) => rows.map(([pattern, weight]) => ({ pattern, weight }));

const conflicts: readonly TopicEntry[] = [
  {
    id: 'conflict-prevention',
    label: 'Conflict prevention and resolution',
    family: 'conflicts',
    terms: terms([
      [
        '\\bconflict (?:prevention|resolution)\\b|\\bceasefire\\b|\\bsettlement process\\b|\\bpeace (?:agreement|process)\\b',
        3,
      ],
      [
        '\\bminsk (?:group|process|conference)\\b|\\btrilateral contact group\\b|\\bgeneva international discussions\\b',
        3,
      ],
      [
        '\\bincident prevention\\b|\\bspecial monitoring mission\\b|\\bsmm\\b|\\bchief monitor\\b|\\bhostilities\\b',
        2.5,
      ],
      [
        '\\bexchange of (?:prisoners|detainees)\\b|\\bconflict\\w*\\b|\\bmediat\\w+|\\bcease fire\\b|\\bclashes\\b',
        1.5,
      ],
      ['\\bpeace\\b|\\bcalm\\b|\\bstability\\b|\\brestraint\\b', 1],
    ]),
    examples: ['The Trilateral Contact Group met in Minsk.', 'Both sides were asked to keep the ceasefire.'],
    counterExamples: ['Forty border officers were trained.', 'The handbook is for teachers.'],
  },
  {
    id: 'ukraine',
    label: "Russia's war against Ukraine",
    family: 'conflicts',
    terms: terms([
      [
        '\\b(?:war|invasion|aggression)\\b[^.]{0,40}\\bukrain\\w*|\\bukrain\\w*[^.]{0,30}\\bwar\\b|\\bwar of aggression\\b',
        3,
      ],
      ['\\bukrain\\w*|\\bky(?:iv|yiv)\\b|\\bcrimea\\w*', 1.2],
      ['\\bdonbas\\b|\\b(?:donetsk|luhansk) regions?\\b|\\beastern ukraine\\b|\\bkramatorsk\\b|\\bsybiha\\b', 1.5],
    ]),
    examples: ['They spoke about the war in Ukraine.', 'The visit led to the Donetsk region.'],
    counterExamples: ['The seminar was held in Khorog.', 'A contract for a bridge was signed.'],
  },
  {
    id: 'arms-control',
    label: 'Arms control and confidence-building',
    family: 'politico-military',
    terms: terms([
      ['\\barms control\\b|\\bsmall arms\\b|\\blight weapons\\b|\\bsalw\\b|\\bammunition\\b|\\bstockpiles?\\b', 3],
      [
        '\\bvienna document\\b|\\bconfidence-? ?(?:and security-?)?building\\b|\\bforum for security co-?operation\\b',
        3,
      ],
      ['\\bdemining\\b|\\bexplosive\\w*|\\bmilitary information\\b|\\bopen skies\\b|\\bverification\\b', 2],
    ]),
    examples: ['Surplus ammunition was destroyed.', 'Officers studied the Vienna Document.'],
    counterExamples: ['He arrived with open arms.', 'A library was opened.'],
  },
  {
    id: 'border-management',
    label: 'Border management',
    family: 'politico-military',
    terms: terms([
      ['\\bborder (?:management|security|police|troops|guards?|officers?|crossing|control)\\b|\\bborder guard\\b', 3],
      ['\\bcustoms\\b|\\btravel documents?\\b|\\bdocument fraud\\b|\\bimpostors\\b|\\bcheckpoints?\\b', 2],
    ]),
    examples: ['Border Troops learned about risk management.', 'Document fraud was the subject.'],
    counterExamples: ['The two towns border on a lake.'],
  },
  {
    id: 'policing',
    label: 'Policing and organised crime',
    family: 'politico-military',
    terms: terms([
      ['\\bpolic(?:e|ing)\\b|\\blaw enforcement\\b|\\borgani[sz]ed crime\\b', 2.2],
      ['\\bdrugs?\\b|\\bnarcotic\\w*|\\bchemical precursors\\b|\\bcrimes?\\b|\\bcriminal\\w*|\\bforensic\\w*', 1.5],
      ['\\basset recovery\\b|\\bconfiscated assets\\b|\\bsei[sz]ed assets\\b', 2.5],
    ]),
    examples: ['Police officers took the course.', 'Confiscated assets can serve the public again.'],
    counterExamples: ['The policy was explained.', 'The chamber adopted a budget.'],
  },
  {
    id: 'counter-terrorism',
    label: 'Countering terrorism',
    family: 'politico-military',
    terms: terms([['\\bterroris\\w+|\\bviolent extremism\\b|\\bradicali[sz]ation\\b|\\bforeign fighters\\b', 3]]),
    examples: ['A conference on violent extremism began.'],
    counterExamples: ['A conference on water began.'],
  },
  {
    id: 'cyber',
    label: 'Cyber and new technologies',
    family: 'politico-military',
    terms: terms([
      ['\\bcyber\\w*|\\bict security\\b|\\bcryptocurrenc\\w+|\\bdark ?web\\b', 3],
      ['\\bartificial intelligence\\b|\\bemerging technolog\\w+|\\bdigital\\w*|\\btechnolog\\w+', 1.2],
    ]),
    examples: ['States share what they know of cyber attacks.'],
    counterExamples: ['States share a river.'],
  },
  {
    id: 'security-sector',
    label: 'Security sector governance',
    family: 'politico-military',
    terms: terms([
      ['\\bsecurity sector\\b|\\bssg/?r\\b|\\bcode of conduct on politico-military\\b|\\barmed forces\\b', 3],
    ]),
    examples: ['Security sector reform was debated.'],
    counterExamples: ['The banking sector was debated.'],
  },
];

const economyAndEnvironment: readonly TopicEntry[] = [
  {
    id: 'economy',
    label: 'Economic activities and connectivity',
    family: 'economy-environment',
    terms: terms([
      [
        '\\beconomic (?:and environmental )?(?:forum|co-?operation|activities|growth|drivers)\\b|\\bconnectivity\\b',
        2.5,
      ],
      [
        '\\btransport\\w*|\\btrade\\b|\\bports?\\b|\\bbusiness\\w*|\\bsustainable development goals\\b|\\bsdgs?\\b',
        1.5,
      ],
      ['\\beconom\\w+', 1.2],
    ]),
    examples: ['Transport links between the countries were the subject.'],
    counterExamples: ['Judges were the guests.'],
  },
  {
    id: 'environment',
    label: 'Environment and climate',
    family: 'economy-environment',
    terms: terms([
      ['\\bclimate\\b|\\benvironment\\b(?! for)|\\benvironmental\\b|\\bwater (?:resources|management)\\b', 2.5],
      ['\\benergy\\b|\\bdisaster risk\\b|\\bgreen\\b|\\becolog\\w+|\\bwaste\\b', 1.3],
    ]),
    examples: ['Climate change and water management stood on the agenda.'],
    counterExamples: ['Journalists need a safe environment for their work.'],
  },
  {
    id: 'good-governance',
    label: 'Good governance',
    family: 'economy-environment',
    terms: terms([
      [
        '\\bcorruption\\b|\\bmoney laundering\\b|\\bfinancing of terrorism\\b|\\bgood governance\\b|\\btransparency\\b',
        3,
      ],
      ['\\bmunicipal\\w*|\\bpublic administration\\b|\\basset recovery\\b|\\bconfiscated assets\\b', 1.3],
    ]),
    examples: ['Students learned how money laundering is prevented.'],
    counterExamples: ['The river was cleaned.'],
  },
];

const institution: readonly TopicEntry[] = [
  {
    id: 'organisation',
    label: 'Chairpersonship and Councils',
    family: 'institution',
    terms: terms([
      [
        '\\b(?:ministerial|permanent) council\\b|\\bchair(?:person|man)?ship\\b|\\bpriorities\\b|\\bunified budget\\b',
        2,
      ],
      [
        '\\bappoint\\w+|\\banniversar\\w+|\\bhelsinki final act\\b|\\bhelsinki principles\\b|\\breforms? of the organi[sz]ation\\b',
        2,
      ],
      ['\\bmultilateral\\w*|\\bparticipating states\\b|\\btroika\\b', 1],
    ]),
    examples: ['She presented her priorities to the Permanent Council.', 'The Ministerial Council meets in December.'],
    counterExamples: ['The town council bought a bus.'],
  },
  {
    id: 'parliamentary',
    label: 'Parliamentary Assembly',
    family: 'institution',
    terms: terms([
      ['\\bparliamentary assembly\\b|\\bosce pa\\b|\\bautumn meeting\\b', 3],
      ['\\bparliamentarians\\b|\\blegislators\\b|\\bmembers of parliament\\b', 1.5],
    ]),
    examples: ['The Parliamentary Assembly chose a President.'],
    counterExamples: ['The assembly line stood still.'],
  },
  {
    id: 'field-operations',
    label: 'Field operations and participating States',
    family: 'institution',
    terms: terms([
      ['\\bfield (?:operations?|missions?|presences?)\\b|\\bheads? of mission\\b', 2],
      ['\\b(?:osce|visited the) (?:mission|presence|centre|programme office|project co-?ordinator)\\b', 0.8],
    ]),
    examples: ['The heads of field operations gathered.'],
    counterExamples: ['The field was ploughed.'],
  },
  {
    id: 'partnerships',
    label: 'Partners and other organisations',
    family: 'institution',
    terms: terms([
      ['\\bpartners? for co-?operation\\b|\\basian partner\\w*|\\bmediterranean partner\\w*', 3],
      [
        '\\bcouncil of europe\\b|\\beuropean union\\b|\\bunited nations\\b|\\bcollective security treaty\\b|\\bcsto\\b',
        1.5,
      ],
      ['\\beuropean political community\\b|\\bunesco\\b|\\bjapan\\w*', 1.5],
    ]),
    examples: ['Japan has been an Asian Partner for Co-operation since 1992.', 'He addressed the Council of Europe.'],
    counterExamples: ['The partners danced.'],
  },
];

/**
 * What a story is about, told by its words. Weights: 3 names the topic outright, 2 speaks of it, 1 hints; the three
 * dimensions of security make the families, with conflicts and the organisation itself beside them.
 */
export const topics: readonly TopicEntry[] = [
  ...conflicts,
  ...economyAndEnvironment,
  ...humanDimension,
  ...institution,
];
