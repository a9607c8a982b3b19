import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STEPS } from './steps';
import type { Step } from './steps';
import { onceMore, sum, tallyOfStep, tallyOfVitest, verdict } from './tally';
import type { Tally, VitestReport } from './tally';

/*
 * `npm test`: every step of `STEPS`, each told in one line; what a step printed is shown only where it failed. A failed
 * step does not stop the others, so that one run tells all that is wrong. The last line is the verdict.
 */

const scratch = mkdtempSync(join(tmpdir(), 'bulletin-atlas-'));

function run(command: readonly string[], env: Step['env']): Promise<{ ok: boolean; output: string }> {
  const [file = '', ...args] = command;
  // CI keeps watchers and colours off; a step gets no terminal either way.
  const child = spawn(file, args, { env: { ...process.env, ...env, CI: '1', NO_COLOR: '1' } });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    const done = (ok: boolean) => resolve({ ok, output: Buffer.concat(chunks).toString('utf8') });
    child.on('error', () => done(false));
    child.on('close', (code) => done(code === 0));
  });
}

async function runStep(step: Step, index: number): Promise<Tally> {
  const report = join(scratch, `${index}.json`);
  const reporting = step.counts ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  process.stdout.write(`${step.name} … `);
  const { ok, output } = await run([...step.command, ...reporting], step.env);
  const tally = tallyOf(step, ok, report);
  process.stdout.write(tally.failed ? `FAILED\n\n${output.trim()}\n\n` : `${tally.passed} passed\n`);
  for (const name of tally.skipped) process.stdout.write(`  not run: ${name}\n`);
  return tally;
}

function tallyOf(step: Step, ok: boolean, report: string): Tally {
  if (!step.counts) return tallyOfStep(ok);
  const tally = tallyOfVitest(readReport(report), ok);
  return step.counts === 'again' ? onceMore(tally) : tally;
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}

const tallies: Tally[] = [];
for (const [index, step] of STEPS.entries()) tallies.push(await runStep(step, index));
rmSync(scratch, { recursive: true });
const total = sum(tallies);
process.stdout.write(`${verdict(total)}\n`);
process.exitCode = total.failed ? 1 : 0;
