import world from 'world-countries';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../scripts/compile/lexicon/check-pack';
import { PhraseMatcher } from '../../scripts/compile/lexicon/phrase-matcher';
import { masks } from '../../scripts/packs/nato/masks';
import { pack } from '../../scripts/packs/nato/pack';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('the pack', () => {
  it('has no problem', () => {
    expect(checkPack(pack)).toEqual([]);
  });

  it.each([
    ['1949-08-24', 12],
    ['1982-05-30', 16],
    ['2004-03-29', 26],
    ['2020-03-27', 30],
    ['2024-03-07', 32],
  ])('counts the members on %s', (day, count) => {
    expect(pack.organisation.members.filter((member) => (member.since ?? '') <= day)).toHaveLength(count);
  });
});

describe('regions', () => {
  const countries = (id: string) => pack.regions.find((region) => region.id === id)?.countries ?? [];

  it('divide Africa between the north, and all the rest of its states', () => {
    const states = world
      .filter((country) => country.region === 'Africa' && country.unMember)
      .map((country) => country.cca3);
    const inRegions = [...countries('north-africa'), ...countries('sub-saharan-africa')];
    expect([...inRegions].sort()).toEqual([...states].sort());
  });

  it('hold every state of Latin America and the Caribbean', () => {
    const parts = new Set(['South America', 'Central America', 'Caribbean']);
    const states = world
      .filter((country) => parts.has(country.subregion) && country.unMember)
      .map((country) => country.cca3);
    expect(countries('latin-america')).toEqual(expect.arrayContaining([...states, 'MEX']));
    expect(countries('latin-america')).not.toContain('USA');
  });

  it.each([
    ['high-north', 'CAN DNK FIN GRL ISL NOR SWE USA'],
    ['western-balkans', 'ALB BIH MKD MNE SRB XKX'],
    ['black-sea', 'BGR GEO MDA ROU TUR UKR'],
    ['central-europe', 'CZE HUN POL SVK SVN'],
  ])('%s', (id, codes) => {
    expect([...countries(id)].sort().join(' ')).toBe(codes);
  });
});

describe('places', () => {
  const matcher = new PhraseMatcher(
    pack.places.flatMap((place) => [place.name, ...(place.aliases ?? [])].map((name) => [name, place.id] as const)),
  );

  it.each([
    ["They met at the Alliance's headquarters.", ['nato-headquarters']],
    ['A day at NATO HQ in Brussels ended late.', ['nato-headquarters', 'brussels-bel']],
    ['Visitors came to the NATO Joint Force Command in Naples.', ['jfc-naples']],
    ['Ships crossed the Eastern Mediterranean and the Black Sea.', ['eastern-mediterranean', 'black-sea']],
    ['They trained at Camp Ādaži, then at Ämari Air Base.', ['camp-adazi', 'amari']],
    ['In the Black Sea region winter is mild.', ['black-sea-region']],
    ['A reception at the White House in Washington, D.C. followed.', ['white-house', 'washington-usa-dc']],
    ['Patrols in the Gulf of Aden and the Strait of Hormuz went on.', ['gulf-of-aden', 'strait-of-hormuz']],
    ['Nothing happened anywhere.', []],
    ['A shape like a school.', []],
  ])('%s', (sentence, ids) => {
    expect(matcher.find(sentence, whole(sentence)).map((match) => match.value)).toEqual(ids);
  });
});

describe('masks', () => {
  const hidden = (text: string) =>
    masks.flatMap(({ words }) => {
      const pattern = words.startsWith('/') && words.endsWith('/');
      if (pattern) return [...text.matchAll(new RegExp(words.slice(1, -1), 'gu'))].map((match) => match[0]);
      return new PhraseMatcher([[words, words] as const]).find(text, whole(text)).map((match) => match.phrase);
    });

  it.each([
    ['The Washington Treaty is short.', ['Washington Treaty']],
    ['The Brussels Summit Declaration was adopted.', ['Brussels Summit Declaration']],
    ['They recalled the Helsinki Final Act.', ['Helsinki Final Act']],
    ['The frigate Hamburg sailed.', ['frigate Hamburg']],
    ['The Harmel Report still counts.', ['Harmel Report']],
    ['The Geneva Conventions apply.', ['Geneva Conventions']],
    ['The summit in Washington went well.', []],
    ['Madrid will host the summit.', []],
    ['The frigate reached Hamburg.', []],
  ])('%s', (sentence, words) => {
    expect([...new Set(hidden(sentence))]).toEqual(words);
  });
});
