import { chromium, type Browser, type FrameLocator } from 'playwright-core';
import { findChromium } from '../../.scripts/lib/programs.mjs';
import { startStage, type Stage, type Visit } from './browser';
import { bundlePane, showPane } from './paneHarness';

describe('the tool that merges units', () => {
  const bundle = bundlePane();
  let browser: Browser;

  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('No Chromium found: set CHROMIUM to its path.');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  test('by keyboard alone; the focus comes back to the button that opened it', async () => {
    const page = await browser.newPage({ viewport: { width: 350, height: 720 } });
    await showPane(page, bundle, { workbook: 'filled', language: 'vi', background: '#FFFFFF' });
    await page.getByRole('button', { name: 'Việc khác' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Sáp nhập đơn vị' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox').first().waitFor();
    await page.getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Tổ hợp nhất');
    await page.getByRole('textbox', { name: /^(Có từ ngày|From which day)/ }).fill('01/02/2026');
    await page.keyboard.press('Enter');
    await page.locator('h3', { hasText: 'Tổ hợp nhất' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Việc khác' }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Việc khác');
    await page.close();
  });
});

describe('in a workbook', () => {
  let stage: Stage;
  let visit: Visit;
  let pane: FrameLocator;

  beforeAll(async () => {
    stage = await startStage();
    visit = await stage.open('');
    await visit.page.locator('.grid[data-state=running]').waitFor();
    pane = visit.page.frameLocator('iframe.pane-page');
    await pane.getByRole('button', { name: 'Tạo sổ từ kế hoạch mẫu' }).click();
    await pane.getByRole('radio', { name: 'Kế hoạch nhỏ để làm quen' }).check();
    await pane.getByRole('button', { name: 'Tạo sổ', exact: true }).click();
    await pane.getByRole('button', { name: 'Việc khác' }).waitFor();
  });
  afterAll(() => stage.close());

  /** What stands on a sheet where a row and a column of codes meet. */
  async function cell(title: string, row: string, code: string): Promise<unknown> {
    const frame = visit.page.frame({ url: /workbench-pane/ });
    return frame?.evaluate(
      ([sheet, wantedRow, wantedCode]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getUsedRange();
          range.load('values');
          await context.sync();
          const cells = range.values as unknown[][];
          const head = cells.find((line) => line.includes(wantedCode)) ?? [];
          return cells.find((line) => line[0] === wantedRow)?.[head.indexOf(wantedCode)];
        }),
      [title, row, code] as const,
    );
  }

  async function mergeTwo(): Promise<void> {
    await pane.getByRole('button', { name: 'Việc khác' }).click();
    await pane.getByRole('menuitem', { name: 'Sáp nhập đơn vị' }).click();
    await pane.getByRole('checkbox', { name: 'Tổ 1' }).check();
    await pane.getByRole('checkbox', { name: 'Tổ 2' }).check();
    await pane.getByRole('textbox', { name: 'Tên đơn vị mới' }).fill('Tổ hợp nhất');
    await pane.getByRole('textbox', { name: 'Có từ ngày' }).fill('01/02/2026');
    await pane.getByRole('button', { name: 'Xem trước' }).click();
    await pane.getByRole('button', { name: 'Sáp nhập', exact: true }).click();
    await pane.getByText('Đã sáp nhập Tổ 1, Tổ 2 thành Tổ hợp nhất.').waitFor();
    expect(await cell('Đơn vị', 'TO01', 'validTo')).toBe('31/01/2026');
    expect(await cell('Số liệu', 'TO01-2026', '_ten')).toBe('Tổ hợp nhất');
  }
  async function areTwo(): Promise<void> {
    expect(await cell('Đơn vị', 'TO01', 'validTo')).toBe('');
    expect(await cell('Số liệu', 'TO01-2026', '_ten')).toBeUndefined();
    expect(visit.complaints).toEqual([]);
    expect(visit.foreign).toEqual([]);
  }

  test('two units become one, and two again', async () => {
    await mergeTwo();
    await pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await pane.getByRole('button', { name: 'Xem trước' }).waitFor();
    await areTwo();
    await pane.getByRole('button', { name: 'Quay lại' }).click();
  });

  test('also once the word of it was read and left, where nothing was scored yet', async () => {
    await mergeTwo();
    await pane.getByRole('button', { name: 'Quay lại' }).click();
    await pane.getByRole('button', { name: 'Việc khác' }).click();
    await pane.getByRole('menuitem', { name: 'Hoàn tác lần sáp nhập' }).click();
    await pane.getByText('Đã hoàn tác lần sáp nhập').waitFor();
    await areTwo();
    await pane.getByRole('button', { name: 'Việc khác' }).click();
    await pane.getByRole('menuitem', { name: 'Sáp nhập đơn vị' }).waitFor();
    expect(await pane.getByRole('menuitem', { name: /^Hoàn tác/ }).count()).toBe(0);
  });
});
