/**
 * `node .scripts/icons.mjs`: renders assets/icons.svg to the PNGs that manifest.xml names, with the
 * Chromium of this machine. The PNGs are committed; run it after a change of the drawing.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './lib/programs.mjs';

const PICTURES = ['app', 'plan', 'score', 'ranking'];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Up to here the coarse drawing reads better. */
const COARSE_UP_TO = 24;

const assets = join(dirname(dirname(fileURLToPath(import.meta.url))), 'assets');
const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found; set CHROMIUM to its path.');

const svg = readFileSync(join(assets, 'icons.svg'), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const picture of PICTURES) {
  for (const size of SIZES) {
    const grid = size <= COARSE_UP_TO ? 16 : 32;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg.replace(
        '#app-32',
        `#${picture}-${grid}`,
      )}`,
    );
    const name = picture === 'app' ? `icon-${size}.png` : `${picture}-${size}.png`;
    await page.screenshot({ path: join(assets, name), omitBackground: true });
  }
}
await browser.close();
console.log(`${PICTURES.length * SIZES.length} icons in ${assets}`);
