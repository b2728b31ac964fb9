import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../../.scripts/lib/programs.mjs';
import { bundlePane, showPane } from '../browser/paneHarness';
import { paneStates } from '../browser/paneStates';
import { settled } from '../browser/settled';

/** git, eslint and prettier do not look there. */
const folder = join(__dirname, '..', '..', 'coverage', 'screenshots');

const themes = {
  light: { background: '#FFFFFF', forcedColors: 'none' },
  dark: { background: '#262626', forcedColors: 'none' },
  contrast: { background: '#FFFFFF', forcedColors: 'active' },
} as const;
/** The narrowest and the usual pane, so that every view is seen in both. */
const languages = { vi: 350, en: 320 } as const;

const looks = Object.keys(languages).flatMap((language) =>
  Object.keys(themes).map((theme) => ({
    language: language as keyof typeof languages,
    theme: theme as keyof typeof themes,
  })),
);

let browser: Browser;
const bundle = bundlePane();
beforeAll(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: set CHROMIUM to its path.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  mkdirSync(folder, { recursive: true });
});
afterAll(() => browser.close());

test.each(looks)(
  'every state of the pane in $language, $theme',
  async ({ language, theme }) => {
    const { background, forcedColors } = themes[theme];
    const page = await browser.newPage({
      viewport: { width: languages[language], height: 720 },
      reducedMotion: 'reduce',
      forcedColors,
      colorScheme: theme === 'light' ? 'light' : 'dark',
    });
    for (const [name, [workbook, then]] of Object.entries(paneStates)) {
      await showPane(page, bundle, { workbook, language, background });
      await then?.(page);
      await settled(page);
      const file = `${name.replaceAll(' ', '-')}.${language}.${theme}.png`;
      await page.screenshot({ path: join(folder, file), fullPage: true });
    }
    await page.close();
  },
  600_000,
);
