/** One step of the whole check: a command, and whether it is a run of test cases that counts them itself. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** `cases`: vitest, each case counts; `again`: vitest once more, a clean run counts as one; else the exit status. */
  readonly counts?: 'cases' | 'again';
}

const bin = (path: string, ...args: string[]) => [process.execPath, `node_modules/${path}`, ...args];
const vitest = (...args: string[]) => bin('vitest/vitest.mjs', 'run', ...args);

/** Everything that `npm test` does, in this order: the cheap and telling first. */
export const STEPS: readonly Step[] = [
  { name: 'types', command: bin('typescript/bin/tsc') },
  { name: 'lint', command: bin('eslint/bin/eslint.js', '--config', '.eslint.config.js', '.', '--max-warnings', '0') },
  { name: 'format', command: bin('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'nothing unused', command: bin('knip/bin/knip.js', '--no-progress') },
  { name: 'unit tests, in UTC', command: vitest(), env: { TZ: 'UTC' }, counts: 'cases' },
  { name: 'unit tests, 14 hours ahead', command: vitest(), env: { TZ: 'Pacific/Kiritimati' }, counts: 'again' },
  { name: 'unit tests, in Los Angeles', command: vitest(), env: { TZ: 'America/Los_Angeles' }, counts: 'again' },
  { name: 'committed dataset is what the compiler makes', command: bin('tsx/dist/cli.mjs', 'tests/run/recompile.ts') },
  { name: 'build', command: bin('vite/bin/vite.js', 'build', '--logLevel', 'warn') },
  {
    name: 'journeys in Chromium',
    command: vitest('--config', 'tests/journeys/vitest.config.ts'),
    counts: 'cases',
  },
];
