import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readBulletins, readDataset, serializeDataset, writeWhole } from './compile/io';
import { compileCorpus } from './compile/pipeline';
import { reportOn } from './compile/report/report';
import { pack } from './packs/nato/pack';

const USAGE = 'usage: npm run compile -- [--bulletins DIR] [--out DIR]';

interface Options {
  readonly bulletins: string;
  readonly out: string;
}

function readOptions(args: readonly string[]): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        bulletins: { type: 'string', default: 'public/data/bulletins' },
        out: { type: 'string', default: 'public/data' },
      },
    });
    return statSync(values.bulletins, { throwIfNoEntry: false })?.isDirectory() ? values : null;
  } catch {
    return null;
  }
}

function main(): number {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const target = path.join(options.out, 'dataset.json');
  const compilation = compileCorpus(readBulletins(options.bulletins), pack);
  const content = serializeDataset(compilation.dataset);
  const before = readDataset(target);
  writeWhole(target, content);
  for (const { file, reason } of compilation.dataset.rejected) console.error(`${file}: ${reason}`);
  console.log(reportOn(compilation, Buffer.byteLength(content), before));
  return compilation.dataset.rejected.length ? 1 : 0;
}

process.exitCode = main();
