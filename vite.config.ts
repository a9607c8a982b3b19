import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative addresses, so that the built page works below any path of any static host.
  base: './',
  plugins: [react()],
  test: {
    // Compiling the whole corpus takes seconds, and more on a busy machine.
    testTimeout: 120_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    // They drive a real browser over the built page: `npm run journeys`.
    exclude: ['tests/journeys/**'],
  },
});
