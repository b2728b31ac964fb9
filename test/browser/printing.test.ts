import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../.scripts/lib/programs.mjs';
import { bundlePane, showPane } from './paneHarness';

let browser: Browser;
let bundle: ReadonlyMap<string, string>;

beforeAll(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: set CHROMIUM to its path.');
  bundle = bundlePane();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(() => browser.close());

/** Opens the view from the list on the home screen, as a person does. */
async function open(page: Page, language: 'vi' | 'en'): Promise<void> {
  const [menu, item] = language === 'vi' ? ['Việc khác', 'In'] : ['More', 'Print'];
  await page.getByRole('button', { name: menu }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  await page.locator('main h3').first().waitFor();
}

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
