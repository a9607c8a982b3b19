import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../scripts/compile/stages/sentences';

const cut = (text: string) => sentencesOf(text, { start: 0, end: text.length }).map((s) => text.slice(s.start, s.end));

/** Bars stand where one sentence ends and the next begins. */
const ROWS = [
  'Ministers met in Oslo.|They agreed.',
  'Did they agree?|They did!|All of them.',
  'He met Gen. Hall and Lt. Gen. Weber.|They talked.',
  'He met Adm. Kuiper, Vice Adm. Lund and Brig. Gen. Øye in Oslo.|They talked.',
  'He met Col. Meier, Maj. Dubois, Capt. Poole and Sgt. Hill.|They talked.',
  'Mr. Rusu, Mrs. Popa, Ms. Lind and Dr. Rana came.|Prof. Berg spoke.',
  'H.E. Ana Rusu came.|Hon. Jane Hart did not.',
  'The U.S. Secretary of State came.|He spoke.',
  'It was held in Washington, D.C.|Ministers came.',
  'It was held in Washington D.C. on Monday.|Ministers came.',
  'Donald J. Tremper and George H. W. Barr came.|They spoke.',
  'Robert F. Katz Jr. spoke.|He thanked them.',
  'It starts at 9 a.m. on Monday.|It ends at 5 p.m. on Friday.',
  'On 4 Jan. 2024 ships sailed.|On 5 Sept. they came back.',
  'It costs $1.5 billion.|That is 2.3 per cent.',
  'See No. 12 for more.|It is short.',
  '"We stand together."|He meant it.',
  'They came (in May.)|They left.',
  'They flew to the U.S.|The ships stayed.',
  'The U.S. Army came.|The U.S. Navy did not.',
  'It opens at 9 a.m. Monday.|It ends at 5 p.m.|They left.',
  'He said so … and left.',
  'The text ends without a stop',
  'St. Petersburg and Ft. Worth are cities.|So is Oslo.',
  "Turkish Chargé d'Affaires a.i. Deniz Kaya came.|He spoke.",
  'Ships of SNMG2 vs. Pirates: a drill.|All went well.',
  'Visit www.example.org today.|It is new.',
];

describe('sentencesOf', () => {
  test.each(ROWS)('%s', (row) => {
    const expected = row.split('|').filter(Boolean);
    expect(cut(expected.join(' '))).toEqual(expected);
  });

  test('finds none in nothing', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' \n ')).toEqual([]);
  });

  test('cuts where the space is missing', () => {
    expect(cut('They met.Ministers spoke.')).toEqual(['They met.', 'Ministers spoke.']);
  });

  test('spans read back in the whole text', () => {
    const text = 'Head\nOne here. Two there.';
    const found = sentencesOf(text, { start: 5, end: text.length });
    expect(found.map((s) => text.slice(s.start, s.end))).toEqual(['One here.', 'Two there.']);
  });
});
