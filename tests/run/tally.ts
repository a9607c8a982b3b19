/** What a run of vitest or a single step came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Full names of the cases that did not run. */
  readonly skipped: readonly string[];
}

/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const NOT_RUN = ['pending', 'skipped', 'todo', 'disabled'];

/** A step without cases of its own: one passed or one failed. */
export function tallyOfStep(ok: boolean): Tally {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
}

/**
 * The cases of a vitest run. A run that failed without a failed case (a file that does not load, an unhandled error, no
 * case found at all) counts as one failure, so that nothing red is told as green.
 */
export function tallyOfVitest(report: VitestReport | null, ok: boolean): Tally {
  if (!report) return tallyOfStep(false);
  const cases = report.testResults.flatMap((file) => file.assertionResults);
  const silent = report.numFailedTests === 0 && (!ok || report.numPassedTests === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + (silent ? 1 : 0),
    skipped: cases.filter(({ status }) => NOT_RUN.includes(status)).map(({ fullName }) => fullName),
  };
}

/** The same cases in another time zone are not counted twice: a clean run is one more thing that passed. */
export function onceMore(tally: Tally): Tally {
  return { passed: tally.failed ? 0 : 1, failed: tally.failed, skipped: [] };
}

/** `sum([a, b])`: all passed, all failed, all skipped. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/** The last line of the whole check: `412 passed, 0 failed`. */
export function verdict({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
