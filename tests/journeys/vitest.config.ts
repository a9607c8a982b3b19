import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/journeys/**/*.journey.test.ts'],
    globalSetup: ['tests/journeys/serve-page.ts'],
    // One browser at a time: the machines that check this have two cores, and a starved page looks like a broken one.
    fileParallelism: false,
    // A page that does not come up fails every journey, each after its patience: a dozen say enough.
    bail: 12,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
