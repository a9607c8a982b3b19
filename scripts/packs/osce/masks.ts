import type { Mask } from '../../compile/lexicon/shape';

const SIGNED_IN =
  'Astana|Budapest|Copenhagen|Dayton|Helsinki|Istanbul|Lund|Ljubljana|Minsk|Moscow|Paris|Vienna|Graz|Hague';
const PAPERS =
  'Accords?|Agreements?|Arrangements?|Charter|Commemorative Declaration|Declarations?|Documents?|Final Act|Guidelines|' +
  'Mechanism|Memorandum|Principles|Process|Protocols?|Recommendations|agreements?|arrangements?|principles|process';

function because(why: string, words: readonly string[]): Mask[] {
  return words.map((phrase) => ({ words: phrase, why }));
}

/** Words that hold the name of a place, a country or a person and mean none. */
export const masks: readonly Mask[] = [
  ...because('papers are called after the place where they were signed', [
    `/(?<![\\p{L}])(?:${SIGNED_IN}) (?:Summit )?(?:${PAPERS})(?![\\p{L}])/`,
    'Charter of Paris',
    'Open Skies',
  ]),
  ...because('bodies and formats are called after a place and meet elsewhere', [
    'Minsk Group',
    'Minsk Conference',
    'Geneva International Discussions',
    'Normandy Four',
    'Normandy Format',
    'Normandy format',
    'Venice Commission',
    'Dushanbe Process',
    'Aarhus Centre',
    'Aarhus Centres',
    'Spirit of Helsinki',
    'spirit of Helsinki',
    'Helsinki Commission',
    'Helsinki Committee',
    'Helsinki+50',
  ]),
  ...because('a newspaper or broadcaster, not its city or country', [
    'RIA Novosti Ukraina',
    'Voice of America',
    'Deutsche Welle',
    'Moscow Times',
    'Kyiv Independent',
    'Kyiv Post',
  ]),
];
