import { spawnSync } from 'node:child_process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser that drives the journeys: `CHROMIUM`, else one that is installed, else one that can be installed. */
export function findChromium(): string {
  const found = process.env['CHROMIUM'] ?? installed() ?? install();
  if (found) return found;
  throw new Error('No Chromium: install the package "chromium", or set CHROMIUM to the path of one.');
}

function installed(): string | undefined {
  const { stdout } = spawnSync('sh', ['-c', NAMES.map((name) => `command -v ${name}`).join(' || ')], {
    encoding: 'utf8',
  });
  return stdout.trim() || undefined;
}

function install(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
  return installed();
}
