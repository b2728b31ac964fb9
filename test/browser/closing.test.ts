import { readFile } from 'node:fs/promises';
import type { FrameLocator } from 'playwright-core';
import { accessibilityFindings } from './axe';
import { type Stage, startStage, type Visit } from './browser';
import { openTeachingBook } from './teachingBook';

jest.setTimeout(240_000);

let stage: Stage;
let visit: Visit;
let code: string;
let mailed: Buffer;

const pane = (): FrameLocator => visit.page.frameLocator('iframe.pane-page');
const view = (name: string) => pane().getByRole('region', { name });

/** The pane's own document, where office.js runs. */
function frame() {
  const found = visit.page.frame({ url: /workbench-pane/ });
  if (!found) throw new Error('No pane');
  return found;
}

/** What axe has against the pane as it stands. */
const complaints = () => accessibilityFindings(frame());

/** All cells of a sheet, read as the add-in reads. */
function cellsOf(title: string): Promise<unknown[][]> {
  return frame().evaluate(
    (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(name).getUsedRange();
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      }),
    title,
  );
}

/** Types a figure of a unit into Số liệu, as a user does. */
function typeFigure(unit: string, figure: string, value: number): Promise<void> {
  return frame().evaluate(
    ([wantedUnit, wantedCode, typed]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Số liệu');
        const used = sheet.getUsedRange();
        used.load('values,rowIndex,columnIndex');
        await context.sync();
        const cells = used.values as unknown[][];
        const head = cells.find((line) => line.includes(wantedCode)) ?? [];
        const row = cells.findIndex((line) => line[0] === wantedUnit);
        sheet.getCell(used.rowIndex + row, used.columnIndex + head.indexOf(wantedCode)).values = [
          [typed],
        ];
        await context.sync();
      }),
    [unit, figure, value] as const,
  );
}

/** Opens a tool from the list on the home screen. */
async function open(tool: string): Promise<void> {
  await pane().getByRole('button', { name: 'Việc khác' }).click();
  await pane().getByRole('menuitem', { name: tool }).click();
  await view(tool).getByRole('heading', { name: tool, level: 2 }).waitFor();
}

async function goBack(): Promise<void> {
  await pane()
    .getByRole('button', { name: /^Quay lại/ })
    .click();
}

beforeAll(async () => {
  stage = await startStage();
  visit = await stage.open('');
  await openTeachingBook(visit.page);
  await pane().getByRole('button', { name: 'Kiểm tra, chấm, xếp hạng' }).click();
  await pane()
    .getByRole('tab', { name: /Cần xem/ })
    .waitFor({ timeout: 60_000 });
});
afterAll(() => stage.close());

test('A period is closed although a unit lacks a figure, once somebody says so', async () => {
  await open('Chốt kỳ');
  expect(await complaints()).toEqual([]);
  await pane().getByRole('textbox', { name: 'Họ tên người chốt' }).fill('Nguyễn Văn An');
  await pane()
    .getByRole('button', { name: /^Chốt Quý I/ })
    .click();
  await pane().getByText('1 đơn vị thiếu số liệu: Tổ 4.').waitFor({ timeout: 60_000 });
  expect(await complaints()).toEqual([]);
  await pane().getByRole('button', { name: 'Tới chỗ cần xem đầu tiên' }).click();
  await pane().locator('[data-doubts] [aria-current=location]').waitFor();
  await pane().getByRole('button', { name: 'Vẫn chốt' }).click();
  await pane().getByText('Đã chốt Quý I năm 2026').waitFor({ timeout: 60_000 });
  code = (await pane().getByRole('definition').last().textContent()) ?? '';
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  expect((await cellsOf('Kết quả chốt')).flat()).toContain(code);
  expect(await complaints()).toEqual([]);
  await goBack();
  await pane().getByText(`mã ${code}`).waitFor();
});

test('The saved workbook is a file to be mailed', async () => {
  const [download] = await Promise.all([
    visit.page.waitForEvent('download'),
    visit.page.getByRole('button', { name: /Lưu/ }).first().click(),
  ]);
  mailed = await readFile(await download.path());
  expect(mailed.length).toBeGreaterThan(10_000);
});

test('A figure that is changed after that is a finding', async () => {
  await typeFigure('TO03', 'VI_PHAM', 0);
  await pane().getByRole('button', { name: 'Kiểm tra, chấm, xếp hạng' }).click();
  await pane()
    .getByText(/kết quả nay khác kết quả đã chốt/i)
    .first()
    .waitFor({ timeout: 60_000 });
});

test('A paper and a mailed file are verified', async () => {
  await open('Đối chiếu kết quả');
  expect(await complaints()).toEqual([]);
  const field = pane().getByRole('textbox', { name: 'Mã đối chiếu trên bản in' });
  await field.fill(code.toLowerCase().replaceAll('-', ' '));
  await pane().getByRole('button', { name: 'Đối chiếu mã' }).click();
  await pane().getByText('Mã đúng: kết quả chốt Quý I năm 2026').waitFor({ timeout: 60_000 });
  expect(await complaints()).toEqual([]);
  await view('Đối chiếu kết quả').locator('input[type=file]').setInputFiles({
    name: 'Ketqua.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: mailed,
  });
  await pane().getByText('Ketqua.xlsx: đúng như lúc chốt').waitFor({ timeout: 60_000 });
  await pane().getByText('Mã trên bản in khớp với tệp này.').waitFor();
  await pane().getByText('Giống hệt kết quả chốt trong sổ đang mở.').waitFor();
  await field.fill(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  await pane().getByRole('button', { name: 'Đối chiếu mã' }).click();
  await pane().getByText('Mã gõ chưa đúng').waitFor({ timeout: 60_000 });
  await goBack();
});

test('The period is reopened for a reason', async () => {
  await open('Chốt kỳ');
  await pane().getByRole('textbox', { name: 'Lý do mở lại' }).fill('Tổ 3 nộp bổ sung');
  await pane().getByRole('button', { name: 'Mở lại kỳ' }).click();
  await pane().getByText('Đã mở lại Quý I năm 2026').waitFor({ timeout: 60_000 });
  expect(await complaints()).toEqual([]);
  await goBack();
  await pane()
    .getByText(/kết quả nay khác kết quả đã chốt/i)
    .first()
    .waitFor({ state: 'detached' });
});

test('The next period begins, and is taken back', async () => {
  await open('Sang kỳ mới');
  await pane().getByText('Quý I năm 2026 chưa chốt').waitFor({ timeout: 60_000 });
  expect(await complaints()).toEqual([]);
  await pane().getByRole('button', { name: 'Tiếp tục' }).click();
  await pane().getByText('Nên lưu một bản sao của sổ trước').waitFor();
  expect(await complaints()).toEqual([]);
  await pane().getByRole('button', { name: 'Sang Quý II năm 2026' }).click();
  await pane().getByRole('button', { name: 'Vẫn sang kỳ mới' }).click({ timeout: 60_000 });
  await pane().getByText('Đã sang Quý II năm 2026').waitFor({ timeout: 60_000 });
  expect(await complaints()).toEqual([]);
  expect((await cellsOf('Kế hoạch')).flat()).toContain('Quý II năm 2026');
  await pane().getByRole('button', { name: 'Hoàn tác' }).click();
  await pane().getByText('Đã trở lại Quý I năm 2026').waitFor({ timeout: 60_000 });
  expect((await cellsOf('Kế hoạch')).flat()).not.toContain('Quý II năm 2026');
});

test('Nothing was asked of other servers, and no page complained', () => {
  expect(visit.foreign).toEqual([]);
  expect(visit.complaints).toEqual([]);
});
