import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../scripts/compile/pipeline';
import { pack } from '../../scripts/packs/osce/pack';
import { checkDataset } from '../../src/dataset/check';

const FOLDER = 'tests/corpora/osce';
const files = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ file, text: readFileSync(`${FOLDER}/${file}`, 'utf8') }));
const { dataset } = compileCorpus(files, pack);

const on = (day: string) => dataset.events.filter((event) => event.start === day);
const people = (day: string) => on(day).flatMap((event) => event.officials.map(({ id, role }) => `${id} ${role}`));
const visited = (day: string) =>
  on(day).flatMap((event) => event.countries.filter(({ role }) => role === 'visited').map(({ code }) => code));

describe('the bulletins of a second organisation', () => {
  it('compile without a rejected file or a problem in the dataset', () => {
    const texts = new Map(files.map(({ file, text }) => [file, text]));
    expect(dataset.rejected).toEqual([]);
    expect(checkDataset(dataset, (file) => texts.get(file))).toEqual([]);
    expect(dataset.organisation).toEqual({ id: 'osce', name: 'OSCE' });
  });

  it.each(files.map(({ file }) => [file, /\d-([a-z-]+)\.txt$/.exec(file)?.[1]]))('%s is a %s', (file, layout) => {
    expect(dataset.bulletins.find((bulletin) => bulletin.file === file)?.layout).toBe(layout);
  });

  it.each([
    // An office without a name is its holder on that day.
    ['2018-08-30', 'harlem-desir principal'],
    ['2021-06-21', 'helga-maria-schmid principal'],
    // One man, Secretary General until 2017 and High Commissioner after it.
    ['2019-09-06', 'lamberto-zannier principal'],
    ['2019-09-06', 'kassym-jomart-tokayev counterpart'],
    ['2020-10-08', 'yasar-halit-cevik principal'],
    ['2025-08-25', 'christophe-kamp principal'],
  ])('on %s there is %s', (day, who) => {
    expect(people(day)).toContain(who);
  });

  it.each([
    ['2018-09-12', ['AZE']],
    ['2019-09-06', ['KAZ']],
    ['2022-07-28', ['UZB']],
    ['2025-08-25', ['XKX']],
    // The seat's own country is visited by nobody who works there.
    ['2018-07-30', []],
    ['2020-10-08', []],
    ['2025-12-04', []],
  ])('on %s the visited countries are %j', (day, codes) => {
    expect(visited(day)).toEqual(codes);
  });

  it('knows nobody by an office of the first organisation', () => {
    expect(dataset.officials.map(({ name }) => name)).not.toContain('Jens Stoltenberg');
    expect(dataset.officials.map(({ name }) => name)).not.toContain('Mark Rutte');
  });
});
