import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../.scripts/lib/programs.mjs';
import { accessibilityFindings } from './axe';
import { bundlePane, showPane } from './paneHarness';

/** PANE_PICTURES=<folder> keeps a picture of every state, to be looked at. */
const pictures = process.env.PANE_PICTURES;

let browser: Browser;
let bundle: ReadonlyMap<string, string>;

beforeAll(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: set CHROMIUM to its path.');
  bundle = bundlePane();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  if (pictures) mkdirSync(pictures, { recursive: true });
});
afterAll(() => browser.close());

/** Opens the view from the list on the home screen, as a person does. */
async function open(page: Page, language: 'vi' | 'en'): Promise<void> {
  const [menu, item] = language === 'vi' ? ['Việc khác', 'In'] : ['More', 'Print'];
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  await page.locator('main h3').first().waitFor();
}

const states: Readonly<
  Record<string, readonly [workbook: string, then?: (page: Page) => Promise<void>]>
> = {
  open: ['printing'],
  'the first of each cluster': [
    'printing',
    (page) => page.getByRole('radio').nth(1).click({ force: true }),
  ],
  'cards are made': ['printing', (page) => page.locator('[data-make]').nth(2).click()],
  'the list is made': ['printing', (page) => page.locator('[data-make]').nth(3).click()],
  'under way': ['printingSlow', (page) => page.locator('[data-make]').nth(2).click()],
  refused: ['printingRefused', (page) => page.locator('[data-make]').nth(0).click()],
};

const looks = [
  [320, 'vi', '#FFFFFF'],
  [350, 'vi', '#252423'],
  [320, 'en', '#FFFFFF'],
] as const;

describe.each(Object.entries(states))('In: %s', (name, [workbook, then]) => {
  it.each(looks)('%i px, %s, %s: nothing is cut off, axe is content', async (...look) => {
    const [width, language, background] = look;
    const page = await browser.newPage({
      viewport: { width, height: 720 },
      reducedMotion: 'reduce',
    });
    await showPane(page, bundle, { workbook, language, background });
    await open(page, language);
    if (then) await then(page);
    if (pictures) {
      const file = `print ${name} ${width} ${language} ${background}.png`;
      await page.screenshot({ path: join(pictures, file), fullPage: true });
    }
    expect(await accessibilityFindings(page)).toEqual([]);
    const cut = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'main h2, main h3, main button, main label, main p',
        ),
      ]
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map(({ textContent }) => textContent),
    );
    // The name of the unit under way may be long: it ends in three dots.
    expect(cut.filter((text) => !text.startsWith('Trung tâm'))).toEqual([]);
    const { documentElement: root } = await page.evaluate(() => ({
      documentElement: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect(root).toBe(0);
    await page.close();
  });
});

test('called off by keyboard, the focus stays with the button', async () => {
  const page = await browser.newPage({ viewport: { width: 350, height: 720 } });
  await showPane(page, bundle, { workbook: 'printingSlow', language: 'vi', background: '#FFFFFF' });
  await open(page, 'vi');
  await page.locator('[data-make]').nth(2).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Đã dừng theo yêu cầu').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('phiếu');
  await page.close();
});
