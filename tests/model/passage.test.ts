import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AtlasEvent, Source } from '../../src/dataset/types';
import {
  factKey,
  frontMatterEnd,
  lineAround,
  linesOutside,
  marksOf,
  segmentText,
  wordsFor,
} from '../../src/model/passage';
import type { Mark, Segment } from '../../src/model/passage';

/*
 * Marked text: `{a|words}` is a mark of fact `a`; marks may nest, and the result is written in the same way, one
 * `[facts|words]` a segment, so that nobody counts offsets.
 */
function read(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: { fact: string; start: number }[] = [];
  let text = '';
  for (const [token] of marked.matchAll(/\{\w+\||\}|[^{}]/g)) {
    if (token.length > 2) open.push({ fact: token.slice(1, -1), start: text.length });
    else if (token === '}') marks.push({ ...open.pop()!, end: text.length });
    else text += token;
  }
  return { text, marks };
}

const write = (segments: readonly Segment[]) =>
  segments.map(({ facts, text }) => (facts.length ? `[${[...facts].sort().join('+')}|${text}]` : text)).join('');

describe('segmentText', () => {
  it.each([
    ['one mark', '{a|Anna Berg} came.', '[a|Anna Berg] came.'],
    ['two marks apart', '{a|Anna} met {b|Ben}.', '[a|Anna] met [b|Ben].'],
    ['two marks that touch', '{a|Anna}{b|Ben}', '[a|Anna][b|Ben]'],
    ['a mark within a mark', '{a|the {b|Danish} minister} spoke', '[a|the ][a+b|Danish][a| minister] spoke'],
    ['the same words for two facts', '{a|{b|Oslo}}', '[a+b|Oslo]'],
    ['the same fact twice over the same words', '{a|{a|Oslo}}', '[a|Oslo]'],
    ['a mark over line breaks', '{a|Oslo,\r\nNorway} then', '[a|Oslo,\r\nNorway] then'],
    ['no mark: plain text stays one piece', 'Nobody came.', 'Nobody came.'],
    ['an empty mark marks nothing', 'Nobody {a|}came.', 'Nobody came.'],
  ])('%s', (_, marked, expected) => {
    const { text, marks } = read(marked);
    expect(write(segmentText(text, { start: 0, end: text.length }, marks))).toBe(expected);
  });

  it('cuts marks that cross each other at all four edges', () => {
    const marks = [
      { fact: 'a', start: 0, end: 5 },
      { fact: 'b', start: 3, end: 8 },
    ];
    expect(write(segmentText('abcdefghij', { start: 0, end: 10 }, marks))).toBe('[a|abc][a+b|de][b|fgh]ij');
  });

  it('clips marks to the passage, and leaves out what lies outside', () => {
    const marks = [
      { fact: 'a', start: 0, end: 4 },
      { fact: 'b', start: 8, end: 10 },
    ];
    expect(write(segmentText('abcdefghij', { start: 2, end: 7 }, marks))).toBe('[a|cd]efg');
  });

  it('tiles the passage whatever the marks', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const mark = fc.tuple(span, fc.constantFrom('a', 'b', 'c')).map(([at, fact]) => ({ ...at, fact }));
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 60 }), span, fc.array(mark), (text, within, marks) => {
        const segments = segmentText(text, within, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text.slice(within.start, within.end));
        for (const { start, end, facts } of segments)
          for (const { fact, start: from, end: to } of marks)
            if (from < to && from < end && to > start) expect(facts).toContain(fact);
      }),
    );
  });
});

describe('factKey', () => {
  it.each([
    ['official', 'anna-berg', 'official:anna-berg'],
    ['country', 'NOR', 'country:NOR'],
    ['date', '2025-05-08', 'date'],
    ['status', 'planned', 'status'],
  ] as const)('%s %s is %s', (field, value, key) => expect(factKey(field, value)).toBe(key));
});

const TEXT = 'Anna Berg in Oslo\n4 weeks ago\n\nAnna Berg met Ben.\n';
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const source: Source = {
  bulletin: 'b1',
  ...at('Anna Berg met Ben.'),
  evidence: [
    { field: 'official', value: 'anna-berg', ...at('Anna Berg', 5) },
    { field: 'date', value: '2025-05-08', ...at('4 weeks ago') },
    { field: 'place', value: 'oslo', ...at('Oslo') },
  ],
};

describe('evidence outside the passage', () => {
  const quoted = (of: Source) => linesOutside(TEXT, of).map(({ start, end }) => TEXT.slice(start, end));
  const more = (...words: string[]): Source => ({
    ...source,
    evidence: [...source.evidence, ...words.map((word) => ({ field: 'topic' as const, value: word, ...at(word) }))],
  });

  it('is quoted with its line, in the order of the text', () => {
    expect(quoted(source)).toEqual(['Anna Berg in Oslo', '4 weeks ago']);
  });

  it('quotes a line once, however many facts were read from it', () => {
    expect(quoted(more('weeks', 'ago'))).toEqual(['Anna Berg in Oslo', '4 weeks ago']);
  });

  it('quotes no line again that stands within a longer quotation', () => {
    expect(quoted(more('Oslo\n4'))).toEqual(['Anna Berg in Oslo\n4 weeks ago']);
  });

  it('quotes nothing where every word stands in the passage', () => {
    expect(quoted({ ...source, start: 0 })).toEqual([]);
  });

  it.each([
    ['a line in the middle', at('weeks'), '4 weeks ago'],
    ['the first line', at('Anna'), 'Anna Berg in Oslo'],
    ['words over two lines: both', at('Oslo\n4'), 'Anna Berg in Oslo\n4 weeks ago'],
    ['an empty line: nothing', { start: 30, end: 30 }, ''],
  ])('lineAround: %s', (_, span, expected) => {
    const line = lineAround(TEXT, span);
    expect(TEXT.slice(line.start, line.end)).toBe(expected);
  });

  it('lineAround leaves out the carriage return', () => {
    const line = lineAround('one\r\ntwo\r\n', { start: 5, end: 6 });
    expect('one\r\ntwo\r\n'.slice(line.start, line.end)).toBe('two');
  });
});

describe('wordsFor', () => {
  const event = { sources: [source, { ...source, bulletin: 'not-loaded' }] } as unknown as AtlasEvent;
  const textOf = (bulletin: string) => (bulletin === 'b1' ? TEXT : undefined);

  it.each([
    ['date', ['4 weeks ago']],
    ['official:anna-berg', ['Anna Berg']],
    ['official:ben', []],
  ])('%s', (fact, words) => expect(wordsFor(event, fact, textOf)).toEqual(words));
});

describe('marksOf', () => {
  it('keeps span and fact', () => {
    expect(marksOf(source.evidence)[0]).toEqual({ fact: 'official:anna-berg', ...at('Anna Berg', 5) });
  });
});

describe('frontMatterEnd', () => {
  it.each([
    ['lines between dashes', '---\ntitle: A\n---\nText', 'Text'],
    ['carriage returns', '---\r\ntitle: A\r\n---\r\nText', 'Text'],
    ['a byte-order mark before it', '\uFEFF---\ntitle: A\n---\nText', 'Text'],
    ['none: a text that begins with words', 'Text\n---\nmore\n---\n', 'Text\n---\nmore\n---\n'],
    ['none: dashes that nothing closes', '---\nText', '---\nText'],
  ])('%s', (_, text, rest) => expect(text.slice(frontMatterEnd(text))).toBe(rest));
});
