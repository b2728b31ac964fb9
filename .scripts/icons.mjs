/**
 * `node .scripts/icons.mjs`: renders assets/icons.svg to the PNGs that manifest.xml names, with the
 * Chromium of this machine. The PNGs are committed; run it after a change of the drawing.
 * `node .scripts/icons.mjs --sheet <file.png>` makes a picture of all of them as well, in every size
 * on light and dark ribbons, to be looked at.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { fitted } from './lib/fitted.mjs';
import { findChromium } from './lib/programs.mjs';

const PICTURES = ['app', 'plan', 'check', 'score', 'send', 'collect', 'ranking', 'print', 'help'];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Up to here the coarse drawing reads better. */
const COARSE_UP_TO = 24;
/** Ribbons of Office: colourful, white, black, dark grey. */
const RIBBONS = ['#f3f2f1', '#ffffff', '#262626', '#444444'];

const assets = join(dirname(dirname(fileURLToPath(import.meta.url))), 'assets');
const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium found; set CHROMIUM to its path.');

const fileOf = (picture, size) =>
  join(assets, `${picture === 'app' ? 'icon' : picture}-${size}.png`);

const svg = readFileSync(join(assets, 'icons.svg'), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const picture of PICTURES) {
  for (const size of SIZES) {
    const grid = size <= COARSE_UP_TO ? 16 : 32;
    const shown = fitted(svg, `${picture}-${grid}`, size / grid);
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${shown.replace(
        '#app-32',
        `#${picture}-${grid}`,
      )}`,
    );
    await page.screenshot({ path: fileOf(picture, size), omitBackground: true });
  }
}
console.log(`${PICTURES.length * SIZES.length} icons in ${assets}`);

const [flag, sheet] = process.argv.slice(2);
if (flag === '--sheet' && sheet) {
  const picture = (name, size) => {
    const data = readFileSync(fileOf(name, size)).toString('base64');
    return `<img src="data:image/png;base64,${data}" width="${size}" height="${size}">`;
  };
  const rows = RIBBONS.map((color) =>
    PICTURES.map(
      (name) =>
        `<div style="background:${color}">${SIZES.map((size) => picture(name, size)).join('')}</div>`,
    ).join(''),
  );
  await page.setViewportSize({ width: 800, height: 800 });
  await page.setContent(
    `<style>body{margin:0;display:grid;grid-template-columns:1fr 1fr}section div{display:flex;
     align-items:center;gap:10px;padding:3px 10px}</style>${rows
       .map((row) => `<section>${row}</section>`)
       .join('')}`,
  );
  await page.screenshot({ path: sheet, fullPage: true });
}
await browser.close();
