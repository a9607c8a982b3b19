import { describe, expect, it } from 'vitest';
import { onceMore, sum, tallyOfStep, tallyOfVitest, verdict } from './tally';

const report = (...statuses: string[]) => ({
  numPassedTests: statuses.filter((status) => status === 'passed').length,
  numFailedTests: statuses.filter((status) => status === 'failed').length,
  testResults: [{ assertionResults: statuses.map((status, index) => ({ status, fullName: `case ${index}` })) }],
});

describe('tallyOfVitest', () => {
  it.each([
    ['counts cases', report('passed', 'passed', 'failed'), false, 2, 1, []],
    ['names what was skipped', report('passed', 'skipped'), true, 1, 0, ['case 1']],
    ['a clean run has no failure', report('passed'), true, 1, 0, []],
    ['a run that fails without a failed case is a failure', report('passed'), false, 1, 1, []],
    ['a run without a case is a failure', report(), true, 0, 1, []],
    ['a run that left no report is a failure', null, true, 0, 1, []],
  ] as const)('%s', (_, given, ok, passed, failed, skipped) => {
    expect(tallyOfVitest(given, ok)).toEqual({ passed, failed, skipped });
  });
});

describe('onceMore', () => {
  it.each([
    ['a clean run counts as one', { passed: 300, failed: 0, skipped: ['case 1'] }, 1, 0],
    ['failures count each', { passed: 298, failed: 2, skipped: [] }, 0, 2],
  ])('%s', (_, tally, passed, failed) => {
    expect(onceMore(tally)).toEqual({ passed, failed, skipped: [] });
  });
});

describe('verdict', () => {
  it('sums the steps', () => {
    expect(verdict(sum([tallyOfStep(true), tallyOfStep(false), { passed: 5, failed: 1, skipped: [] }]))).toBe(
      '6 passed, 2 failed',
    );
  });
});
