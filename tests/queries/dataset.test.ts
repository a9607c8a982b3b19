import { expect, test } from 'vitest';
import { checkDataset } from '../../src/queries/dataset';
import { makeDataset } from '../fixtures/dataset';

test('a dataset of this version is read as it is', () => {
  const dataset = makeDataset();
  expect(checkDataset(dataset)).toBe(dataset);
});

test.each([[{ schemaVersion: 2 }], [{}], [null], ['text']])('%j is refused, with the version in words', (received) => {
  expect(() => checkDataset(received)).toThrow(/version .*this page reads version 1/);
});
