import { spawnSync } from 'node:child_process';
import { build, preview } from 'vite';

/*
 * `npm start`: compiles the built-in corpus, builds the page, serves it, says where. A bulletin that cannot be read is
 * named by the compiler (status 1) and the page is served with all the others; worse than that ends here.
 */

const { status } = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/compile.ts'], {
  stdio: 'inherit',
});
if (status !== 0 && status !== 1) process.exit(status ?? 1);
await build({ logLevel: 'warn' });
const server = await preview({ preview: { host: '127.0.0.1', port: 4173 } });
console.log(`\nBulletin Atlas: ${server.resolvedUrls?.local[0]}`);
