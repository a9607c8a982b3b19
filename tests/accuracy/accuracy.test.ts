import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../scripts/accuracy/measure';
import { labelSets, scoreSet } from '../../scripts/accuracy/score';
import { pack } from '../../scripts/packs/nato/pack';

/** What the compiler reached; a change may raise a floor and never lower one without a reason in its commit. */
const FLOORS: Readonly<Record<string, Readonly<Partial<Record<Field, number>>>>> = {
  seen: {
    stories: 1,
    officials: 0.99,
    visited: 0.98,
    countries: 0.99,
    venues: 0.94,
    topics: 0.94,
    date: 1,
    dateStated: 1,
    kind: 0.98,
    status: 0.99,
    asOf: 1,
    layout: 1,
  },
  'held-out': {
    stories: 1,
    officials: 0.97,
    visited: 0.83,
    countries: 0.99,
    venues: 0.95,
    topics: 0.9,
    date: 0.94,
    dateStated: 0.96,
    kind: 0.79,
    status: 0.98,
    asOf: 1,
    layout: 1,
  },
  real: {
    stories: 1,
    officials: 0.99,
    visited: 0.98,
    countries: 0.99,
    venues: 0.97,
    topics: 0.95,
    date: 0.99,
    dateStated: 1,
    kind: 0.97,
    status: 0.99,
    asOf: 1,
    layout: 1,
  },
};

const sets = labelSets();
if (!sets.some(({ name }) => name === 'real'))
  console.log('accuracy on the real bulletins was not measured: they do not lie beside the repository');

describe('the figures of the method page', () => {
  it('are those that the labels give now', async () => {
    const shown = JSON.parse(readFileSync('public/data/accuracy.json', 'utf8')) as unknown;
    const own = await Promise.all(sets.filter(({ name }) => name !== 'real').map((set) => scoreSet(set, pack)));
    expect(own.map(({ name, figures, byLayout }) => ({ name, figures, byLayout }))).toEqual(shown);
  });
});

describe.each(sets.map((set) => [set.name, set] as const))('accuracy on the %s bulletins', async (name, set) => {
  const { figures } = await scoreSet(set, pack);

  it('stays at or above what was reached', () => {
    const below = figures.fields
      .filter(({ field, share }) => share < (FLOORS[name]?.[field] ?? 0))
      .map(({ field, share }) => `${field} ${share}`);
    expect(below).toEqual([]);
  });

  it('merges nothing that is two, and takes in no noise', () => {
    expect({ wrongMerges: figures.wrongMerges, noise: figures.noise }).toEqual({ wrongMerges: 0, noise: 0 });
  });
});

describe.runIf(existsSync('../shared/gold/score.mjs'))('our measure', () => {
  it('agrees with the measure that the labels of the real bulletins come with', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'atlas-'));
    execFileSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/compile.ts', '--bulletins', '../shared/bulletins', '--out', folder],
      { stdio: 'ignore' },
    );
    const real = sets.find(({ name }) => name === 'real');
    const files = real?.labels.map(({ file }) => `../shared/gold/seeds/${file.replace(/txt$/, 'json')}`) ?? [];
    const theirs = JSON.parse(
      execFileSync(
        process.execPath,
        ['../shared/gold/score.mjs', path.join(folder, 'dataset.json'), ...files, '--json'],
        { encoding: 'utf8' },
      ),
    ) as { figures: Record<string, { f1: number }>; badEvidence: number };
    rmSync(folder, { recursive: true });
    const ours = real ? (await scoreSet(real, pack)).figures.fields : [];
    for (const field of ['officials', 'visited', 'countries', 'venues', 'topics']) {
      expect(ours.find((entry) => entry.field === field)?.share).toBeCloseTo(theirs.figures[field]?.f1 ?? -1, 2);
    }
    expect(theirs.badEvidence).toBe(0);
  });
});
