import type { Office } from '../../compile/lexicon/shape';

const SPECIAL = ["Secretary General's Special Representative", 'Special Representative', 'NATO Special Representative'];

function representative(id: string, brief: string, example: string, otherNames: readonly string[] = []): Office {
  return {
    id,
    title: `Special Representative for ${brief}`,
    names: [
      ...SPECIAL.flatMap((title) => [`${title} for ${brief}`, `${title} for the ${brief}`]),
      `Special Representative of the Secretary General for ${brief}`,
      `Special Representative of the NATO Secretary General for ${brief}`,
      ...otherNames,
    ],
    notAfter: ['EU', 'UN', 'EUSR', 'European Union'],
    examples: [example],
  };
}

/** Envoys, spokespersons and heads of agencies and colleges. */
export const envoyOffices: readonly Office[] = [
  representative(
    'sr-women-peace-security',
    'Women, Peace and Security',
    "The Secretary General's Special Representative for Women, Peace and Security met students.",
    ['Special Representative for Women, Peace, and Security', 'Special Representative for WPS'],
  ),
  representative(
    'sr-caucasus-central-asia',
    'Caucasus and Central Asia',
    'The Special Representative for the Caucasus and Central Asia flew to Tbilisi.',
    ['Special Representative for the South Caucasus and Central Asia'],
  ),
  representative(
    'sr-southern-neighbourhood',
    'Southern Neighbourhood',
    'The Special Representative for the Southern Neighbourhood convened the dialogue.',
    ['Special Representative for the South'],
  ),
  {
    id: 'senior-representative-ukraine',
    title: 'Senior Representative in Ukraine',
    names: [
      'NATO Senior Representative in Ukraine',
      "NATO's Senior Representative in Ukraine",
      'Senior NATO Representative in Ukraine',
      'Senior Representative to Ukraine',
      'Head of the NATO Representation to Ukraine',
    ],
    examples: ['The NATO Senior Representative in Ukraine greeted the trainers.'],
  },
  {
    id: 'senior-civilian-representative-afghanistan',
    title: 'Senior Civilian Representative in Afghanistan',
    names: [
      'NATO Senior Civilian Representative in Afghanistan',
      'NATO Senior Civilian Representative',
      'Senior Civilian Representative in Afghanistan',
      'Senior Civilian Representative to Afghanistan',
      'Senior Civilian Representative for Afghanistan',
    ],
    examples: ['In Kabul the NATO Senior Civilian Representative hosted elders.'],
  },
  {
    id: 'spokesperson',
    title: 'Spokesperson',
    names: [
      'NATO Spokesperson',
      'NATO spokesperson',
      "NATO's spokesperson",
      'NATO spokeswoman',
      'Spokesperson of NATO',
    ],
    notAfter: ['Deputy', 'Acting Deputy', 'former'],
    examples: ['The NATO Spokesperson answered questions on Friday.'],
    counterExamples: ['The deputy NATO Spokesperson declined to comment.'],
  },
  {
    id: 'commandant-nato-defense-college',
    title: 'Commandant of the NATO Defense College',
    names: [
      'Commandant of the NATO Defense College',
      'Commandant of the NATO Defence College',
      'NATO Defense College Commandant',
      'NATO Defence College Commandant',
      'NDC Commandant',
      'Commandant of the NDC',
      'Commandant of the College',
    ],
    examples: ['The Commandant of the NATO Defense College handed out diplomas.', 'The NDC Commandant was there.'],
  },
  {
    id: 'general-manager-ncia',
    title: 'General Manager of the NATO Communications and Information Agency',
    names: [
      'General Manager of the NATO Communications and Information Agency',
      'NCI Agency General Manager',
      'General Manager of the NCI Agency',
      'General Manager of NCIA',
      'NCIA General Manager',
    ],
    examples: ['The General Manager of the NCI Agency signed the contract.'],
  },
  {
    id: 'general-manager-nspa',
    title: 'General Manager of the NATO Support and Procurement Agency',
    names: [
      'General Manager of the NATO Support and Procurement Agency',
      'NSPA General Manager',
      'General Manager of NSPA',
      'General Manager of the NSPA',
    ],
    examples: ['In Capellen the NSPA General Manager received the visitors.'],
  },
  {
    id: 'managing-director-diana',
    title: 'Managing Director of DIANA',
    names: ['Managing Director of DIANA', 'DIANA Managing Director', "DIANA's Managing Director"],
    examples: ['The Managing Director of DIANA announced the winners.'],
  },
  {
    id: 'chief-scientist',
    title: 'Chief Scientist',
    names: ['NATO Chief Scientist', "NATO's Chief Scientist", 'Chief Scientist of NATO'],
    examples: ['The NATO Chief Scientist presented the trends report.'],
  },
];
