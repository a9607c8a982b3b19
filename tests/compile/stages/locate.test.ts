import { expect, test } from 'vitest';
import { usagesOf } from '../../../scripts/compile/stages/locate';

/** Sentences with their places in brackets, and why each is named; "later" sentences stand behind the first one. */
const ROWS: readonly (readonly [usages: string, sentence: string])[] = [
  ['at', 'The envoy visited [Oslo] on Tuesday.'],
  ['at', 'Ministers met in [Antalya] to talk about spending.'],
  ['at at', 'They gathered in [Karlskrona], [Sweden], for two days.'],
  ['at at', 'He will travel to [Sarajevo] and [Pristina].'],
  ['at', '[Vilnius] hosted the leaders of nine countries.'],
  ['at', 'He attended the [Munich] Security Conference.'],
  ['at at', '[Tampa], [Florida], 6 March 2024 - A general opened the course.'],
  ['at', 'Session of the Surgeons General - [Brussels], 7 March 2023'],
  ['at', 'On his way home the envoy made a stop in [Erbil].'],
  ['at', 'He met soldiers in [Rukla] and thanked them.'],
  ['at', 'Ahead of the summit, ministers met in [Prague].'],
  ['loose', 'Jets took off over the [Baltic Sea].'],
  ['named', 'They spoke about the war in [Ukraine].'],
  ['named', 'The envoy thanked them for their support to [Kosovo].'],
  ['named', 'Discussions focused on preparations for the Summit in [The Hague].'],
  ['named', 'The chair recalled the declaration agreed in [Madrid].'],
  ['named', 'He is the Ambassador of [Norway].'],
  ['named', 'They discussed relations with [Serbia].'],
  ['named', 'He condemned the attack in [Ankara].'],
  ['named', 'He said that leaders will meet in [Washington].'],
  ['named', 'A statement on the earthquake in [Türkiye] was issued.'],
  ['named', 'Allies have sent more troops to [Latvia].'],
  ['named', 'The [Baltic] partners agreed.'],
  ['named', 'In the tradition of the [Bucharest] Declaration they went on.'],
  ['named', 'later He will go to [Armenia] next month.'],
  ['named', 'later Leaders will gather in [Ankara] for the next summit.'],
];

test.each(ROWS)('%s: %s', (usages, row) => {
  const opens = !row.startsWith('later ');
  const marked = row.replace(/^later /, '');
  const text = marked.replace(/[[\]]/g, '');
  const spans = [...marked.matchAll(/\[([^\]]+)\]/g)].map(([, name = ''], i) => {
    const start = text.indexOf(name, i === 0 ? 0 : text.indexOf(','));
    return { start, end: start + name.length };
  });
  expect(usagesOf(text, { start: 0, end: text.length }, spans, opens).join(' ')).toBe(usages);
});
