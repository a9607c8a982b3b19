import { describe, expect, test } from 'vitest';
import { createAtlas } from '../../src/model/atlas';
import { peopleAround } from '../../src/model/people-line';
import { makeDataset } from '../fixtures/dataset';

const atlas = createAtlas(makeDataset());
const around = (id: string, most = 4) => peopleAround(atlas.events, atlas.findEvent(id)!, most);
const handover = '2024-10-01-a-handover';

describe('what the people of an event did around it', () => {
  test('is a line a person, in the order of the event', () => {
    expect(around(handover).lines.map(({ official }) => official)).toEqual(['mark-rutte', 'jens-stoltenberg']);
    expect(around(handover, 1).lines.map(({ official }) => official)).toEqual(['mark-rutte']);
  });

  test('reaches half a year each way, oldest first, with the event in the middle', () => {
    const { from, to, lines } = around(handover);
    expect([from, to]).toEqual(['2024-04-01', '2025-04-02']);
    const days = lines[1]!.dots.map(({ event }) => event.start);
    expect(days[0]! >= from && days.at(-1)! <= to).toBe(true);
    expect(days).toEqual([...days].sort());
    expect(lines[1]!.dots.find(({ event }) => event.id === handover)?.at).toBe(0.5);
    expect(days).toContain('2024-04-03');
    expect(days).not.toContain('2024-01-29');
  });

  test('leaves out who did nothing else then', () => {
    expect(around('2025-05-19-a-representative-in-amman').lines).toEqual([]);
  });

  test('is empty for an event of nobody', () => {
    expect(around('2024-10-16-vacancies-at-the-college').lines).toEqual([]);
  });
});
