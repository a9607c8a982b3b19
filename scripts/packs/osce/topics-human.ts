import type { TopicEntry } from '../../compile/lexicon/shape';

type Row = readonly [pattern: string, weight: number];

const terms = (rows: readonly Row[]) => rows.map(([pattern, weight]) => ({ pattern, weight }));

/** Topics of the human dimension. */
export const humanDimension: readonly TopicEntry[] = [
  {
    id: 'elections',
    label: 'Elections',
    family: 'human-dimension',
    terms: terms([
      ['\\belections?\\b|\\belectoral\\b|\\belection observ\\w+', 2.5],
      [
        '\\bobservers?\\b|\\bobservation mission\\b|\\bballots?\\b|\\bvoters?\\b|\\bvoting\\b|\\bpolls\\b|\\breferendum\\b',
        1.5,
      ],
    ]),
    examples: ['ODIHR opened an election observation mission.', 'Voters in Moldova go to the polls.'],
    counterExamples: ['The council adopted a budget.'],
  },
  {
    id: 'democratization',
    label: 'Democratization and civil society',
    family: 'human-dimension',
    terms: terms([
      ['\\bdemocrati[sz]ation\\b|\\bdemocratic (?:institutions|reform|governance)\\b|\\bcivil society\\b', 1.6],
      ['\\bparliamentary (?:affairs|oversight|staff|institute)\\b|\\bpolitical parties\\b|\\bopposition\\b', 1.5],
    ]),
    examples: ['Civil society was heard.', 'Democratic reform and parliamentary oversight were urged.'],
    counterExamples: ['The bridge was repaired.'],
  },
  {
    id: 'human-rights',
    label: 'Human rights',
    family: 'human-dimension',
    terms: terms([
      ['\\bhuman rights\\b(?! \\(odihr)|\\bfundamental freedoms\\b|\\bhuman dimension\\b|\\btorture\\b', 2],
      ['\\bombuds\\w+|\\bdetain(?:ed|ees)\\b|\\bdetention\\b|\\bdomestic violence\\b|\\bdisabilit\\w+', 1.2],
    ]),
    examples: ['The Human Dimension Conference debated torture.'],
    counterExamples: ['The human factor in road safety was debated.'],
  },
  {
    id: 'media-freedom',
    label: 'Media freedom',
    family: 'human-dimension',
    terms: terms([
      ['\\bmedia freedom\\b|\\bfreedom of (?:the media|expression|the press)\\b|\\bpress freedom\\b', 3],
      [
        '\\bjournalis\\w+|\\bnews ?papers?\\b|\\bnews agenc\\w+|\\bbroadcaster\\w*|\\breporters?\\b|\\bnews website\\b',
        2,
      ],
      ['\\bmedia\\b|\\bpublic service\\b|\\btelevision\\b', 1.2],
    ]),
    examples: ['A journalist was beaten in Banja Luka.', 'She is the guardian of media freedom.'],
    counterExamples: ['The medium of the lesson is Uzbek.'],
  },
  {
    id: 'national-minorities',
    label: 'National minorities',
    family: 'human-dimension',
    terms: terms([
      [
        '\\bnational minorit\\w+|\\binter-?ethnic\\b|\\bmulti-?ethnic\\b|\\bnon-majority communities\\b|\\bminorit\\w+',
        3,
      ],
      ['\\bmultilingual\\b|\\blanguage rights\\b|\\bethnic\\b|\\bhigh commissioner on national\\b', 2],
    ]),
    examples: ['Inter-ethnic relations were the subject.', 'Non-majority communities want to be heard.'],
    counterExamples: ['The majority voted yes.'],
  },
  {
    id: 'tolerance',
    label: 'Tolerance, Roma and Sinti',
    family: 'human-dimension',
    terms: terms([
      ['\\btolerance\\b|\\bnon-discrimination\\b|\\bhate (?:crimes?|speech)\\b|\\bintolerance\\b', 2.5],
      ['\\broma and sinti\\b|\\bantisemitism\\b|\\banti-semitism\\b|\\breligio\\w+', 2],
    ]),
    examples: ['Hate crimes must be recorded.'],
    counterExamples: ['Rome was not built in a day.'],
  },
  {
    id: 'rule-of-law',
    label: 'Rule of law',
    family: 'human-dimension',
    terms: terms([
      ['\\brule of law\\b|\\bjudiciary\\b|\\bjudges?\\b|\\bprosecutors?\\b|\\bcourts?\\b|\\bfair trial\\b', 2],
      ['\\blegal (?:review|reform)\\b|\\bconstitution\\w*', 1.2],
    ]),
    examples: ['The appointment of judges was reviewed.'],
    counterExamples: ['The courtyard was full of flowers.'],
  },
  {
    id: 'trafficking',
    label: 'Human trafficking',
    family: 'human-dimension',
    terms: terms([['\\btrafficking\\b(?! (?:in|of) (?:drugs|arms|weapons))|\\btrafficked\\b|\\bforced labour\\b', 3]]),
    examples: ['Victims of trafficking need help.'],
    counterExamples: ['Traffic was heavy.'],
  },
  {
    id: 'migration',
    label: 'Migration',
    family: 'human-dimension',
    terms: terms([['\\bmigra(?:tion|nts?)\\b|\\brefugees?\\b|\\bdisplaced persons\\b', 2.5]]),
    examples: ['Migrants and refugees were the subject.'],
    counterExamples: ['Birds were the subject.'],
  },
  {
    id: 'gender',
    label: 'Gender equality',
    family: 'human-dimension',
    terms: terms([
      ['\\bgender\\b|\\bwomen\\b|\\bfemale\\b|\\bgirls\\b', 2],
      ['\\bdomestic violence\\b|\\bdialogue academy\\b', 1.5],
    ]),
    examples: ['Twenty women of the Border Troops became trainers.'],
    counterExamples: ['The engine was repaired.'],
  },
  {
    id: 'youth-education',
    label: 'Youth and education',
    family: 'human-dimension',
    terms: terms([
      ['\\byouth\\b|\\byoung (?:people|women|activists)\\b|\\bstudents?\\b|\\bmodel osce\\b|\\bosce academy\\b', 2],
      ['\\beducation\\w*|\\bschools?\\b|\\buniversit\\w+|\\bteachers?\\b|\\blectur\\w+', 1.5],
    ]),
    examples: ['Students played the Permanent Council in a Model OSCE.'],
    counterExamples: ['Border officers learned to spot fraud.'],
  },
];
