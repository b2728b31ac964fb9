import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from '../../.scripts/lib/programs.mjs';
import { serve } from '../../.scripts/lib/serve.mjs';

const dist = join(__dirname, '..', '..', 'dist');

/**
 * Milliseconds after which something that is waited for counts as missing. No run takes so long, even
 * on a machine that does other work as well.
 */
const PATIENCE = 180_000;

/** A browser with the built product served to it, for the tests of one file. */
export interface Stage {
  readonly address: string;
  /** A page that notes down what a page of the product must not do. */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>;
  /** As `open`, but something is set up on the blank page first. */
  prepare(options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** Uncaught errors, console errors (a refused script or style is one), requests that failed. */
  readonly complaints: string[];
  /** Requests to anywhere but the product's own server. */
  readonly foreign: string[];
}

export async function startStage(): Promise<Stage> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: set CHROMIUM to its path.');
  if (!existsSync(join(dist, 'build.json'))) throw new Error('dist/ is not built: npm run build');
  const server = await serve(dist);
  const address = `http://localhost:${server.port}`;
  // Root in a container has no sandbox; the only pages opened here are our own.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    address,
    prepare: (options) => newVisit(browser, address, options),
    open: async (path, options) => {
      const visit = await newVisit(browser, address, options);
      await visit.page.goto(`${address}/${path}`);
      return visit;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function newVisit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'vi-VN', ...options });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !url.startsWith(`${address}/`)) foreign.push(url);
  });
  return { page, complaints, foreign };
}

/** Whether something comes to hold. */
export async function until(check: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end;) {
    if (await check()) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}
