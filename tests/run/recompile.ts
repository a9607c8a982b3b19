import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Compiles the built-in corpus into an empty folder, in a time zone far from most, and compares each file that came out
 * with the committed one, byte for byte. Whoever changes the compiler commits what it makes.
 */

const COMMITTED = 'public/data';
const out = mkdtempSync(join(tmpdir(), 'bulletin-atlas-corpus-'));
const compiler = ['node_modules/tsx/dist/cli.mjs', 'scripts/compile.ts', '--out', out];
const { status, stderr } = spawnSync(process.execPath, compiler, {
  env: { ...process.env, TZ: 'Pacific/Kiritimati' },
  encoding: 'utf8',
});

const made = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const names = made.map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1)).sort();
const different = names.filter((name) => !sameBytes(join(out, name), join(COMMITTED, name)));
rmSync(out, { recursive: true });

if (status !== 0) process.stderr.write(`the compiler ended with status ${status}\n${stderr}`);
if (!names.length) process.stderr.write('the compiler wrote nothing\n');
for (const name of different) process.stderr.write(`${COMMITTED}/${name} differs: npm run compile, and commit it\n`);
process.exitCode = status === 0 && names.length > 0 && different.length === 0 ? 0 : 1;

function sameBytes(a: string, b: string): boolean {
  try {
    return readFileSync(a).equals(readFileSync(b));
  } catch {
    return false;
  }
}
