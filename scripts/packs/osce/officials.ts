import type { OfficialEntry, PostEntry } from '../../compile/lexicon/shape';
import { offices } from './offices';
import { nationalTerms } from './officials-national';
import { staff } from './officials-staff';

/** A term in an office of the organisation: name, office, first day, last day. A day that is not surely known is left out. */
type Term = readonly [name: string, office: string, from?: string, to?: string];

const SG = 'secretary-general';
const CIO = 'chairperson-in-office';
const ODIHR = 'odihr-director';
const HCNM = 'high-commissioner-national-minorities';
const RFOM = 'representative-freedom-media';
const PA = 'president-parliamentary-assembly';
const SMM = 'smm-chief-monitor';
const TCG = 'sr-trilateral-contact-group';

/** Between 18 July and 4 December 2020, and between 3 September and 6 December 2024, the four highest posts were vacant. */
// prettier-ignore
const TERMS: readonly Term[] = [
  ['Lamberto Zannier', SG, '2011-07-01', '2017-06-30'],
  ['Thomas Greminger', SG, '2017-07-18', '2020-07-18'],
  ['Helga Maria Schmid', SG, '2020-12-04', '2024-09-03'],
  ['Feridun Sinirlioğlu', SG, '2024-12-06'],

  ['Didier Burkhalter', CIO, '2014-01-01', '2014-12-31'],
  ['Ivica Dačić', CIO, '2015-01-01', '2015-12-31'],
  ['Frank-Walter Steinmeier', CIO, '2016-01-01', '2016-12-31'],
  ['Sebastian Kurz', CIO, '2017-01-01', '2017-12-18'],
  ['Karin Kneissl', CIO, '2017-12-18', '2017-12-31'],
  ['Angelino Alfano', CIO, '2018-01-01', '2018-06-01'],
  ['Enzo Moavero Milanesi', CIO, '2018-06-01', '2018-12-31'],
  ['Miroslav Lajčák', CIO, '2019-01-01', '2019-12-31'],
  ['Edi Rama', CIO, '2020-01-01', '2020-12-31'],
  ['Ann Linde', CIO, '2021-01-01', '2021-12-31'],
  ['Zbigniew Rau', CIO, '2022-01-01', '2022-12-31'],
  ['Bujar Osmani', CIO, '2023-01-01', '2023-12-31'],
  ['Ian Borg', CIO, '2024-01-01', '2024-12-31'],
  ['Elina Valtonen', CIO, '2025-01-01', '2025-12-31'],
  ['Ignazio Cassis', CIO, '2026-01-01', '2026-12-31'],

  ['Michael Georg Link', ODIHR, '2014-07-01', '2017-06-30'],
  ['Ingibjörg Sólrún Gísladóttir', ODIHR, '2017-07-18', '2020-07-18'],
  ['Matteo Mecacci', ODIHR, '2020-12-04', '2024-09-03'],
  ['Maria Telalian', ODIHR, '2024-12-06'],

  ['Astrid Thors', HCNM, '2013-08-20', '2016-08-19'],
  ['Lamberto Zannier', HCNM, '2017-07-18', '2020-07-18'],
  ['Kairat Abdrakhmanov', HCNM, '2020-12-04', '2024-09-03'],
  ['Christophe Kamp', HCNM, '2024-12-06'],

  ['Dunja Mijatović', RFOM, '2010-03-11', '2017-03-10'],
  ['Harlem Désir', RFOM, '2017-07-18', '2020-07-18'],
  ['Teresa Ribeiro', RFOM, '2020-12-04', '2024-09-03'],
  ['Jan Braathu', RFOM, '2024-12-06'],

  ['Christine Muttonen', PA, '2016-07-05', '2017-11-09'],
  ['George Tsereteli', PA, '2017-11-09', '2020-12-04'],
  ['Margareta Cederfelt', PA, '2021-07-06', '2023-07-04'],
  ['Pia Kauma', PA, '2023-07-04', '2025-07-03'],
  ['Pere Joan Pons', PA, '2025-07-03'],
  ['Roberto Montella', 'secretary-general-parliamentary-assembly', '2016-01-01'],

  ['Ertuğrul Apakan', SMM, '2014-04-02', '2019-05-31'],
  ['Yaşar Halit Çevik', SMM, '2019-06-01', '2022-03-31'],
  ['Martin Sajdik', TCG, '2015-07-01', '2019-12-31'],
  ['Heidi Grau', TCG, '2020-01-01', '2021-07-31'],
];

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Helga Maria Schmid': ['Helga Schmid'],
  'Feridun Sinirlioğlu': [
    'Feridun H. Sinirlioğlu',
    'Feridun Hadi Sinirlioğlu',
    'Feridun Sinirlioglu',
    'Feridun H. Sinirlioglu',
  ],
  'Miroslav Lajčák': ['Miroslav Lajcak'],
  'Ivica Dačić': ['Ivica Dacic'],
  'Enzo Moavero Milanesi': ['Moavero Milanesi'],
  'Michael Georg Link': ['Michael Link'],
  'Ingibjörg Sólrún Gísladóttir': ['Ingibjorg Solrun Gisladottir'],
  'Kairat Abdrakhmanov': ['Kayrat Abdrakhmanov'],
  'Dunja Mijatović': ['Dunja Mijatovic'],
  'Harlem Désir': ['Harlem Desir'],
  'Teresa Ribeiro': ['Maria Teresa Ribeiro'],
  'Pere Joan Pons': ['Pere Joan Pons Sampietro'],
  'Ertuğrul Apakan': ['Ertugrul Apakan'],
  'Yaşar Halit Çevik': ['Yasar Halit Cevik', 'Halit Çevik'],
};

const titleOf = (office: string) => offices.find(({ id }) => id === office)?.title ?? office;

const principals = TERMS.map(([name, office, from, to]): readonly [string, PostEntry] => [
  name,
  { office, title: titleOf(office), organisation: 'OSCE', ...(from ? { from } : {}), ...(to ? { to } : {}) },
]);

/** One entry a person: posts in the organisation first, then those at home. */
function gather(posts: readonly (readonly [string, PostEntry])[]): OfficialEntry[] {
  const held = new Map<string, PostEntry[]>();
  for (const [name, post] of posts) held.set(name, [...(held.get(name) ?? []), post]);
  return [...held].map(([name, own]) => {
    const aliases = ALIASES[name];
    return aliases ? { name, aliases, posts: own } : { name, posts: own };
  });
}

/** Those who act for the organisation, and the offices that its Chairs hold at home. */
export const officials: readonly OfficialEntry[] = gather([...principals, ...staff, ...nationalTerms]);
