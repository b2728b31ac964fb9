import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { accessibilityFindings } from './axe';
import { startStage, type Stage } from './browser';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

const RUNNING = '.grid[data-state=running]';

/** The pane's own page, once it is there and has started; its element comes before its address. */
async function runningPane(page: Page): Promise<Frame> {
  const element = await page.locator('iframe.pane-page').elementHandle();
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no page.');
  await frame.waitForURL(/workbench-pane/);
  await frame.locator('#opening').waitFor({ state: 'detached' });
  return frame;
}

test('the page starts, asks nobody else for anything, and breaks none of its own rules', async () => {
  const { page, complaints, foreign } = await stage.open('');
  await page.locator(RUNNING).waitFor();
  const pane = page.frameLocator('iframe.pane-page');
  await pane.locator('#opening').waitFor({ state: 'detached' });
  expect(await pane.locator('#trouble').isHidden()).toBe(true);
  expect(complaints).toEqual([]);
  expect(foreign).toEqual([]);
});

test('the ribbon shows the buttons of the manifest, in the language that was asked for', async () => {
  const { page } = await stage.open('');
  await page.locator('.ribbon-button').first().waitFor();
  expect(await page.locator('.ribbon-tab').innerText()).toBe('Thi đua');
  expect(await page.locator('.ribbon-button span').allInnerTexts()).toEqual([
    'Tạo sổ',
    'Kiểm tra',
    'Chấm điểm',
    'Phiếu đơn vị',
    'Nhận phiếu',
    'Xếp hạng',
    'In',
    'Mở bảng Thi đua',
    'Trợ giúp',
  ]);
  const widths = await page
    .locator('.ribbon-button img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
  expect(widths).toEqual(Array(9).fill(32));

  await page.goto(`${stage.address}/?lang=en`);
  await page.locator('.ribbon-button').first().waitFor();
  expect(await page.locator('.ribbon-button span').first().innerText()).toBe('Create scorebook');
});

test('it says that it is a preview and not Excel', async () => {
  const { page } = await stage.open('');
  expect(await page.locator('.preview-note').innerText()).toContain('không phải Microsoft Excel');
});

test('the pane is 350 pixels wide, or as wide as asked, and can be closed and opened', async () => {
  const { page } = await stage.open('?pane=320');
  await page.locator(RUNNING).waitFor();
  const frame = page.locator('iframe.pane-page');
  expect((await frame.boundingBox())?.width).toBe(320);
  await page.getByRole('button', { name: 'Đóng bảng Thi đua' }).click();
  expect(await frame.count()).toBe(0);
  await page.getByRole('button', { name: 'Mở bảng Thi đua' }).click();
  await frame.waitFor();
  await page.goto(stage.address);
  await frame.waitFor();
  expect((await frame.boundingBox())?.width).toBe(350);
});

test('the pane’s edge moves with the keyboard', async () => {
  const { page } = await stage.open('');
  await page.locator(RUNNING).waitFor();
  await page.getByRole('separator').press('ArrowLeft');
  expect((await page.locator('iframe.pane-page').boundingBox())?.width).toBe(360);
});

test('a workbook that was saved opens again, and the pane starts anew with it', async () => {
  const { page, complaints } = await stage.open('');
  await page.locator(RUNNING).waitFor();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu .xlsx' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('Sổ mới.xlsx');
  const file = join(tmpdir(), `so-thi-dua-${process.pid}.xlsx`);
  await saved.saveAs(file);
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('.file-name', { hasText: `${process.pid}.xlsx` }).waitFor();
  await page.frameLocator('iframe.pane-page').locator('#opening').waitFor({ state: 'detached' });
  expect(await page.locator('.notice').count()).toBe(0);
  expect(complaints).toEqual([]);
  rmSync(file);
});

test('a locked cell of a protected sheet can be neither typed over nor cleared', async () => {
  const { page } = await stage.open('');
  await page.locator(RUNNING).waitFor();
  const pane = await runningPane(page);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['giữ nguyên']];
      sheet.protection.protect();
      await context.sync();
    }),
  );
  const grid = await page.locator(RUNNING).boundingBox();
  // The middle of A1, below the formula bar and the column letters.
  const notice = page.locator('.notice');
  // On a busy machine the grid may not be listening yet at the first try.
  for (let tries = 0; tries < 5 && (await notice.count()) === 0; tries += 1) {
    await page.mouse.click((grid?.x ?? 0) + 70, (grid?.y ?? 0) + 58);
    await page.keyboard.type('x');
    await notice.waitFor({ timeout: 4000 }).catch(() => undefined);
  }
  expect(await page.locator('.notice').innerText()).toContain('Ô này được khóa');
  await page.keyboard.press('Delete');
  const kept = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.load('values');
      await context.sync();
      return cell.values as unknown;
    }),
  );
  expect(kept).toEqual([['giữ nguyên']]);
});

test('a number that is typed with a comma is one; in a cell for text it stays as it was typed', async () => {
  const { page } = await stage.open('');
  await page.locator(RUNNING).waitFor();
  const pane = await runningPane(page);
  const cells = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
        range.load('values');
        await context.sync();
        return (range.values as unknown[][]).flat();
      }),
    );
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A2');
      range.numberFormat = [['@']];
      await context.sync();
    }),
  );
  const grid = await page.locator(RUNNING).boundingBox();
  const type = async (below: number) => {
    await page.mouse.click((grid?.x ?? 0) + 70, (grid?.y ?? 0) + below);
    await page.keyboard.type('12,5');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
  };
  // On a busy machine the grid may not be listening yet at the first try.
  for (let tries = 0; tries < 5 && (await cells())[0] === ''; tries += 1) await type(58);
  await type(58 + 20);
  expect(await cells()).toEqual([12.5, '12,5']);
});

test('a file that is no workbook is refused in words, and what was open stays open', async () => {
  const { page } = await stage.open('');
  await page.locator(RUNNING).waitFor();
  await page.locator('input[type=file]').setInputFiles({
    name: 'anh.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('not a workbook'),
  });
  await page.locator('.notice.error').waitFor();
  expect(await page.locator('.notice.error').innerText()).toContain(
    'anh.xlsx không phải sổ .xlsx: bên trong là văn bản thường',
  );
  expect(await page.locator('.file-name').innerText()).toBe('Sổ mới.xlsx');
});

test.each(['light', 'dark'])(
  'the page’s own parts are accessible in the %s theme',
  async (theme) => {
    const { page } = await stage.open(`?theme=${theme}`);
    await page.locator(RUNNING).waitFor();
    // The grid itself is Univer's.
    expect(await accessibilityFindings(page, ['.grid'])).toEqual([]);
  },
);

/** The grid is given something to lose: a value in A1, typed by the add-in. */
const writeSomething = (pane: Frame) =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[7]];
      await context.sync();
    }),
  );

const firstCell = (pane: Frame) =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      return cell.values as unknown;
    }),
  );

/** Does the browser ask before this page is left? What it asks is answered with "stay". */
async function asksBeforeLeaving(page: Page): Promise<boolean> {
  // A browser asks only on a page that somebody has used.
  await page.locator('.file-name').click();
  return page.evaluate(() => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  });
}

test('the browser asks before unsaved work is left, and not when there is none', async () => {
  const { page } = await stage.open('');
  await page.locator(RUNNING).waitFor();
  const pane = await runningPane(page);
  expect(await asksBeforeLeaving(page)).toBe(false);
  await writeSomething(pane);
  expect(await asksBeforeLeaving(page)).toBe(true);
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu .xlsx' }).click(),
  ]);
  await page.locator('header button.primary:enabled').waitFor();
  expect(await asksBeforeLeaving(page)).toBe(false);
});

test('a file over unsaved work is opened only after a question', async () => {
  const { page } = await stage.open('');
  await page.locator(RUNNING).waitFor();
  const pane = await runningPane(page);
  const file = join(tmpdir(), `so-thi-dua-hoi-${process.pid}.xlsx`);
  const [empty] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu .xlsx' }).click(),
  ]);
  await empty.saveAs(file);
  await writeSomething(pane);
  const open = () => page.locator('input[type=file]').setInputFiles(file);
  const question = page.getByRole('dialog', { name: 'Sổ đang mở có thay đổi chưa lưu' });

  await open();
  await question.waitFor();
  expect(await accessibilityFindings(page, ['.grid'])).toEqual([]);
  await question.getByRole('button', { name: 'Thôi, chưa mở' }).click();
  expect(await question.count()).toBe(0);
  expect(await firstCell(pane)).toEqual([[7]]);

  await open();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    question.getByRole('button', { name: 'Lưu rồi mở' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('Sổ mới.xlsx');
  await page.locator('.file-name', { hasText: 'so-thi-dua-hoi' }).waitFor();
  const next = await runningPane(page);
  expect(await firstCell(next)).toEqual([['']]);
  expect(await asksBeforeLeaving(page)).toBe(false);

  await writeSomething(next);
  await open();
  await question.getByRole('button', { name: 'Mở, không lưu' }).click();
  await question.waitFor({ state: 'detached' });
  await page.locator('header button.primary:enabled').waitFor();
  expect(await firstCell(await runningPane(page))).toEqual([['']]);
  rmSync(file);
});
