import { describe, expect, it } from 'vitest';
import { readCorrections } from '../../scripts/compile/corrections/read-corrections';
import { compileCorpus, type SourceFile } from '../../scripts/compile/pipeline';
import { pack } from '../../scripts/packs/nato/pack';
import { checkDataset } from '../../src/dataset/check';

const TEXT = [
  'Secretary General in Riga',
  'On 3 March 2025, Secretary General Mark Rutte visited Riga, Latvia, where he met Prime Minister Evika Siliņa. Estonia sent an observer.',
  'Secretary General in Oslo',
  'On 5 March 2025, Secretary General Mark Rutte visited Oslo, Norway, where he met Prime Minister Jonas Gahr Støre.',
  '',
].join('\n');
const files: SourceFile[] = [{ file: '2025-03-07-letter.txt', text: TEXT }];
const plain = compileCorpus(files, pack).dataset;
const [riga = '', oslo = ''] = plain.events.map(({ id }) => id);

const because = 'reason: the transcript says so\n  author: A. Reader';
const corrected = (entry: string) => compileCorpus(files, pack, `- ${entry}\n  ${because}\n`);

describe('corrections', () => {
  it.each([
    [
      'set a kind',
      `event: ${riga}\n  action: set\n  field: kind\n  value: meeting`,
      { kind: 'meeting', corrected: ['kind'] },
    ],
    [
      'set a day',
      `event: ${riga}\n  action: set\n  field: end\n  value: 2025-03-04`,
      { end: '2025-03-04', corrected: ['end'] },
    ],
    [
      'drop a country',
      `event: ${riga}\n  action: drop\n  field: country\n  value: EST`,
      { countries: [{ code: 'LVA', role: 'visited' }] },
    ],
    ['add a topic', `event: ${riga}\n  action: add\n  field: topic\n  value: cyber`, { corrected: ['topic'] }],
    [
      'add a country with its words',
      `event: ${oslo}\n  action: add\n  field: country\n  value: SWE participant\n  words: Oslo`,
      { corrected: ['country'] },
    ],
  ])('%s', (_, entry, expected) => {
    const { dataset } = corrected(entry);
    expect(dataset.events.find(({ corrected: fields }) => fields)).toMatchObject(expected);
    expect(dataset.corrections).toMatchObject([{ applied: true, author: 'A. Reader' }]);
    expect(checkDataset(dataset, () => TEXT)).toEqual([]);
  });

  it('withdraw an event', () => {
    expect(corrected(`event: ${riga}\n  action: withdraw`).dataset.events.map(({ id }) => id)).toEqual([oslo]);
  });

  it('merge two events, so that each id opens the one', () => {
    const { dataset } = corrected(`event: ${riga}\n  action: merge\n  value: ${oslo}`);
    expect(dataset.events).toHaveLength(1);
    expect([dataset.events[0]?.id, ...(dataset.events[0]?.aliases ?? [])].sort()).toEqual([riga, oslo].sort());
  });

  it('split a telling from what it was merged with', () => {
    const twice: SourceFile[] = [
      ...files,
      { file: '2025-03-14-letter.txt', text: TEXT.replace('Estonia sent an observer.', 'Estonia sent one observer.') },
    ];
    const merged = compileCorpus(twice, pack).dataset.events.find(({ aliases }) => aliases.length);
    const { dataset } = compileCorpus(twice, pack, `- event: ${merged?.aliases[0]}\n  action: split\n  ${because}\n`);
    expect(dataset.events.find(({ id }) => id === merged?.aliases[0])?.sources).toHaveLength(1);
    expect(dataset.corrections?.[0]?.applied).toBe(true);
  });

  it.each([
    ['an event that is gone', 'event: 2020-01-01-nothing\n  action: withdraw'],
    ['a country that was not told', `event: ${riga}\n  action: drop\n  field: country\n  value: JPN`],
    ['words that do not stand there', `event: ${riga}\n  action: add\n  field: country\n  value: JPN\n  words: Tokyo`],
    ['a day that does not exist', `event: ${riga}\n  action: set\n  field: start\n  value: 2025-02-30`],
  ])('report, and never drop, what matches nothing: %s', (_, entry) => {
    const { dataset, notices } = corrected(entry);
    expect(dataset.corrections).toMatchObject([{ applied: false }]);
    expect(notices.map(({ message }) => message).join()).toMatch(/line 1: .* matches nothing any more/);
    expect(dataset.events.map(({ id }) => id)).toEqual([riga, oslo]);
  });
});

describe('a corrections file', () => {
  it.each([
    ['- event: x\n  action: set\n  reason: r\n  author: a\n', 'line 1: set needs a value'],
    ['- event: x\n  action: erase\n  reason: r\n  author: a\n', 'line 1: unknown action erase'],
    ['- event: x\n  action: withdraw\n  author: a\n', 'line 1: reason missing'],
    [
      '- event: x\n  action: add\n  field: country\n  value: LVA\n  reason: r\n  author: a\n',
      'line 1: add needs words',
    ],
    ['event: x\n', 'line 1: it has to be a list'],
    ['- event: "x\n', 'line '],
  ])('names the line and what is wrong: %j', (source, problem) => {
    const { entries, problems } = readCorrections(source);
    expect(entries).toEqual([]);
    expect(problems[0]).toContain(problem);
  });

  it('may be empty', () => expect(readCorrections('# none yet\n')).toEqual({ entries: [], problems: [] }));
});
