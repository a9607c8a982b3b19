import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/types';

const SAMPLE = 'public/data/bulletins/2019-09-21-summary-feed.txt';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'atlas-'));
  cpSync(SAMPLE, path.join(folder, 'good.txt'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function compile(args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/compile.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

const read = (): Dataset => JSON.parse(readFileSync(path.join(folder, 'out', 'dataset.json'), 'utf8')) as Dataset;

describe('npm run compile', () => {
  it('writes dataset.json and tells what it made', () => {
    const run = compile(['--bulletins', folder, '--out', path.join(folder, 'out')]);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/bulletins\s+1/);
    expect(read().events.length).toBeGreaterThan(5);
  });

  it('names bad files on standard error, compiles the others, and says so by status 1', () => {
    writeFileSync(path.join(folder, 'empty.txt'), '');
    writeFileSync(path.join(folder, 'binary.txt'), Buffer.from([80, 0, 75, 3]));
    writeFileSync(path.join(folder, 'torn.txt'), Buffer.from([72, 105, 10, 0xe9, 116, 0x81]));
    writeFileSync(path.join(folder, 'torn.rss'), '<rss><channel><item>');
    writeFileSync(path.join(folder, 'other.json'), '{}');
    const run = compile(['--bulletins', folder, '--out', path.join(folder, 'out')]);
    expect(run.status).toBe(1);
    for (const name of ['empty.txt', 'binary.txt', 'torn.txt: line 2', 'torn.rss: line 1'])
      expect(run.stderr).toContain(name);
    expect(read().rejected).toHaveLength(4);
    expect(read().bulletins).toHaveLength(1);
  });

  it.each([[['--nonsense']], [['--bulletins', 'no/such/folder']], [['--bulletins']]])(
    'answers %j with usage and status 2, and writes nothing',
    (args) => {
      const run = compile([...args, '--out', path.join(folder, 'out')]);
      expect(run.status).toBe(2);
      expect(run.stderr.trim().split('\n')).toHaveLength(1);
      expect(existsSync(path.join(folder, 'out'))).toBe(false);
    },
  );

  it('publishes what it takes out of other formats, so that offsets lead to words, and withdraws it', () => {
    const out = path.join(folder, 'out');
    const page = path.join(folder, 'letters', 'page one.html');
    mkdirSync(path.dirname(page));
    writeFileSync(
      page,
      '<title>Letter</title><nav>Riga</nav><h2>Secretary General in Riga</h2><p>On 3 March 2025, Mark Rutte visited Riga, Latvia, where he met Evika Siliņa.</p>',
    );
    writeFileSync(
      path.join(folder, 'latin.txt'),
      readFileSync(SAMPLE, 'utf8').replace(/[^\0-\x7f]/g, '\xe9'),
      'latin1',
    );
    expect(compile(['--bulletins', folder, '--out', out]).stderr).toBe('');
    const dataset = read();
    expect(dataset.bulletins.map(({ file, text }) => [file, text])).toEqual([
      ['good.txt', undefined],
      ['latin.txt', 'texts/latin.txt.txt'],
      ['letters/page one.html', 'texts/letters/page one.html.txt'],
    ]);
    const text = readFileSync(path.join(out, 'texts/letters/page one.html.txt'), 'utf8');
    const source = dataset.events.flatMap(({ sources }) => sources).find(({ bulletin }) => bulletin.includes('page'));
    const date = source?.evidence.find(({ field }) => field === 'date');
    expect(text.slice(date?.start, date?.end)).toBe('3 March 2025');
    rmSync(page);
    compile(['--bulletins', folder, '--out', out]);
    expect(existsSync(path.join(out, 'texts/letters/page one.html.txt'))).toBe(false);
    expect(existsSync(path.join(out, 'texts/latin.txt.txt'))).toBe(true);
  });

  it('writes the same bytes in every time zone', () => {
    const bytes = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ) => {
      compile(['--bulletins', folder, '--out', path.join(folder, TZ)], { TZ });
      return readFileSync(path.join(folder, TZ, 'dataset.json'), 'utf8');
    });
    expect(bytes[0]).toBe(bytes[1]);
  });
});

describe('the committed dataset', () => {
  it('is what the committed bulletins compile to', () => {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/compile.ts', '--out', folder], { stdio: 'ignore' });
    const fresh = readFileSync(path.join(folder, 'dataset.json'), 'utf8');
    expect(
      fresh === readFileSync('public/data/dataset.json', 'utf8'),
      'run `npm run compile` and commit the result',
    ).toBe(true);
  });
});
