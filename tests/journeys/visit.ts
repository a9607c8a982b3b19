import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How a reader comes to the page. */
export interface Reader {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Console messages that the journey provokes, such as those of a request that it blocks. */
  readonly provokes?: RegExp;
  /** Called before the page loads, e.g. to block a request. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
}

/** Opens the page at a query string, each time as a new reader: no storage, no history. */
export type Visit = (search?: string, reader?: Reader) => Promise<Page>;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A journey: a test with `visit`. It fails on a console error or warning, and on a request to another host. */
export const journey = test.extend<{ browser: Browser; visit: Visit }>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: inject('chromium'), args: FLAGS });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  visit: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    const complaints: string[] = [];
    await use(async (search = '', reader = {}) => {
      const context = await newContext(browser, reader);
      contexts.push(context);
      const page = await context.newPage();
      listen(page, complaints, reader.provokes);
      await page.goto(new URL(search, inject('page')).href);
      // The page has its events, or says why it has none.
      await page.getByRole('status').or(page.getByRole('alert')).first().waitFor({ state: 'attached' });
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(complaints).toEqual([]);
  },
});

async function newContext(browser: Browser, reader: Reader): Promise<BrowserContext> {
  const { width = 1280, height = 800, dark = false } = reader;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(15_000);
  await reader.before?.(context);
  return context;
}

function listen(page: Page, complaints: string[], provoked?: RegExp): void {
  const host = new URL(inject('page')).host;
  page.on('console', (message) => {
    const told = `${message.type()}: ${message.text()} ${message.location().url}`;
    if (['error', 'warning'].includes(message.type()) && !provoked?.test(told)) complaints.push(told);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (/^http|^ws/.test(protocol) && asked !== host) complaints.push(`request to ${request.url()}`);
  });
}

/** What axe finds on the page as it stands, one line a violation. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<{ violations: AxeViolation[] }> } };
    return (await axe.run()).violations;
  });
  return found.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
  );
}

interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** The query string of the page, without its question mark. */
export function searchOf(page: Page): string {
  return new URL(page.url()).search.slice(1);
}
