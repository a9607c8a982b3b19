import type { Office } from '../../compile/lexicon/shape';
import { fieldOffices } from './offices-field';

/** Bodies that have a Secretary General or a Director of their own. */
const OTHER_BODIES = [
  'UN',
  'United Nations',
  'NATO',
  'CSTO',
  'CICA',
  'Council of Europe',
  'Organization of Turkic States',
  'Collective Security Treaty Organization',
  'PA',
  'Parliamentary Assembly',
];

const OF_OTHER_BODIES = [
  'of the UN',
  'of the United Nations',
  'of NATO',
  'of the CSTO',
  'of the Collective Security',
  'of the Council of Europe',
  'of the Organization of Turkic',
  'of the Conference on',
  'of the Parliamentary Assembly',
  'of the OSCE Parliamentary Assembly',
  'of the OSCE PA',
  'of the International Federation',
];

const NOT_YET_OR_NO_MORE = ['former', 'next', 'incoming', 'future', 'outgoing', 'Deputy', 'Acting'];

/** Who acts for the office-holder: "Special Representative of the OSCE Chairperson-in-Office". */
const ON_BEHALF_OF = [
  'Representative of the',
  'Representatives of the',
  'Envoy of the',
  'behalf of the',
  'chosen by the',
  'Office of the',
];
const BELONGINGS = ["'s Special", "'s Personal", "'s Representative", "'s office", "'s predecessor", "'s successor"];

/** Every title with the organisation's name before and behind it: "OSCE Secretary General", "Secretary General of the OSCE". */
function named(...titles: readonly string[]): string[] {
  return titles.flatMap((title) => [title, `OSCE ${title}`, `OSCE's ${title}`, `${title} of the OSCE`]);
}

const leaders: readonly Office[] = [
  {
    id: 'secretary-general',
    title: 'Secretary General',
    names: [...named('Secretary General', 'Secretary-General'), 'OSCE chief'],
    notAfter: [...OTHER_BODIES, ...NOT_YET_OR_NO_MORE, 'Under', 'Assistant'],
    notBefore: [...OF_OTHER_BODIES, ...BELONGINGS],
    examples: ['The Secretary General opened the workshop in Vienna.', 'Secretary General of the OSCE in Baku'],
    counterExamples: [
      'The UN Secretary General was informed.',
      'The OSCE PA Secretary General joined the call.',
      'He spoke with the Secretary General of the Collective Security Treaty Organization.',
    ],
  },
  {
    id: 'chairperson-in-office',
    title: 'Chairperson-in-Office',
    names: [
      ...named('Chairperson-in-Office', 'Chairman-in-Office', 'Chair-in-Office', 'Chairwoman-in-Office', 'CiO'),
      'OSCE Chair',
      'OSCE Chairperson',
      'OSCE Chairman',
    ],
    notAfter: [...NOT_YET_OR_NO_MORE, ...ON_BEHALF_OF],
    notBefore: [...BELONGINGS, 'Special Envoy', 'Special Representative'],
    examples: ['The Chairperson-in-Office travelled to Tbilisi.', 'In Kyiv the OSCE Chair called for calm.'],
    counterExamples: [
      'The incoming Chairperson-in-Office told the Council of his plans.',
      'Ambassadors met the Special Representative of the OSCE Chairperson-in-Office.',
      "The OSCE Chairperson-in-Office's Special Representative flew to Ergneti.",
    ],
  },
  {
    id: 'odihr-director',
    title: 'Director of the Office for Democratic Institutions and Human Rights',
    names: [
      'ODIHR Director',
      "ODIHR's Director",
      'OSCE/ODIHR Director',
      'Director of ODIHR',
      'Director of OSCE/ODIHR',
      'Director of the Office for Democratic Institutions and Human Rights',
      'Director of the OSCE Office for Democratic Institutions and Human Rights',
    ],
    notAfter: NOT_YET_OR_NO_MORE,
    examples: ['The ODIHR Director presented the findings.', 'A visit by the Director of ODIHR'],
    counterExamples: ['The former ODIHR Director wrote a book.'],
  },
  {
    id: 'high-commissioner-national-minorities',
    title: 'High Commissioner on National Minorities',
    names: [...named('High Commissioner on National Minorities', 'High Commissioner'), 'HCNM'],
    notAfter: [...NOT_YET_OR_NO_MORE, 'UN', 'United Nations'],
    notBefore: ['for Human Rights', 'for Refugees'],
    examples: ['The High Commissioner saw two schools.', 'OSCE High Commissioner on National Minorities in Almaty'],
    counterExamples: ['The UN High Commissioner was there.', 'The High Commissioner for Refugees was there.'],
  },
  {
    id: 'representative-freedom-media',
    title: 'Representative on Freedom of the Media',
    names: [
      ...named('Representative on Freedom of the Media', 'Media Freedom Representative', 'RFoM'),
      'Freedom of the Media Representative',
    ],
    notAfter: NOT_YET_OR_NO_MORE,
    examples: ['The Media Freedom Representative asked for an inquiry.', 'OSCE Representative on Freedom of the Media'],
    counterExamples: ['A former OSCE Representative on Freedom of the Media gave the lecture.'],
  },
];

const parliamentarians: readonly Office[] = [
  {
    id: 'president-parliamentary-assembly',
    title: 'President of the Parliamentary Assembly',
    names: [
      'OSCE PA President',
      'PA President',
      "Assembly's President",
      'President of the OSCE PA',
      'OSCE Parliamentary Assembly President',
      'President of the OSCE Parliamentary Assembly',
      'President of the Parliamentary Assembly of the OSCE',
    ],
    notAfter: [...NOT_YET_OR_NO_MORE, 'Vice'],
    examples: ['The OSCE PA President met legislators.', 'President of the OSCE Parliamentary Assembly in Minsk'],
    counterExamples: ['The former PA President observed the vote.'],
  },
  {
    id: 'secretary-general-parliamentary-assembly',
    title: 'Secretary General of the Parliamentary Assembly',
    names: [
      'OSCE PA Secretary General',
      'PA Secretary General',
      'Secretary General of the OSCE PA',
      'OSCE Parliamentary Assembly Secretary General',
      'Secretary General of the OSCE Parliamentary Assembly',
      'Secretary General of the Parliamentary Assembly of the OSCE',
    ],
    notAfter: NOT_YET_OR_NO_MORE,
    examples: ['The PA Secretary General opened the web meeting.'],
    counterExamples: ['The former OSCE PA Secretary General was a guest.'],
  },
];

/** The offices that its bulletins name without their holders. */
export const offices: readonly Office[] = [...leaders, ...parliamentarians, ...fieldOffices];
