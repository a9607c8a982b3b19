import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/dataset/days';
import type { Bulletin } from '../../src/dataset/types';
import {
  OTHER,
  bulletinsPerStep,
  leadingTopics,
  ownSpan,
  shares,
  tellingDays,
  topicSeries,
} from '../../src/model/series';
import { CHART_STEPS, drawableStep, rangeOf, stepFor, timeSteps } from '../../src/model/time-steps';
import { makeEvent } from './event';

const about = (start: string, ...topics: string[]) => makeEvent({ start, topics });
const lasting = (start: string, end: string, ...topics: string[]) => makeEvent({ start, end, topics });
const SOURCE = { bulletin: '', start: 0, end: 0, evidence: [] };
const RANGE = { from: '2024-01-10', to: '2024-03-05' };

describe('steps of time', () => {
  it.each([
    ['a day', '2024-01-10', '2024-01-10', 'day'],
    ['a month', '2024-01-01', '2024-01-31', 'day'],
    ['a month and a day', '2024-01-01', '2024-02-01', 'week'],
    ['a quarter of a year', '2024-01-10', '2024-03-05', 'week'],
    ['a year', '2024-01-01', '2024-12-31', 'month'],
    ['three years', '2021-01-01', '2023-12-31', 'month'],
    ['four years', '2021-01-01', '2024-12-31', 'quarter'],
    ['twenty years', '2001-01-01', '2020-12-31', 'year'],
  ])('%s (%s to %s) is told by the %s', (_, from, to, step) => {
    expect(stepFor({ from, to })).toBe(step);
  });

  it.each([
    ['week', '8 Jan 2024, 15 Jan 2024, 22 Jan 2024, 29 Jan 2024, 5 Feb 2024'],
    ['month', 'Jan 2024, Feb 2024'],
    ['quarter', 'Q1 2024'],
    ['year', '2024'],
  ] as const)('by the %s: %s', (step, expected) => {
    expect(
      timeSteps({ from: '2024-01-10', to: '2024-02-10' }, step)
        .map(({ label }) => label)
        .join(', '),
    ).toBe(expected);
  });

  it('steps follow one another without a gap and cover the range', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
    fc.assert(
      fc.property(day, fc.nat(3000), fc.constantFrom(...CHART_STEPS), (from, length, step) => {
        const to = addDays(from, length);
        const steps = timeSteps({ from, to }, step);
        expect(steps[0]!.start <= from && steps.at(-1)!.end >= to).toBe(true);
        steps.slice(1).forEach(({ start }, index) => expect(start).toBe(addDays(steps[index]!.end, 1)));
      }),
    );
  });

  it.each([
    ['an open filter leaves the events’ own range', null, null, '2023-05-01', '2024-08-01'],
    ['an event that began before the filter stands at its first day', '2024-01-01', null, '2024-01-01', '2024-08-01'],
    ['a filter wider than the events does not widen it', '2020-01-01', '2030-01-01', '2023-05-01', '2024-08-01'],
    ['all began before the filter', '2025-01-01', '2025-02-01', '2025-01-01', '2025-01-01'],
  ])('%s', (_, from, to, first, last) => {
    expect(rangeOf(['2024-08-01', '2023-05-01'], { from, to })).toEqual({ from: first, to: last });
  });

  it.each([
    ['a year of days', '2024-01-01', '2024-12-31', 'day', 'day'],
    ['two years of days are drawn by week', '2023-01-01', '2024-12-31', 'day', 'week'],
    ['eighty years of weeks are drawn by quarter', '1944-01-01', '2023-12-31', 'week', 'quarter'],
    ['what is coarse enough stays', '1924-01-01', '2023-12-31', 'year', 'year'],
  ] as const)('%s', (_, from, to, wanted, drawn) => {
    expect(drawableStep({ from, to }, wanted)).toBe(drawn);
  });

  it('no events have no range', () => {
    expect(rangeOf([], { from: '2024-01-01', to: null })).toBeNull();
  });
});

describe('topics over time', () => {
  const input = { spansOf: ownSpan, range: RANGE, step: 'month', chosen: [], limit: 2 } as const;
  const totals = (...events: ReturnType<typeof about>[]) =>
    topicSeries({ ...input, events })
      .series.map(({ id, values }) => `${id} ${values.join('-')}`)
      .join(', ');

  it.each([
    ['an event counts in its month', [about('2024-02-03', 'cyber')], 'cyber 0-1-0'],
    ['and once for each of its topics', [about('2024-02-03', 'cyber', 'space')], 'cyber 0-1-0, space 0-1-0'],
    ['a topic told twice counts once', [about('2024-02-03', 'cyber', 'cyber')], 'cyber 0-1-0'],
    [
      'beyond the limit they are gathered, each event once',
      [about('2024-01-10', 'a', 'b'), about('2024-01-11', 'a', 'b'), about('2024-03-01', 'c', 'd')],
      'a 2-0-0, b 2-0-0, other 0-0-1',
    ],
    ['an event without a topic is among the others', [about('2024-01-10')], 'other 1-0-0'],
    ['one that began before the range is shown from its start', [lasting('2023-06-01', '2024-01-20', 'a')], 'a 1-0-0'],
    ['one that lasts counts in each month that it touches', [lasting('2024-01-31', '2024-03-01', 'a')], 'a 1-1-1'],
    ['and in none that it does not', [lasting('2024-02-01', '2024-02-29', 'a')], 'a 0-1-0'],
  ])('%s', (_, events, expected) => {
    expect(totals(...events)).toBe(expected);
  });

  it.each([
    ['the most frequent lead', [], 2, 'b,a'],
    ['a chosen one takes a place', ['d'], 2, 'b,d'],
    ['even without events', ['zero'], 2, 'b,zero'],
    ['no more than the limit are drawn', ['a', 'c', 'd'], 2, 'a,c'],
  ])('%s', (_, chosen, limit, expected) => {
    const events = [about('2024-01-10', 'b', 'a'), about('2024-01-10', 'b', 'a', 'c'), about('2024-01-10', 'b', 'd')];
    expect(leadingTopics(events, chosen, limit).join(',')).toBe(expected);
  });

  const topics = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 });
  const events = fc.array(
    fc
      .record({ day: fc.integer({ min: 0, max: 45 }), length: fc.nat(9), topics })
      .map((row) => lasting(addDays(RANGE.from, row.day), addDays(RANGE.from, row.day + row.length), ...row.topics)),
    { maxLength: 30 },
  );

  it('by the clock of the bulletins an event stands on the days that tell of it, each step once', () => {
    const told = (...bulletins: string[]) =>
      makeEvent({ start: '2023-12-01', sources: bulletins.map((bulletin) => ({ ...SOURCE, bulletin })) });
    const days = ['2024-01-11', '2024-01-20', '2024-03-01'].map((date) => ({ id: date, asOf: { date } }) as Bulletin);
    const spansOf = tellingDays(new Map(days.map((day) => [day.id, day])));
    const events = [told('2024-01-11', '2024-01-20'), told('2024-01-20', '2024-03-01'), told('unheard')];
    expect(topicSeries({ ...input, spansOf, events }).events).toEqual([2, 0, 1]);
  });

  it('each leading series counts as many events as the topic has', () => {
    fc.assert(
      fc.property(events, (all) => {
        const result = topicSeries({ ...input, events: all });
        for (const { id, total } of result.series) {
          if (id !== OTHER) expect(total).toBe(all.filter((event) => event.topics.includes(id)).length);
        }
        result.steps.forEach(({ start, end }, index) => {
          const touching = all.filter((event) => event.start <= end && event.end >= start);
          expect(result.events[index]).toBe(touching.length);
        });
      }),
    );
  });

  it('the shares of a step add up to one, or to zero where nothing is', () => {
    fc.assert(
      fc.property(events, (all) => {
        const result = topicSeries({ ...input, events: all });
        const parts = shares(result.series);
        result.events.forEach((count, index) => {
          const whole = parts.reduce((sum, values) => sum + (values[index] ?? 0), 0);
          expect(whole).toBeCloseTo(count === 0 ? 0 : 1, 9);
        });
      }),
    );
  });

  it('bulletins stand in the step of their own day', () => {
    const bulletin = (date: string) => ({ asOf: { date } }) as Bulletin;
    const steps = timeSteps(RANGE, 'month');
    expect(bulletinsPerStep(['2024-01-31', '2024-02-01', '2023-12-31'].map(bulletin), steps)).toEqual([1, 1, 0]);
  });
});
