import { describe, expect, test } from 'vitest';
import type { AtlasEvent } from '../../src/dataset/types';
import type { Filters } from '../../src/filters/filters';
import { NO_FILTERS } from '../../src/filters/filters';
import { createAtlas } from '../../src/model/atlas';
import { createCrossFilter } from '../../src/model/cross-filter';
import { foundWords } from '../../src/model/found-words';
import { segmentText, withoutTitle } from '../../src/model/passage';
import { countPassages, passagesOf, soughtFacts } from '../../src/model/reading';
import { makeDataset } from '../fixtures/dataset';
import { told } from '../support/told-event';

const atlas = createAtlas(makeDataset());

describe('the passages of a selection', () => {
  test('are as many as the sources, in the order of the events, each once', () => {
    const { events } = createCrossFilter(atlas, { ...NO_FILTERS, kind: ['reception', 'meeting'] });
    const passages = passagesOf(events);
    expect(passages).toHaveLength(countPassages(events));
    expect(countPassages(events)).toBeGreaterThan(events.length);
    expect([...new Set(passages.map(({ event }) => event))]).toEqual(events);
    expect(new Set(passages.map(({ key }) => key)).size).toBe(passages.length);
  });

  test('are none where no event is shown', () => expect(passagesOf([])).toEqual([]));
});

describe('the facts that a selection asks of an event', () => {
  const talks = atlas.findEvent('2024-01-15-talks-in-oslo-on-the-high-north')!;
  const sought = (filters: Partial<Filters>, event: AtlasEvent = talks) => [
    ...soughtFacts(event, { ...NO_FILTERS, ...filters }, atlas),
  ];

  test.each<[Partial<Filters>, string[]]>([
    [{}, []],
    [{ bulletin: ['b3'], sources: ['one'] }, []],
    [{ official: ['jens-stoltenberg'] }, ['official:jens-stoltenberg']],
    [{ country: ['NOR'], topic: ['high-north'] }, ['topic:high-north', 'country:NOR']],
    [{ region: ['nordic'] }, ['country:NOR']],
    [{ region: ['black-sea'] }, []],
    [{ kind: ['visit', 'meeting'] }, ['kind']],
    [{ from: '2024-01-01' }, ['date']],
    [{ to: '2024-12-31' }, ['date']],
  ])('%j', (filters, facts) => expect(sought(filters)).toEqual(facts));

  test('are those on which its sources contradict each other, and no other', () => {
    const event = told('date=2024-05-03 official=anna', 'date=2024-05-09 official=anna official=ben');
    expect(sought({ sources: ['disagree'] }, event)).toEqual(['date']);
    expect(sought({ sources: ['several'] }, event)).toEqual([]);
  });
});

describe('the words that a search found', () => {
  const mark = (text: string, q: string) =>
    segmentText(text, { start: 0, end: text.length }, foundWords(text, { start: 0, end: text.length }, q))
      .map(({ text: words, facts }) => (facts.length > 0 ? `[${words}]` : words))
      .join('');

  test.each([
    ['balt', 'The Baltic Sea', 'The [Baltic] Sea'],
    ['nauseda', 'President Nausėda spoke', 'President [Nausėda] spoke'],
    ['"high north"', 'The High North, and a high hill in the north', 'The [High North], and a high hill in the north'],
    ['sea talks', 'Talks by the sea', '[Talks] by the [sea]'],
    ['saint-malo', 'In Saint-Malo', 'In [Saint-Malo]'],
    ['assad', 'The Ambassador', 'The Ambassador'],
    ['"high nor"', 'The High North', 'The High North'],
    ['', 'The High North', 'The High North'],
    ['--', 'A -- dash', 'A -- dash'],
  ])('%s: %s', (q, text, expected) => expect(mark(text, q)).toBe(expected));

  test('lie within the passage', () => {
    expect(foundWords('sea sea sea', { start: 4, end: 7 }, 'sea')).toEqual([{ fact: 'q', start: 4, end: 7 }]);
  });
});

describe('a passage below its title', () => {
  const rest = (text: string, title: string) => {
    const { start, end } = withoutTitle(text, { start: 0, end: text.length }, title);
    return text.slice(start, end);
  };

  test.each([
    ['begins after it', 'A Talk in Oslo\r\n\r\nAnna spoke.', 'A talk in Oslo', 'Anna spoke.'],
    ['is whole where it begins otherwise', 'Anna spoke.\nThen Ben.', 'A talk', 'Anna spoke.\nThen Ben.'],
    ['is whole where it has no other words', 'A talk in Oslo\n', 'A talk in Oslo', 'A talk in Oslo\n'],
    [
      'is whole where the title only begins it',
      'A talk in Oslo today\nAnna.',
      'A talk in Oslo',
      'A talk in Oslo today\nAnna.',
    ],
  ])('%s', (_, text, title, expected) => expect(rest(text, title)).toBe(expected));
});
