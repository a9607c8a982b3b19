import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCorpus, type SourceFile } from '../../scripts/compile/pipeline';
import { serializeDataset } from '../../scripts/compile/io';
import { pack } from '../../scripts/packs/nato/pack';
import { checkDataset } from '../../src/dataset/check';

const FOLDER = 'public/data/bulletins';
const corpus: SourceFile[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ file, text: readFileSync(path.join(FOLDER, file), 'utf8') }));
const whole = compileCorpus(corpus, pack).dataset;

describe('the built-in corpus', () => {
  it('compiles without a rejected file or a problem in the dataset', () => {
    const texts = new Map(corpus.map((source) => [source.file, 'text' in source ? source.text : '']));
    expect(whole.rejected).toEqual([]);
    expect(whole.bulletins).toHaveLength(corpus.length);
    expect(checkDataset(whole, (file) => texts.get(file))).toEqual([]);
  });

  it('gives the same bytes in any order of files', () => {
    expect(serializeDataset(compileCorpus([...corpus].reverse(), pack).dataset)).toBe(serializeDataset(whole));
  });

  it('keeps ids when bulletins are taken away: each id opens the event that tells the same story', () => {
    const half = compileCorpus(
      corpus.filter((_, i) => i % 2 === 0),
      pack,
    ).dataset;
    const idsOfWhole = new Set(whole.events.flatMap(({ id, aliases }) => [id, ...aliases]));
    expect(half.events.length).toBeGreaterThan(100);
    expect(half.events.flatMap(({ id, aliases }) => [id, ...aliases]).filter((id) => !idsOfWhole.has(id))).toEqual([]);
  });

  it('keeps the ids of officials and places', () => {
    const half = compileCorpus(
      corpus.filter((_, i) => i % 2 === 1),
      pack,
    ).dataset;
    const people = new Set(whole.officials.map(({ id }) => id));
    expect(half.officials.filter(({ id }) => !people.has(id))).toEqual([]);
  });
});

const STORY =
  'Secretary General in Riga\nOn 3 March 2025, Secretary General Mark Rutte visited Riga, Latvia, where he met Prime Minister Evika Siliņa.\n';

describe('a story', () => {
  const { dataset } = compileCorpus([{ file: '2025-03-07-letter.txt', text: STORY }], pack);
  const [event] = dataset.events;

  it('is told with who, where, when and the words for each', () => {
    expect(event).toMatchObject({
      start: '2025-03-03',
      end: '2025-03-03',
      kind: 'visit',
      status: 'held',
      dateBasis: 'stated',
    });
    expect(event?.officials.map(({ id, role }) => [id, role])).toEqual([
      ['mark-rutte', 'principal'],
      ['evika-silina', 'counterpart'],
    ]);
    expect(event?.countries).toEqual([{ code: 'LVA', role: 'visited' }]);
    const words = event?.sources[0]?.evidence.map(({ field, start, end }) => `${field}: ${STORY.slice(start, end)}`);
    expect(words).toContain('date: 3 March 2025');
    expect(words).toContain('country: Latvia');
  });
});

describe('files that are no bulletins', () => {
  const good: SourceFile = { file: '2025-03-07-letter.txt', text: STORY };
  const bad: SourceFile[] = [
    { file: 'empty.txt', text: ' \n' },
    { file: 'binary.txt', reason: 'it is not a text file: line 1 holds a zero byte' },
    {
      file: 'broken.txt',
      text: '---\ntitle: "open\n---\nA headline\nSomething was told here, at some length, in May.\n',
    },
    {
      file: 'undated.txt',
      text: 'A headline of a story\nSomething was told here, at some length and without a day.\n',
    },
  ];

  it('are named with the reason, and the others are whole', () => {
    const { dataset } = compileCorpus([good, ...bad], pack);
    expect(dataset.rejected.map(({ file }) => file)).toEqual(['binary.txt', 'broken.txt', 'empty.txt', 'undated.txt']);
    expect(dataset.rejected.find(({ file }) => file === 'undated.txt')?.reason).toContain('asOf');
    expect(dataset.rejected.find(({ file }) => file === 'broken.txt')?.reason).toMatch(/^line \d+: /);
    expect(dataset.events).toHaveLength(1);
  });
});

describe('offsets', () => {
  it('lead into the text as decoded, with byte-order mark, carriage returns and mis-encoded letters', () => {
    const text = `\uFEFF${STORY.replaceAll('\n', '\r\n').replace('where he met', 'Latviaâ€™s capital, where he met')}`;
    const { dataset } = compileCorpus([{ file: '2025-03-07-letter.txt', text }], pack);
    const evidence = dataset.events[0]?.sources[0]?.evidence ?? [];
    const passages = (field: string) =>
      evidence.filter((e) => e.field === field).map((e) => text.slice(e.start, e.end));
    expect(passages('date')).toEqual(['3 March 2025']);
    expect(passages('official')).toContain('Evika Siliņa');
    expect(passages('country')).toContain('Latvia');
  });
});
