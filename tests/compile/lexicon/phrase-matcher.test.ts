import { describe, expect, test } from 'vitest';
import { PhraseMatcher } from '../../../scripts/compile/lexicon/phrase-matcher';

const phrases = ['Rome', 'Rome Statute', 'the Hague', "Côte d'Ivoire", 'U.S.', 'US', 'St. Malo', 'Malo', 'C3'];
const matcher = new PhraseMatcher(phrases.map((phrase) => [phrase, phrase] as const));
const found = (text: string, from = 0, to = text.length) =>
  matcher.find(text, { start: from, end: to }).map(({ start, end }) => text.slice(start, end));

describe('PhraseMatcher', () => {
  // prettier-ignore
  test.each([
    ['In Rome they met.', 'Rome'],
    ['The Rome Statute was signed in Rome.', 'Rome Statute, Rome'],
    ['in the Hague', 'the Hague'],
    ["Côte d'Ivoire's port", "Côte d'Ivoire"],
    ['The U.S. and the US agreed.', 'U.S., US'],
    ['St. Malo is a port', 'St. Malo'],
    ['(Rome), "Rome" and Rome-based staff', 'Rome, Rome, Rome'],
    ['the C3 board', 'C3'],
  ])('finds in: %s', (text, expected) => expect(found(text).join(', ')).toBe(expected));

  test.each(['Romeo and Juliet', 'rome', 'ROME', 'Jerome', 'USA', 'C30', 'The Hague', ''])(
    'finds nothing in: %s',
    (text) => expect(found(text)).toEqual([]),
  );

  test('keeps to its passage', () => {
    expect(found('Rome and Rome Statute', 5, 13)).toEqual(['Rome']);
    expect(found('Rome and Rome Statute', 1, 8)).toEqual([]);
  });
});
