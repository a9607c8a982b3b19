import type { Office } from '../../compile/lexicon/shape';

/** A command's head: "Commander of KFOR", "KFOR Commander", "COMKFOR". */
function commander(
  id: string,
  command: string,
  example: string,
  otherCommands: readonly string[] = [],
  abbreviations: readonly string[] = [],
): Office {
  const commands = [command, ...otherCommands];
  return {
    id,
    title: `Commander of ${command}`,
    names: [
      ...commands.flatMap((name) => [
        `Commander of ${name}`,
        `Commander of the ${name}`,
        `Commander of NATO's ${name}`,
        `Commander ${name}`,
        `Commander, ${name}`,
        `${name} Commander`,
        `${name} commander`,
      ]),
      ...abbreviations,
    ],
    notAfter: ['Deputy', 'former', 'next', 'Vice'],
    examples: [example],
  };
}

/** Commands and missions, whose commanders bulletins often name by office alone. */
export const commandOffices: readonly Office[] = [
  commander(
    'commander-jfc-brunssum',
    'Joint Force Command Brunssum',
    'The Commander of Joint Force Command Brunssum met ministers.',
    ['Allied Joint Force Command Brunssum', 'JFC Brunssum', 'JFCBS'],
  ),
  commander('commander-jfc-naples', 'Joint Force Command Naples', 'The JFC Naples Commander briefed the Council.', [
    'Allied Joint Force Command Naples',
    'JFC Naples',
  ]),
  commander(
    'commander-jfc-norfolk',
    'Joint Force Command Norfolk',
    'The Commander of Joint Force Command Norfolk sailed north.',
    ['JFC Norfolk', 'Allied Joint Force Command Norfolk'],
  ),
  commander(
    'commander-marcom',
    'Allied Maritime Command',
    'Commander Allied Maritime Command greeted the crews.',
    ['MARCOM', 'NATO Maritime Command', 'NATO Allied Maritime Command'],
    ['COMMARCOM'],
  ),
  commander(
    'commander-landcom',
    'Allied Land Command',
    'The Commander of Allied Land Command watched the crossing.',
    ['LANDCOM', 'NATO Allied Land Command'],
    ['COMLANDCOM'],
  ),
  commander(
    'commander-aircom',
    'Allied Air Command',
    'The Allied Air Command Commander praised the pilots.',
    ['AIRCOM', 'NATO Allied Air Command'],
    ['COMAIRCOM'],
  ),
  commander(
    'commander-jsec',
    'Joint Support and Enabling Command',
    'The Commander of the Joint Support and Enabling Command spoke of railways.',
    ['JSEC'],
  ),
  commander(
    'commander-nsatu',
    'NATO Security Assistance and Training for Ukraine',
    'The NSATU Commander showed the hangars.',
    ['NSATU'],
  ),
  commander(
    'commander-kfor',
    'KFOR',
    'The KFOR Commander met the mayors.',
    ['Kosovo Force', 'KFOR mission'],
    ['COMKFOR'],
  ),
  commander(
    'commander-resolute-support',
    'the Resolute Support Mission',
    'The Commander of the Resolute Support Mission visited Herat.',
    ['Resolute Support', 'Resolute Support mission', 'Resolute Support Mission'],
  ),
  commander('commander-nmi', 'NATO Mission Iraq', 'The Commander of NATO Mission Iraq met advisers.', [
    'NMI',
    'NATO Training Mission Iraq',
    'NATO training mission in Iraq',
  ]),
  commander(
    'commander-nhq-sarajevo',
    'NATO Headquarters Sarajevo',
    'The Commander of NATO Headquarters Sarajevo took part.',
    ['NATO HQ Sarajevo', 'NHQSa'],
  ),
];
