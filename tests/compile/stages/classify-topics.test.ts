import { describe, expect, test } from 'vitest';
import { NOT_ABOUT, TOPIC_ROWS } from '../rows/topics';
import { topicsOf } from '../story';

const wordsOf = (line: string) => line.split(' ').filter((word) => word !== '');

describe('topics that a story is about', () => {
  test.each(TOPIC_ROWS)('%s: %s', (topics, story) => {
    const found = wordsOf(topicsOf(story));
    const required = wordsOf(topics).filter((word) => !word.startsWith('?'));
    const optional = wordsOf(topics).flatMap((word) => (word.startsWith('?') ? [word.slice(1)] : []));
    expect(required.filter((id) => !found.includes(id))).toEqual([]);
    expect(found.filter((id) => ![...required, ...optional].includes(id))).toEqual([]);
    expect(required).toContain(found[0]);
  });
});

describe('topics that a story is not about', () => {
  test.each(NOT_ABOUT)('%s: %s', (topic, story) => {
    expect(wordsOf(topicsOf(story))).not.toContain(topic);
  });
});

test('a story has four topics at most', () => {
  const story =
    'Ukraine, cyber, space and climate // Ministers spoke about Ukraine, the Arctic, women, terrorism, ammunition, cyber defence, satellites and climate change.';
  expect(wordsOf(topicsOf(story)).length).toBeLessThanOrEqual(4);
});
