import { readFile } from 'node:fs/promises';
import { accessibilityFindings } from './axe';
import { type Stage, startStage } from './browser';
import { openScoredBook, type ScoredBook } from './scoredBook';

let stage: Stage;
let book: ScoredBook;
let code: string;
let mailed: Buffer;

const pane = () => book.pane;
const view = (name: string) => pane().getByRole('region', { name });

/** What axe has against the pane as it stands. */
const complaints = () => accessibilityFindings(book.frame);

const open = (tool: string) => book.openTool(tool);

async function goBack(): Promise<void> {
  await pane()
    .getByRole('button', { name: /^Quay lại/ })
    .click();
}

beforeAll(async () => {
  stage = await startStage();
  book = await openScoredBook(stage);
});
afterAll(() => stage.close());

test('A period is closed although a unit lacks a figure, once somebody says so', async () => {
  await open('Chốt kỳ');
  expect(await complaints()).toEqual([]);
  await pane().getByRole('textbox', { name: 'Họ tên người chốt' }).fill('Nguyễn Văn An');
  await pane()
    .getByRole('button', { name: /^Chốt quý I/ })
    .click();
  await pane().getByText('1 đơn vị thiếu số liệu: Tổ 4.').waitFor();
  expect(await complaints()).toEqual([]);
  await pane().getByRole('button', { name: 'Tới chỗ cần xem đầu tiên' }).click();
  await pane().locator('[data-doubts] [aria-current=location]').waitFor();
  await pane().getByRole('button', { name: 'Vẫn chốt' }).click();
  await pane().getByText('Đã chốt quý I năm 2026').waitFor();
  code = (await pane().getByRole('definition').last().textContent()) ?? '';
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  expect((await book.cells('Kết quả chốt')).flat()).toContain(code);
  expect(await complaints()).toEqual([]);
  await goBack();
  await pane().getByText(`mã ${code}`).waitFor();
});

test('The saved workbook is a file to be mailed', async () => {
  const [download] = await Promise.all([
    book.visit.page.waitForEvent('download'),
    book.visit.page.getByRole('button', { name: /Lưu/ }).first().click(),
  ]);
  mailed = await readFile(await download.path());
  expect(mailed.length).toBeGreaterThan(10_000);
});

test('A figure that is changed after that is a finding', async () => {
  await book.type('Số liệu', 'TO03', 'VI_PHAM', 0);
  await book.score();
  await pane()
    .getByText(/kết quả nay khác kết quả đã chốt/i)
    .first()
    .waitFor();
});

test('A paper and a mailed file are verified', async () => {
  await open('Đối chiếu kết quả');
  expect(await complaints()).toEqual([]);
  const field = pane().getByRole('textbox', { name: 'Mã đối chiếu trên bản in' });
  await field.fill(code.toLowerCase().replaceAll('-', ' '));
  await pane().getByRole('button', { name: 'Đối chiếu mã' }).click();
  await pane().getByText('Mã đúng: kết quả chốt quý I năm 2026').waitFor();
  expect(await complaints()).toEqual([]);
  await view('Đối chiếu kết quả').locator('input[type=file]').setInputFiles({
    name: 'Ketqua.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: mailed,
  });
  await pane().getByText('Ketqua.xlsx: đúng như lúc chốt').waitFor();
  await pane().getByText('Mã trên bản in khớp với tệp này.').waitFor();
  await pane().getByText('Giống hệt một kết quả chốt được giữ trong sổ đang mở.').waitFor();
  await field.fill(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  await pane().getByRole('button', { name: 'Đối chiếu mã' }).click();
  await pane().getByText('Mã gõ chưa đúng').waitFor();
  await goBack();
});

test('The period is reopened for a reason', async () => {
  await open('Chốt kỳ');
  await pane().getByRole('textbox', { name: 'Lý do mở lại' }).fill('Tổ 3 nộp bổ sung');
  await pane().getByRole('button', { name: 'Mở lại kỳ' }).click();
  await pane().getByText('Đã mở lại quý I năm 2026').waitFor();
  expect(await complaints()).toEqual([]);
  await goBack();
  await pane()
    .getByText(/kết quả nay khác kết quả đã chốt/i)
    .first()
    .waitFor({ state: 'detached' });
});

test('The next period begins, and is taken back', async () => {
  await open('Sang kỳ mới');
  await pane().getByText('Quý I năm 2026 chưa chốt').waitFor();
  expect(await complaints()).toEqual([]);
  await pane().getByRole('button', { name: 'Tiếp tục' }).click();
  await pane().getByText('Nên lưu một bản sao của sổ trước').waitFor();
  expect(await complaints()).toEqual([]);
  await pane().getByRole('button', { name: 'Sang quý II năm 2026' }).click();
  await pane().getByRole('button', { name: 'Vẫn sang kỳ mới' }).click();
  await pane().getByText('Đã sang Quý II năm 2026').waitFor();
  expect(await complaints()).toEqual([]);
  expect((await book.cells('Kế hoạch')).flat()).toContain('Quý II năm 2026');
  await pane().getByRole('button', { name: 'Hoàn tác' }).click();
  await pane().getByText('Đã trở lại quý I năm 2026').waitFor();
  expect((await book.cells('Kế hoạch')).flat()).not.toContain('Quý II năm 2026');
});

test('Nothing was asked of other servers, and no page complained', () => {
  expect(book.visit.foreign).toEqual([]);
  expect(book.visit.complaints).toEqual([]);
});
