import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Layout } from '../../src/dataset/types';
import { readBulletins } from '../compile/io';
import { compileCorpus } from '../compile/pipeline';
import type { Pack } from '../compile/lexicon/shape';
import { sumFigures, type Figures } from './figures';
import { readLabels, type LabelSet } from './labels';
import { measure, type Measurement } from './measure';

/** Figures of one set of labels, whole and by layout, with each miss as a line. */
export interface Score {
  readonly name: string;
  readonly figures: Figures;
  readonly byLayout: Readonly<Partial<Record<Layout, Figures>>>;
  readonly misses: readonly string[];
}

const CORPUS = 'public/data/bulletins';

/** The project's own labels, and those of the real bulletins where they lie beside the repository. */
export function labelSets(): LabelSet[] {
  const own = [
    readLabels('seen', 'tests/accuracy/seen', CORPUS),
    readLabels('held-out', 'tests/accuracy/held-out', CORPUS),
  ];
  const real = '../shared/gold/seeds';
  return existsSync(real) ? [readLabels('real', real, '../shared/bulletins'), ...own] : own;
}

/** Compiles the bulletins of a set and holds them against its labels. */
export async function scoreSet({ name, bulletins, labels }: LabelSet, pack: Pack): Promise<Score> {
  const { dataset } = compileCorpus(await readBulletins(bulletins), pack);
  const measured = labels.map((label) => ({
    layout: label.layout as Layout,
    measurement: measure(label, dataset, readFileSync(path.join(bulletins, label.file), 'utf8')),
  }));
  const layouts = [...new Set(measured.map(({ layout }) => layout))].sort();
  const of = (layout: Layout): Measurement[] =>
    measured.filter((entry) => entry.layout === layout).map(({ measurement }) => measurement);
  return {
    name,
    figures: sumFigures(measured.map(({ measurement }) => measurement)),
    byLayout: Object.fromEntries(layouts.map((layout) => [layout, sumFigures(of(layout))])),
    misses: measured.flatMap(({ measurement }) => measurement.misses),
  };
}
