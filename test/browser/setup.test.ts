import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { accessibilityFindings } from './axe';
import { startStage, type Stage, type Visit } from './browser';

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());

interface Opened {
  readonly visit: Visit;
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly frame: Frame;
}

/** The workbench with a new workbook and the pane beside it. */
async function open(path = ''): Promise<Opened> {
  const visit = await stage.open(path);
  const { page } = visit;
  await page.locator('.grid[data-state=running]').waitFor();
  const pane = page.frameLocator('iframe.pane-page');
  await pane.getByRole('button', { name: 'Dùng thử với số liệu mẫu' }).waitFor();
  const frame = page.frame({ url: /workbench-pane/ });
  if (!frame) throw new Error('No pane');
  return { visit, page, pane, frame };
}

async function toSteps({ pane }: Opened): Promise<void> {
  await pane.getByRole('button', { name: 'Tạo sổ từ kế hoạch mẫu' }).click();
  await create(pane).waitFor();
}

const create = (pane: FrameLocator) => pane.getByRole('button', { name: 'Tạo sổ', exact: true });

/** What stands in a column of a sheet, by the column's code, below its headings. */
function column({ frame }: Opened, sheet: string, code: string): Promise<readonly unknown[]> {
  return frame.evaluate(
    ([title, wanted]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(title).getUsedRange();
        range.load('values');
        await context.sync();
        const cells = range.values as unknown[][];
        const head = cells.findIndex((line) => line.includes(wanted));
        const at = cells[head]?.indexOf(wanted) ?? -1;
        return cells
          .slice(head + 2)
          .map((line) => line[at])
          .filter((value) => value !== '');
      }),
    [sheet, code] as const,
  );
}

test('from nothing to a ranking with the keyboard alone', async () => {
  const opened = await open();
  const { page, pane, frame, visit } = opened;
  expect(await accessibilityFindings(frame)).toEqual([]);
  await pane.getByRole('heading', { level: 1 }).first().focus();
  const focused = () => frame.evaluate(() => document.activeElement?.textContent ?? '');
  for (let stop = 0; stop < 5 && (await focused()) !== 'Dùng thử với số liệu mẫu'; stop += 1) {
    await page.keyboard.press('Tab');
  }
  expect(await focused()).toBe('Dùng thử với số liệu mẫu');
  await page.keyboard.press('Enter');
  await pane.getByText('Đang dựng sổ với số liệu mẫu rồi chấm, xếp hạng…').first().waitFor();
  await pane.getByRole('tab', { name: 'Xếp hạng', selected: true }).waitFor();
  // Both clusters, each with its first places.
  expect(await pane.locator('table').count()).toBe(2);
  expect(await pane.locator('table').first().locator('tbody tr').first().innerText()).toMatch(
    /^1\s*\S/,
  );
  // Of the 29 units one has sent nothing back, and one is held back by a gate.
  await pane.getByText('Đã chấm 28 đơn vị, xếp hạng 27').first().waitFor();
  expect(await accessibilityFindings(frame)).toEqual([]);
  expect(visit.complaints).toEqual([]);
  expect(visit.foreign).toEqual([]);
  await page.close();
});

test('a scorebook is taken out whole with one of its own sheets in front', async () => {
  const opened = await open();
  const { page, pane, frame, visit } = opened;
  await toSteps(opened);
  await pane.getByRole('radio', { name: /Kế hoạch nhỏ/ }).click();
  await create(pane).click();
  await pane.getByText('Đã đưa kế hoạch vào sổ').waitFor();
  await pane.getByRole('button', { name: 'Việc khác' }).click();
  await pane.getByRole('menuitem', { name: 'Đơn vị và mẫu kế hoạch' }).click();
  await pane.getByRole('button', { name: 'Xem những gì sẽ gỡ' }).click();
  await pane.getByRole('button', { name: /^Gỡ \d+ trang$/ }).click();
  await pane
    .getByText(/Đã gỡ sổ thi đua: \d+ trang/)
    .first()
    .waitFor();
  const left = await frame.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );
  expect(left).toEqual(['Sheet1']);
  expect(visit.complaints).toEqual([]);
  await page.close();
});

test('a trial beside sheets of one’s own is taken out again, and the first screen is back', async () => {
  const opened = await open('?pane=320');
  const { page, pane, frame, visit } = opened;
  // In a low window the ranking takes the place of what was put in.
  await page.setViewportSize({ width: 1366, height: 1000 });
  const tabs = () =>
    frame.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets, names } = context.workbook;
        worksheets.load('items/name');
        names.load('items/name');
        await context.sync();
        return [...worksheets.items, ...names.items].map(({ name }) => name);
      }),
    );
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Sổ của tôi');
      sheet.getRange('A1:B1').formulas = [[12, '=A1*2']];
      await context.sync();
    }),
  );
  const before = await tabs();
  await pane.getByRole('button', { name: 'Dùng thử với số liệu mẫu' }).click();
  await pane.getByRole('tab', { name: 'Xếp hạng', selected: true }).waitFor();
  await pane.getByRole('button', { name: 'Gỡ ra…' }).click();
  await pane.getByText('số liệu mẫu (giả định) trên trang Số liệu mất theo.').waitFor();
  // Asked for on the home screen, it is what is seen of the tool, under the focus.
  const heading = pane.getByRole('heading', { name: 'Gỡ sổ khỏi tệp này' });
  const place = await heading.evaluate((element) => ({
    isFocused: element === document.activeElement,
    isSeen:
      element.getBoundingClientRect().top >= 0 &&
      element.getBoundingClientRect().bottom <= window.innerHeight,
  }));
  expect(place).toEqual({ isFocused: true, isSeen: true });
  expect(await accessibilityFindings(frame)).toEqual([]);
  await pane.getByRole('button', { name: /^Gỡ \d+ trang$/ }).click();
  await pane
    .getByText(/Đã gỡ sổ thi đua: \d+ trang\. Các trang khác/)
    .first()
    .waitFor();
  await pane.getByRole('button', { name: 'Dùng thử với số liệu mẫu' }).waitFor();
  expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  expect(await tabs()).toEqual(before);
  expect(await accessibilityFindings(frame)).toEqual([]);
  expect(visit.complaints).toEqual([]);
  expect(visit.foreign).toEqual([]);
  await page.close();
});

test('a pasted list is shown before it is written, makes the scorebook, goes on as a template', async () => {
  const opened = await open('?pane=320');
  const { page, pane, frame, visit } = opened;
  await toSteps(opened);
  await pane.getByRole('radio', { name: 'Kế hoạch nhỏ để làm quen' }).check();
  await pane.getByRole('radio', { name: 'Dán từ bảng tính hoặc gõ' }).check();
  await pane
    .getByRole('textbox', { name: 'Danh sách đơn vị' })
    .fill(
      [
        'STT\tTên tổ\tMã\tĐơn vị\tCụm',
        '1\t\tA1\tTổ Ba Tơ\tLớp tập huấn',
        '2\t\t\tTổ Ba Tô\tLớp thứ hai',
        '3\t\t\t=Tổ Ba Vì\tLớp thứ hai',
        '4\t\t\tTổ Ba Tô\tLớp tập huấn',
      ].join('\n'),
    );
  await pane.getByText('Hiểu được 3 đơn vị, 2 cụm, khối').waitFor();
  await pane.getByText('Dòng 5, “Tổ Ba Tô”: tên này đã có ở dòng 3.').waitFor();
  await frame.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  expect(await accessibilityFindings(frame)).toEqual([]);
  const tooWide = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide).toBe(0);
  await create(pane).click();
  await pane.getByText('Đã đưa kế hoạch vào sổ').first().waitFor();
  expect(await column(opened, 'Đơn vị', 'name')).toEqual(['Tổ Ba Tơ', 'Tổ Ba Tô', '=Tổ Ba Vì']);
  expect(await column(opened, 'Đơn vị', 'code')).toEqual(['A1', 'TO01', 'TO02']);
  expect(await column(opened, 'Đơn vị', 'cluster')).toEqual([
    'Lớp tập huấn',
    'Lớp thứ hai',
    'Lớp thứ hai',
  ]);

  // Two more, on the scorebook that stands now.
  await pane.getByRole('button', { name: 'Việc khác' }).click();
  await pane.getByRole('menuitem', { name: 'Đơn vị và mẫu kế hoạch' }).click();
  await pane
    .getByRole('textbox', { name: 'Danh sách đơn vị' })
    .fill('Tên\tCụm\nTổ Ba Xa\tLớp thứ hai\nTổ Ba Tơ\t');
  await pane.getByText('Dòng 3, “Tổ Ba Tơ”: đơn vị này đã có, mã A1.').waitFor();
  await pane.getByRole('button', { name: 'Thêm 1 đơn vị' }).click();
  await pane.getByText('Đã thêm 1 đơn vị.').first().waitFor();
  expect(await column(opened, 'Đơn vị', 'code')).toEqual(['A1', 'TO01', 'TO02', 'TO03']);
  expect(await column(opened, 'Số liệu', '_ten')).toContain('Tổ Ba Xa');
  expect(await accessibilityFindings(frame)).toEqual([]);

  // Its plan as a template, its units with it.
  await pane.getByRole('checkbox', { name: 'Kèm danh sách đơn vị' }).check();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Lưu kế hoạch thành mẫu' }).click(),
  ]);
  await pane.getByText('Mẫu có 4 đơn vị.').waitFor();
  const file = join(tmpdir(), `mau-${process.pid}.xlsx`);
  await saved.saveAs(file);
  expect(saved.suggestedFilename()).toMatch(/^Mau_.*\.xlsx$/);
  expect(visit.complaints).toEqual([]);
  expect(visit.foreign).toEqual([]);
  const criteria = await column(opened, 'Tiêu chí', 'code');
  await page.close();

  // And a new workbook from it.
  const next = await open();
  await toSteps(next);
  const buffer = await readFile(file);
  const input = next.pane.locator('input[type=file]');
  await input.setInputFiles({
    name: 'anh.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('not a workbook'),
  });
  await next.pane.getByText('anh.xlsx không phải sổ .xlsx').waitFor();
  await input.setInputFiles({ name: 'Mau.xlsx', mimeType: 'application/octet-stream', buffer });
  await next.pane.getByText('Từ tệp Mau.xlsx').waitFor();
  expect(await next.pane.getByRole('radio', { name: 'Từ tệp Mau.xlsx' }).isChecked()).toBe(true);
  await create(next.pane).click();
  await next.pane.getByText('Đã đưa kế hoạch vào sổ').first().waitFor();
  expect(await column(next, 'Tiêu chí', 'code')).toEqual(criteria);
  expect(await column(next, 'Đơn vị', 'code')).toEqual(['A1', 'TO01', 'TO02', 'TO03']);
  expect(next.visit.complaints).toEqual([]);
  expect(next.visit.foreign).toEqual([]);
  await rm(file);
});
