import { describe, expect, it } from 'vitest';
import { checkPack } from '../../scripts/compile/lexicon/check-pack';
import { officeMatcher, officesIn } from '../../scripts/compile/lexicon/office-words';
import { pack } from '../../scripts/packs/osce/pack';

const holders = (office: string, day: string) =>
  pack.officials
    .filter(({ posts }) =>
      posts.some((post) => post.office === office && (post.from ?? '') <= day && day <= (post.to ?? '9999')),
    )
    .map(({ name }) => name);

describe('the second pack', () => {
  it('has nothing wrong with it', () => {
    expect(checkPack(pack)).toEqual([]);
  });

  it('has fifty-seven participating States, and one chair a year', () => {
    expect(pack.organisation.members).toHaveLength(57);
    const years = Array.from({ length: 13 }, (_, i) => String(2014 + i));
    expect(years.map((year) => holders('chairperson-in-office', `${year}-07-01`).length)).toEqual(years.map(() => 1));
  });
});

describe('holders by the day', () => {
  it.each([
    ['secretary-general', '2017-06-30', ['Lamberto Zannier']],
    ['secretary-general', '2019-10-09', ['Thomas Greminger']],
    ['secretary-general', '2021-04-20', ['Helga Maria Schmid']],
    ['secretary-general', '2025-05-17', ['Feridun Sinirlioğlu']],
    ['high-commissioner-national-minorities', '2019-09-06', ['Lamberto Zannier']],
    ['representative-freedom-media', '2025-05-28', ['Jan Braathu']],
    ['odihr-director', '2023-12-01', ['Matteo Mecacci']],
    ['chairperson-in-office', '2018-03-01', ['Angelino Alfano']],
    // The four highest posts stood empty in these months.
    ['secretary-general', '2020-09-23', []],
    ['odihr-director', '2024-10-15', []],
  ])('%s on %s', (office, day, names) => {
    expect(holders(office, day)).toEqual(names);
  });
});

describe('offices in sentences', () => {
  const matcher = officeMatcher(pack.offices);
  const found = (sentence: string) => officesIn(sentence, matcher).map(({ value }) => value.id);

  it.each([
    ['The OSCE Chair and the Secretary General called for restraint.', ['chairperson-in-office', 'secretary-general']],
    ['The OSCE PA Secretary General opened the session.', ['secretary-general-parliamentary-assembly']],
    ['The Head of the OSCE Mission to Serbia showed the guests round.', ['head-mission-serbia']],
    ['The UN High Commissioner for Human Rights spoke first.', []],
    ['NATO Secretary General Mark Rutte was received in Helsinki.', []],
    ['The incoming Chairperson-in-Office laid out plans.', []],
  ])('%s', (sentence, ids) => {
    expect(found(sentence)).toEqual(ids);
  });
});

describe('topics in sentences', () => {
  const told = (sentence: string) =>
    pack.topics
      .filter(({ terms }) => terms.some(({ pattern }) => new RegExp(pattern, 'u').test(sentence.toLowerCase())))
      .map(({ id }) => id);

  it.each(pack.topics.flatMap(({ id, examples }) => examples.map((text) => [id, text] as const)))(
    '%s: %s',
    (id, text) => expect(told(text)).toContain(id),
  );

  it.each(pack.topics.flatMap(({ id, counterExamples }) => counterExamples.map((text) => [id, text] as const)))(
    'no %s: %s',
    (id, text) => expect(told(text)).not.toContain(id),
  );
});
