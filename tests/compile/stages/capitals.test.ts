import { describe, expect, test } from 'vitest';
import { withoutShouting } from '../../../scripts/compile/stages/capitals';

const calm = (text: string) => withoutShouting(text, [{ start: 0, end: text.length }], new Set(['LEAGUE', 'SACLANT']));

describe('withoutShouting', () => {
  test.each([
    ['STOLTENBERG VISITS TBILISI', 'Stoltenberg visits Tbilisi'],
    ['THE PRESIDENT OF GEORGIA ADDRESSES THE LEAGUE', 'The President of Georgia addresses the LEAGUE'],
    ['US SECRETARY OF STATE IN BRUSSELS', 'US Secretary of State in Brussels'],
    ["FINLAND'S MINISTER MEETS SACLANT", "Finland's Minister meets SACLANT"],
    ['SNMG SAILORS TRAIN', 'SNMG Sailors Train'],
    ['DÉFENSE MINISTERS AGREE', 'Défense Ministers agree'],
  ])('%s', (shouted, expected) => expect(calm(shouted)).toBe(expected));

  test.each([
    'Stoltenberg visits Tbilisi',
    'SHAPE, Belgium: a change of command',
    'President Maia SANDU AND Prime Minister RECEAN',
    'LEAGUE HQ',
    'JFC NP, NCIA, SHAPE',
    // The small form of the first letter takes two characters.
    'İSTANBUL HOSTS MINISTERS',
  ])('leaves: %s', (text) => expect(calm(text)).toBe(text));

  test('keeps every offset and all other passages', () => {
    const text = 'One line.\nMINISTERS MEET IN OSLO\nNATO AND OTHERS CAME HERE.';
    const span = { start: 10, end: 32 };
    expect(withoutShouting(text, [span], new Set())).toBe(
      'One line.\nMinisters meet in Oslo\nNATO AND OTHERS CAME HERE.',
    );
  });
});
