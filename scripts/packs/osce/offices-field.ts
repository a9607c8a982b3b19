import type { Office } from '../../compile/lexicon/shape';
import { fieldOperations, type FieldOperation } from './missions';

/** Whose title is the operation's own name: "OSCE Project Co-ordinator in Uzbekistan" is a person and an office of many. */
const isPersonal = ({ name }: FieldOperation) => name.startsWith('Project');

function headOf({ id, name, otherNames = [] }: FieldOperation): Office {
  return {
    id: `head-${id}`,
    title: `Head of the OSCE ${name}`,
    names: [name, ...otherNames].flatMap((own) => [
      `Head of the OSCE ${own}`,
      `Head of the ${own}`,
      `Head of OSCE ${own}`,
      `OSCE Head of ${own}`,
    ]),
    notAfter: ['Deputy', 'Acting', 'former'],
    examples: [`The Head of the OSCE ${name} handed over the vehicles.`],
    counterExamples: [`The Deputy Head of the OSCE ${name} handed over the vehicles.`],
  };
}

/** Those who lead field operations. */
export const fieldOffices: readonly Office[] = [
  ...fieldOperations.filter((operation) => !isPersonal(operation)).map(headOf),
  {
    id: 'smm-chief-monitor',
    title: 'Chief Monitor of the Special Monitoring Mission to Ukraine',
    names: [
      'Chief Monitor',
      'SMM Chief Monitor',
      'OSCE Chief Monitor',
      'Chief Monitor of the OSCE Special Monitoring Mission to Ukraine',
      'Chief Monitor of the Special Monitoring Mission to Ukraine',
      'Chief Monitor of the OSCE Special Monitoring Mission (SMM) to Ukraine',
    ],
    notAfter: ['Deputy', 'Principal Deputy', 'former'],
    examples: ['The Chief Monitor briefed the ambassadors.'],
    counterExamples: ['The Principal Deputy Chief Monitor briefed the ambassadors.'],
  },
  {
    id: 'sr-trilateral-contact-group',
    title: 'Special Representative in Ukraine and in the Trilateral Contact Group',
    names: [
      'Special Representative in Ukraine and in the Trilateral Contact Group',
      'Special Representative of the OSCE Chairperson-in-Office in Ukraine and in the Trilateral Contact Group',
      'Special Representative of the OSCE Chairperson-in-Office in Ukraine',
      'Special Representative in the Trilateral Contact Group',
    ],
    notAfter: ['former'],
    examples: ['The Special Representative in the Trilateral Contact Group read out a statement.'],
  },
];
