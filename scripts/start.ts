import { spawnSync } from 'node:child_process';
import { build, preview } from 'vite';

/*
 * `npm start`: compiles the built-in corpus, builds the page, serves it, says where. A bulletin that cannot be read is
 * named by the compiler (status 1) and the page is served with all the others; worse than that ends here.
 */

const run = (script: string) =>
  spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', script], { stdio: 'inherit' }).status;

const status = run('scripts/compile.ts');
if (status !== 0 && status !== 1) process.exit(status ?? 1);
// The figures of the method page are measured anew at each build.
if (run('scripts/score.ts') !== 0) process.exit(1);
await build({ logLevel: 'warn' });
const server = await preview({ preview: { host: '127.0.0.1', port: 4173 } });
console.log(`\nBulletin Atlas: ${server.resolvedUrls?.local[0]}`);
