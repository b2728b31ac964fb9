import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';
import type { Language } from '../../src/messages';

const address = 'http://pane.invalid';
const entry = join(__dirname, '..', 'taskpane', 'support', 'harness.tsx');

const html = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <title>Thi đua</title>
    <link rel="icon" href="data:," />
    <style>html, body { margin: 0; min-height: 100%; }</style>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/harness.js"></script>
  </body>
</html>`;

/** The pane alone, bundled as a browser gets it, on workbooks that are stubs. */
export function bundlePane(): ReadonlyMap<string, string> {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2021',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: '/pane',
    write: false,
  });
  const name = (path: string) => path.replaceAll('\\', '/').split('/').at(-1) ?? path;
  return new Map(outputFiles.map(({ path, text }) => [`/${name(path)}`, text]));
}

export interface Look {
  readonly workbook: string;
  readonly language: Language;
  /** Excel's background colour. */
  readonly background: string;
  /** Whether texts are half as long again as they are. */
  readonly long?: boolean;
}

/** Loads the page of the pane. Nothing is asked from anywhere but the bundle. */
async function load(page: Page, bundle: ReadonlyMap<string, string>): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const script = bundle.get(pathname);
    if (script !== undefined) {
      await route.fulfill({ contentType: 'text/javascript', body: script });
    } else if (pathname === '/') {
      await route.fulfill({ contentType: 'text/html', body: html });
    } else {
      await route.abort();
    }
  });
  await page.goto(`${address}/`);
  await page.waitForFunction(() => 'renderPane' in window);
}

/**
 * Shows the pane on a stubbed workbook, in place of what the page showed before: a page is loaded
 * once, since loading takes longer than most that is then done on it.
 */
export async function showPane(
  page: Page,
  bundle: ReadonlyMap<string, string>,
  look: Look,
): Promise<void> {
  if (page.url() !== `${address}/`) await load(page, bundle);
  await page.evaluate(({ workbook, language, background, long }) => {
    const { renderPane } = window as unknown as {
      renderPane: (workbook: string, language: string, background: string, long: boolean) => void;
    };
    renderPane(workbook, language, background, long ?? false);
  }, look);
  await page.locator('h1').waitFor();
}
