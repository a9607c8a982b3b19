import { describe, expect, test } from 'vitest';
import { prepare } from '../../../scripts/compile/knowledge';
import { registerNames } from '../../../scripts/compile/stages/people/register';
import { resolvePeople } from '../../../scripts/compile/stages/resolve-people';
import { sentencesOf } from '../../../scripts/compile/stages/sentences';
import { pack } from '../../../scripts/packs/nato/pack';

const know = prepare(pack);

/** A day, what is told on it, and who acts: an asterisk marks those who act for the organisation. */
type Row = readonly string[];

// prettier-ignore
const LISTED: Row[] = [
  ['2023-05-04', 'NATO Secretary General Jens Stoltenberg met Prime Minister Kaja Kallas of Estonia.', 'Jens Stoltenberg*', 'Kaja Kallas'],
  ['2025-05-04', 'NATO Secretary General Mark Rutte met Kaja Kallas, the EU High Representative.', 'Mark Rutte*', 'Kaja Kallas'],
  ['2023-05-04', 'He met Dutch Prime Minister Mark Rutte.', 'Mark Rutte'],
  ['2025-02-10', 'Mr. Rutte thanked the Finnish President, Alexander Stubb.', 'Mark Rutte*', 'Alexander Stubb'],
  ['2025-02-10', 'Talks with Rutte lasted an hour.', 'Mark Rutte*'],
  ['2019-02-10', 'Stoltenberg: a strong bond', 'Jens Stoltenberg*'],
  ['2019-11-20', 'French Foreign Minister Le Drian came. Le Drian spoke.', 'Jean-Yves Le Drian'],
  ['2022-11-20', 'Commission President von der Leyen came.', 'Ursula von der Leyen'],
  ['2022-11-20', 'Stoltenberg and Borrell spoke.', 'Jens Stoltenberg*', 'Josep Borrell'],
  ['2018-07-11', 'Talks with Erdoğan and Macron', 'Recep Tayyip Erdoğan', 'Emmanuel Macron'],
  ['2016-11-10', 'His Majesty King Abdullah II Ibn Al Hussein came.', 'Abdullah II'],
  ['2022-02-10', 'Turkish President Recep Tayyip Erdogan telephoned.', 'Recep Tayyip Erdoğan'],
  ['2023-09-28', 'President Volodymyr Zelenskiy received him. Later Zelenskyy thanked the crews.', 'Volodymyr Zelenskyy'],
  ['2023-09-28', 'President Volodymyr ZELENSKYY received him.', 'Volodymyr Zelenskyy'],
  ['2023-09-28', 'Mark RUTTE was there.', 'Mark Rutte'],
  ['2021-06-14', 'President Joseph R. Biden and Prime Minister Boris Johnson came.', 'Joe Biden', 'Boris Johnson'],
  ['2024-02-15', 'US Army General Christopher G. Cavoli briefed them.', 'Christopher G. Cavoli*'],
  ['2024-02-15', 'SACEUR General Cavoli briefed them.', 'Christopher G. Cavoli*'],
  ['2018-02-15', 'Deputy Secretary General Rose Gottemoeller spoke.', 'Rose Gottemoeller*'],
  ['2022-03-01', 'UN Secretary-General António Guterres telephoned the NATO Secretary General.', 'António Guterres', 'Jens Stoltenberg*'],
  ['2025-08-01', 'The Finance Minister of Norway, Jens Stoltenberg, opened the fair.', 'Jens Stoltenberg'],
];

// prettier-ignore
const UNLISTED: Row[] = [
  ['2023-05-04', 'He met the President of Nauru, Russ Kuna, and Foreign Minister Lionel Adeang.', 'Russ Kuna', 'Lionel Adeang'],
  ['2023-05-04', 'Colonel Anna Lind, who commands the battlegroup, welcomed him.', 'Anna Lind'],
  ['2023-05-04', 'Brigadier General Óscar Ruano took command. General Ruano thanked his predecessor.', 'Óscar Ruano'],
  ['2023-05-04', 'Deputy Assistant Secretary General Marta Lund opened the course.', 'Marta Lund*'],
  ['2023-05-04', 'The Director of the NATO School, Colonel Jan Vogt, spoke.', 'Jan Vogt*'],
  ['2023-05-04', 'The Permanent Representative of Latvia to NATO, Ambassador Ilze Ozola, spoke.', 'Ilze Ozola'],
  ['2014-05-04', 'ISAF Commander General Paul Kern spoke.', 'Paul Kern*'],
  ['2023-05-04', 'Sen. Mary Lund and Amb. Ilze Ozola came.', 'Mary Lund', 'Ilze Ozola'],
  ['2023-05-04', 'The Governor of Kharkiv Oblast Oleh Bondar spoke.', 'Oleh Bondar'],
  ['2023-05-04', 'Maj.-Gen. Øyvind Lund spoke.', 'Øyvind Lund'],
  ['2023-05-04', 'Lena Vogt, Member of the Bundestag, led the group.', 'Lena Vogt'],
  ['2023-05-04', 'Senator Mary Lund (Vermont) led the group.', 'Mary Lund'],
  ['2023-05-04', 'President Sarkozian visited. The President spoke.', 'Sarkozian'],
  ['2023-05-04', 'Foreign Minister Ana María Popa came. Minister Ana Popa spoke.', 'Ana María Popa'],
];

// prettier-ignore
const OFFICES: Row[] = [
  ['2024-09-30', 'The Secretary General thanked Allies.', 'Jens Stoltenberg*'],
  ['2024-10-01', 'The Secretary General thanked Allies.', 'Mark Rutte*'],
  ['2019-03-10', 'Secretary General visits Skopje', 'Jens Stoltenberg*'],
  ['2019-10-16', 'The Deputy Secretary General said farewell.', 'Rose Gottemoeller*'],
  ['2019-10-17', 'The Deputy Secretary General began his term.', 'Mircea Geoană*'],
  ['2023-02-01', 'The Chair of the Military Committee toured the base.', 'Rob Bauer*'],
  ['2023-02-01', 'The CMC toured the base.', 'Rob Bauer*'],
  ['2024-10-01', 'Jens Stoltenberg handed the gavel to Mark Rutte. The new Secretary General Mark Rutte spoke.', 'Jens Stoltenberg*', 'Mark Rutte*'],
  ['2024-09-14', 'SACT Admiral Vandier spoke.', 'Pierre Vandier*'],
  ['2024-09-29', 'Secretary General Mark Rutte will take office. The Secretary General will then speak.', 'Mark Rutte*'],
];

// prettier-ignore
const NOT_ACTING: Row[] = [
  ['2023-05-04', 'Former Prime Minister Carl Bildt wrote an essay.'],
  ['2023-05-04', 'The next Secretary General will be chosen in July.'],
  ['2023-05-04', 'Candidates for Secretary General were named.'],
  ['2023-05-04', "The Secretary General's Annual Report is out."],
  ['2023-05-04', 'The UN Secretary-General called for restraint.'],
  ['2023-05-04', 'The Secretary General of the Council of Europe spoke.'],
  ['2023-05-04', 'A letter on behalf of the Secretary General was read.'],
  ['2023-05-04', 'He works in the Office of the Secretary General.'],
  ['2023-05-04', "President Putin's war has failed."],
  ['2023-05-04', 'It must stop Putin.'],
  ['2025-05-04', 'Ships from Montenegro came.'],
  ['2018-05-04', 'It rained in May, and Brown bears came.'],
  ['2023-05-04', 'Article by Ambassador Lena Vogt'],
  ['2023-05-04', 'By Colonel Jan Vogt'],
  ['2023-05-04', 'Photo by Major Jan Vogt'],
  ['2023-05-04', 'Text: Major Jan Vogt'],
  ['2022-09-19', 'Allies mourned Her Majesty Queen Elizabeth II.'],
  ['2022-02-09', 'Lieutenant General Ben Hodges (ret.) argued so.'],
  ['2023-05-04', 'A wreath was laid at the grave of General Maczek.'],
  ['2023-05-04', 'In 1949, President Truman spoke of a shield.'],
  ['2023-05-04', 'In 1956, Ministers Lange and Martino wrote a report.'],
  ['2023-05-04', 'The book tells of the time of President Havel.'],
  ['2023-05-04', 'General Dynamics and General Electric won the contract.'],
  ['2023-05-04', 'The Gerald R. Ford sailed.'],
  ['2023-05-04', 'Mr Smith, a farmer, waved.'],
  ['2023-05-04', 'It was hosted by the Fund and its President, Olga Lind.'],
  ['2023-05-04', 'The Director of the Peace Institute, Olga Lind, moderated.'],
  ['2023-05-04', 'Heads of State and Government met.'],
  ['2023-05-04', 'A Grand Hotel opened in Oslo.'],
  ['2026-03-04', 'Anders Fogh Rasmussen published his memoirs.'],
];

const check = ([day = '', story = '', ...people]: Row) => {
  const sentences = sentencesOf(story, { start: 0, end: story.length });
  const register = registerNames(story, sentences, know);
  const found = resolvePeople(story, null, sentences, day, register, false, know).people;
  expect(found.map((person) => `${person.name}${person.principal ? '*' : ''}`).sort()).toEqual([...people].sort());
};

describe('resolvePeople', () => {
  test.each(LISTED)('listed, %s: %s', (...row) => check(row));
  test.each(UNLISTED)('unlisted, %s: %s', (...row) => check(row));
  test.each(OFFICES)('office, %s: %s', (...row) => check(row));
  test.each(NOT_ACTING)('not acting, %s: %s', (...row) => check(row));
});
