import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build, preview } from 'vite';
import { findChromium } from './find-chromium';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the page, with a slash at its end. */
    page: string;
    chromium: string;
  }
}

/** Below the top of the host, as on many static hosts: an address that begins with a slash would miss. */
const SUB_PATH = '/some/where/';

/** Builds the page, serves the build for all journeys, and takes both away after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromium = findChromium();
  const outDir = mkdtempSync(join(tmpdir(), 'bulletin-atlas-page-'));
  const config = { logLevel: 'warn' as const, build: { outDir, emptyOutDir: true } };
  await build(config);
  const server = await preview({ ...config, base: SUB_PATH, preview: { host: '127.0.0.1', port: 0 } });
  project.provide('page', new URL(SUB_PATH, server.resolvedUrls?.local[0]).href);
  project.provide('chromium', chromium);
  // Whatever a driver needs once is paid here and not by the first journey.
  execFileSync(chromium, ['--version'], { stdio: 'ignore' });
  return async () => {
    await server.close();
    rmSync(outDir, { recursive: true });
  };
}
