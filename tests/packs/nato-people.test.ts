import { describe, expect, it } from 'vitest';
import { officeMatcher, officesIn } from '../../scripts/compile/lexicon/office-words';
import { pack } from '../../scripts/packs/nato/pack';

/** Who holds an office on a day; none where the pack does not know. */
const holders = (office: string, day: string) =>
  pack.officials
    .filter(({ posts }) =>
      posts.some((post) => post.office === office && (post.from ?? '') <= day && day <= (post.to ?? '9999')),
    )
    .map((entry) => entry.name);

const find = (name: string) =>
  pack.officials.filter((entry) => [entry.name, ...(entry.aliases ?? [])].includes(name)).map((entry) => entry.name);

describe('holders by the day', () => {
  it.each([
    ['secretary-general', '2014-09-30', ['Anders Fogh Rasmussen']],
    ['secretary-general', '2014-10-01', ['Jens Stoltenberg']],
    ['secretary-general', '2024-09-30', ['Jens Stoltenberg']],
    ['secretary-general', '2024-10-01', ['Mark Rutte']],
    ['deputy-secretary-general', '2018-06-22', ['Rose Gottemoeller']],
    ['deputy-secretary-general', '2024-10-15', ['Boris Ruge']],
    ['deputy-secretary-general', '2026-01-21', ['Radmila Shekerinska']],
    ['chair-military-committee', '2018-05-29', ['Petr Pavel']],
    ['chair-military-committee', '2019-09-13', ['Stuart Peach']],
    ['chair-military-committee', '2022-11-16', ['Rob Bauer']],
    ['chair-military-committee', '2026-01-21', ['Giuseppe Cavo Dragone']],
    ['director-general-ims', '2019-07-01', ['Jan Broeks']],
    ['director-general-ims', '2023-12-05', ['Janusz Adamczak']],
    ['director-general-ims', '2026-01-21', ['Remigijus Baltrėnas']],
    ['saceur', '2018-09-28', ['Curtis M. Scaparrotti']],
    ['saceur', '2022-07-03', ['Tod D. Wolters']],
    ['saceur', '2025-08-01', ['Alexus G. Grynkewich']],
    ['sact', '2024-06-20', ['Philippe Lavigne']],
    ['deputy-saceur', '2022-05-10', ['Tim Radford']],
    ['spokesperson', '2019-07-20', ['Oana Lungescu']],
    ['commander-kfor', '2026-01-01', ['Özkan Ulutaş']],
    ['commander-resolute-support', '2022-01-01', []],
    ['deputy-chair-military-committee', '2023-12-01', []],
  ])('%s on %s', (office, day, names) => {
    expect(holders(office, day)).toEqual(names);
  });

  it('knows one holder, and no more, of the great offices in the middle of every month from 2016 to 2025', () => {
    const days = Array.from(
      { length: 10 * 12 },
      (_, i) => `${2016 + Math.floor(i / 12)}-${`${(i % 12) + 1}`.padStart(2, '0')}-15`,
    );
    const offices = ['secretary-general', 'deputy-secretary-general', 'chair-military-committee', 'saceur', 'sact'];
    const unclear = offices.flatMap((office) => days.filter((day) => holders(office, day).length !== 1));
    expect(unclear).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Nicolae Ciuca', 'Nicolae Ciucă'],
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
    ['Jonas Gahr Store', 'Jonas Gahr Støre'],
    ['Wladyslaw Kosiniak-Kamysz', 'Władysław Kosiniak-Kamysz'],
    ['Sir Stuart Peach', 'Stuart Peach'],
    ['Radmila Sekerinska', 'Radmila Shekerinska'],
    ['Taro Kono', 'Tarō Kōno'],
    ['Toomas Zelensky', undefined],
    ['John Doe', undefined],
  ])('%s is %s', (written, name) => {
    expect(find(written)).toEqual(name ? [name] : []);
  });

  it('keeps the posts of one person together', () => {
    const posts = pack.officials.find((entry) => entry.name === 'Mark Rutte')?.posts;
    expect(posts?.map((post) => `${post.title}, ${post.organisation}`)).toEqual([
      'Secretary General, NATO',
      'Prime Minister, Netherlands',
    ]);
  });
});

describe('offices in sentences', () => {
  const matcher = officeMatcher(pack.offices);
  it.each([
    [
      'The Chair of the Military Committee (CMC) and SACEUR flew home.',
      ['chair-military-committee', 'chair-military-committee', 'saceur'],
    ],
    ['NATO Deputy Secretary General opens the exhibition', ['deputy-secretary-general']],
    ['The Assistant Secretary General, Operations briefed the press.', ['asg-operations']],
    ["The Alliance's Secretary General and the DGIMS agreed.", ['secretary-general', 'director-general-ims']],
    ['COMKFOR received the mayors.', ['commander-kfor']],
    ['The Deputy Chair of the Military Committee led the talks.', ['deputy-chair-military-committee']],
    ['Talks with UN Secretary-General António Guterres went on.', []],
    ['The Secretary General of the OSCE hosted a dinner.', []],
    ['An Assistant Secretary General was there.', []],
    ['The former SACEUR gave a lecture.', []],
    ["China's CMC held a parade.", []],
  ])('%s', (sentence, ids) => {
    expect(officesIn(sentence, matcher).map((match) => match.value.id)).toEqual(ids);
  });
});

describe('national offices', () => {
  const SINGLE =
    /^(?:President|Prime Minister|Minister of Foreign Affairs|Minister of (?:National )?Defence|Secretary of (?:State|Defense)|Federal Chancellor)$/;

  /** Days that two holders of one post share, counted roughly: a month is 31. */
  const rough = (day: string) =>
    Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8, 10));

  it('are held by one person at a time, months of handing over apart', () => {
    const terms = pack.officials
      .flatMap(({ name, posts }) => posts.map((post) => ({ name, ...post })))
      .filter((term) => term.country !== undefined && SINGLE.test(term.title) && term.from !== undefined);
    const clashes = terms.flatMap((a) =>
      terms
        .filter((b) => b !== a && b.country === a.country && b.title === a.title && (a.from ?? '') <= (b.from ?? ''))
        .filter((b) => a.name !== b.name && rough(a.to ?? '9999-12-31') - rough(b.from ?? '') > 31)
        .map((b) => `${a.title}, ${a.organisation}: ${a.name} and ${b.name}`),
    );
    expect(clashes).toEqual([]);
  });
});
