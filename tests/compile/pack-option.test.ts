import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { choosePack, packNames } from '../../scripts/choose-pack';
import type { Dataset } from '../../src/dataset/types';

let out = '';
beforeEach(() => (out = path.join(mkdtempSync(path.join(tmpdir(), 'atlas-')), 'out')));
afterEach(() => rmSync(path.dirname(out), { recursive: true, force: true }));

const compile = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/compile.ts', '--out', out, ...args], { encoding: 'utf8' });

const compiled = () => JSON.parse(readFileSync(path.join(out, 'dataset.json'), 'utf8')) as Dataset;

describe('the packs to choose from', () => {
  it('are the folders of scripts/packs that hold a pack, under the ids of their packs', () => {
    const folders = readdirSync('scripts/packs').filter((name) => existsSync(`scripts/packs/${name}/pack.ts`));
    expect([...packNames].sort()).toEqual(folders.sort());
    expect(packNames.map((name) => choosePack(name)?.id)).toEqual(packNames);
  });

  it.each(['', 'NATO', 'world', 'toString', '../packs/osce'])('have none called "%s"', (name) => {
    expect(choosePack(name)).toBeUndefined();
  });
});

describe('--pack', () => {
  it('compiles with the knowledge of another organisation', () => {
    const run = compile('--bulletins', 'tests/corpora/osce', '--pack', 'osce');
    expect(run.status, run.stderr).toBe(0);
    expect(compiled().organisation).toEqual({ id: 'osce', name: 'OSCE' });
  });

  it('is the first pack where nothing is said', () => {
    compile('--bulletins', 'tests/corpora/osce');
    expect(compiled().organisation.id).toBe('nato');
  });

  it.each([['nowhere'], ['world'], ['toString']])(
    'answers "%s" with the names that exist, and writes nothing',
    (name) => {
      const run = compile('--bulletins', 'tests/corpora/osce', '--pack', name);
      expect(run.status).toBe(2);
      expect(run.stderr.trim().split('\n')).toHaveLength(1);
      expect(run.stderr).toContain(packNames.join('|'));
      expect(existsSync(out)).toBe(false);
    },
  );
});
