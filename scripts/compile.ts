import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { publishTexts, readBulletins, readDataset, readOptional, serializeDataset, writeWhole } from './compile/io';
import { CORRECTIONS_FILE, compileCorpus } from './compile/pipeline';
import { explain } from './compile/report/explain';
import { reportOn } from './compile/report/report';
import type { Pack } from './compile/lexicon/shape';
import { choosePack, packNames } from './choose-pack';

const USAGE = `usage: npm run compile -- [--bulletins DIR] [--out DIR] [--pack ${packNames.join('|')}] [--explain WORDS_OR_EVENT_ID]`;

interface Options {
  readonly bulletins: string;
  readonly out: string;
  readonly pack: Pack;
  /** Words or an id: tell how that story was read, and write nothing. */
  readonly explain: string;
}

function readOptions(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        bulletins: { type: 'string', default: 'public/data/bulletins' },
        out: { type: 'string', default: 'public/data' },
        pack: { type: 'string', default: 'nato' },
        explain: { type: 'string', default: '' },
      },
    });
    const pack = choosePack(values.pack);
    const isFolder = statSync(values.bulletins, { throwIfNoEntry: false })?.isDirectory();
    return isFolder && pack ? { ...values, pack } : null;
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const target = path.join(options.out, 'dataset.json');
  const files = await readBulletins(options.bulletins);
  const corrections = readOptional(path.join(options.bulletins, CORRECTIONS_FILE));
  const compilation = compileCorpus(files, options.pack, corrections);
  if (options.explain) {
    console.log(explain(compilation, options.pack, options.explain));
    return 0;
  }
  const content = serializeDataset(compilation.dataset);
  const before = readDataset(target);
  publishTexts(options.out, files, compilation.dataset, before);
  writeWhole(target, content);
  for (const { file, reason } of compilation.dataset.rejected) console.error(`${file}: ${reason}`);
  const unmatched = compilation.dataset.corrections?.filter(({ applied }) => !applied) ?? [];
  for (const { action, event } of unmatched)
    console.error(`${CORRECTIONS_FILE}: ${action} ${event} matches nothing any more`);
  console.log(reportOn(compilation, Buffer.byteLength(content), before));
  return compilation.dataset.rejected.length ? 1 : 0;
}

process.exitCode = await main();
