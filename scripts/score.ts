import { tabulate } from './accuracy/figures';
import { labelSets, scoreSet } from './accuracy/score';
import { writeWhole } from './compile/io';
import { pack } from './packs/nato/pack';

/** `npm run score [-- --misses SET]`: figures per field on every set of labels; writes those of the method page. */
async function main(): Promise<void> {
  const scores = await Promise.all(labelSets().map((set) => scoreSet(set, pack)));
  console.log(tabulate(scores.map(({ name, figures }) => ({ name, figures }))));
  const wanted = process.argv.indexOf('--misses');
  for (const { name, misses } of scores) {
    if (wanted >= 0 && (process.argv[wanted + 1] ?? name) === name) console.log(`\n${name}\n${misses.join('\n')}`);
  }
  const own = scores
    .filter(({ name }) => name !== 'real')
    .map(({ name, figures, byLayout }) => ({ name, figures, byLayout }));
  writeWhole('public/data/accuracy.json', `${JSON.stringify(own, null, 1)}\n`);
}

await main();
