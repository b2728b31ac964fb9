import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import PostalMime from 'postal-mime';
import { XLSX_TYPE } from '../../src/exchange/out/draft';
import { formColumns } from '../../src/sheets/unitWorkbook/formNames';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { described, planOf } from '../exchange/in/support/forms';
import { startStage, type Stage, until } from './browser';
import { openScoredBook, type ScoredBook } from './scoredBook';

let stage: Stage;
let book: ScoredBook;

beforeAll(async () => {
  stage = await startStage();
  book = await openScoredBook(stage);
});
afterAll(() => stage.close());

const button = (name: string | RegExp) => book.pane.getByRole('button', { name });
const part = (name: string) => book.pane.getByRole('region', { name, exact: true });
const told = (text: string | RegExp) => book.pane.getByText(text).first().waitFor();
const words = async (of: Locator) => (await of.innerText()).replaceAll(/\s+/g, ' ').trim();
const flat = async (sheet: string) => (await book.cells(sheet)).flat();

/** Presses a button and gives the file that comes down. */
async function downloaded(press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([book.visit.page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** What stands in the entry cell of a figure of a form. */
async function enteredIn(form: ArrayBuffer | Uint8Array, figure: string): Promise<unknown> {
  const read = await readWorkbook(new Uint8Array(form));
  if (!read.ok) throw new Error(`The form was refused: ${JSON.stringify(read.refusal)}`);
  for (const { contents } of read.book.sheets) {
    const cells = contents.values;
    const codes = cells.find((line) => line.includes(formColumns.entry)) ?? [];
    const column = (code: string) => codes.indexOf(code);
    const line = cells.find((one) => one[column(formColumns.code)] === figure);
    if (line) return line[column(formColumns.entry)];
  }
  throw new Error(`No line of ${figure}`);
}

const archive = (bytes: Uint8Array) => new Map(Object.entries(unzipSync(bytes)));

/** Which sheet is shown, and how it goes on paper. */
function shownSheet(): Promise<{ name: string; paperSize: string; orientation: string }> {
  return book.frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      const layout = sheet.pageLayout.load('paperSize,orientation');
      await context.sync();
      const { paperSize, orientation } = layout;
      return { name: sheet.name, paperSize, orientation };
    }),
  );
}

describe('In', () => {
  beforeAll(() => book.openTool('In'));
  afterAll(async () => {
    await button(/^Quay lại/).click();
  });

  test('Xếp hạng and Tổng hợp are brought up to date and shown on A4', async () => {
    await button('Mở Xếp hạng để in').click();
    await told('Xếp hạng đã sẵn sàng.');
    await told('Nhấn Ctrl+P để in.');
    expect(await shownSheet()).toMatchObject({ name: 'Xếp hạng', paperSize: 'A4' });
    expect(await flat('Xếp hạng')).toEqual(expect.arrayContaining(['Tổ 1', 100, 'Tổ 2', 73]));
    await button('Mở Tổng hợp để in').click();
    await told('Tổng hợp đã sẵn sàng.');
    expect(await shownSheet()).toMatchObject({ name: 'Tổng hợp', paperSize: 'A4' });
  });

  test('the card of one unit is made, and of no other', async () => {
    const cards = part('Phiếu điểm đơn vị');
    await cards.getByRole('combobox', { name: 'Đơn vị nào' }).selectOption('Tự chọn đơn vị…');
    await told('Hãy chọn ít nhất một đơn vị.');
    await cards.getByRole('checkbox', { name: 'Tổ 2', exact: true }).check();
    await button('Lập 1 phiếu điểm').click();
    await told('Đã lập 1 phiếu điểm, mỗi phiếu một trang.');
    expect(await shownSheet()).toEqual({
      name: 'Phiếu điểm',
      paperSize: 'A4',
      orientation: 'Portrait',
    });
    const made = await book.cells('Phiếu điểm');
    const units = made.map(([cell]) => String(cell)).filter((cell) => cell.startsWith('Đơn vị: '));
    expect(units).toEqual(['Đơn vị: Tổ 2']);
    // 12 of 20 are 80 % of the 75 % wanted: 16 of 20 points.
    const line = made.find(([cell]) => String(cell) === '1.2') ?? [];
    expect(line.slice(5, 7)).toEqual([16, 20]);
  });

  test('the list for the decision holds who has “Tốt” or better', async () => {
    const annex = part('Phụ lục khen thưởng');
    await annex.getByRole('combobox', { name: 'Xếp loại thấp nhất được khen' }).selectOption('Tốt');
    await annex.getByRole('button', { name: 'Lập danh sách' }).click();
    await told('Đã lập danh sách 2 tập thể.');
    expect(await shownSheet()).toMatchObject({ name: 'Phụ lục khen thưởng', paperSize: 'A4' });
    const rows = (await book.cells('Phụ lục khen thưởng')).map((row) => row.slice(0, 6));
    expect(rows).toContainEqual([1, 'Tổ 1', 'Lớp tập huấn', 100, 1, 'Xuất sắc']);
    expect(rows).toContainEqual([1, 'Tổ 4', 'Lớp tập huấn', 85, 2, 'Tốt']);
    expect(rows.flat()).not.toContain('Tổ 2');
  });
});

describe('Phiếu đơn vị', () => {
  beforeAll(async () => {
    await book.type('Đơn vị', 'TO02', 'email', 'to2@lop.vn');
    await button('Phiếu đơn vị').click();
    await part('Phiếu đơn vị').waitFor();
  });
  afterAll(async () => {
    await button(/^Quay lại/).click();
  });

  test('the mail’s words are edited, looked at and kept on Kế hoạch', async () => {
    await book.pane.getByText('Nội dung thư kèm phiếu').click();
    const subject = book.pane.getByRole('textbox', { name: 'Tiêu đề' });
    await subject.fill('Phiếu kỳ {ky} của {don_v}');
    await told('Không có chỗ chèn nào tên {don_v}.');
    await subject.fill('Phiếu kỳ {ky} của {don_vi}');
    const preview = part('Xem thử: thư gửi Tổ 1');
    expect(await words(preview)).toContain('Phiếu kỳ Quý I năm 2026 của Tổ 1');
    await button('Lưu vào sổ').click();
    await told('Đã lưu vào sổ.');
    expect(await flat('Kế hoạch')).toContain('Phiếu kỳ {ky} của {don_vi}');
  });

  test('each unit gets its workbook with its figures, in a draft with those words', async () => {
    await book.pane.getByRole('checkbox', { name: 'Điền sẵn số liệu sổ đã có' }).check();
    const { bytes } = await downloaded(() => button('Tạo 4 phiếu và 4 thư nháp').click());
    await told('Đã tạo 4 phiếu và 4 thư nháp');
    await told('3 đơn vị chưa có địa chỉ thư: Tổ 1, Tổ 3, Tổ 4.');
    const files = archive(bytes);
    const named = (pattern: RegExp) => [...files.keys()].filter((name) => pattern.test(name));
    expect(named(/^Phieu_TO0\d_.*\.xlsx$/)).toHaveLength(4);
    expect(named(/^Thu\/.*\.eml$/)).toHaveLength(4);
    const [draft = ''] = named(/^Thu\/Phieu_TO02_.*\.eml$/);
    const mail = await PostalMime.parse(files.get(draft) ?? '');
    expect(mail.to?.map(({ address }) => address)).toEqual(['to2@lop.vn']);
    expect(mail.subject).toBe('Phiếu kỳ Quý I năm 2026 của Tổ 2');
    const [attached] = mail.attachments;
    expect(attached?.filename).toMatch(/^Phieu_TO02_/);
    expect(await enteredIn(attached?.content as ArrayBuffer, 'KT_KHAGIOI')).toBe(12);
  });

  test('only who lacks something is reminded, of just that', async () => {
    await book.pane.getByRole('radio', { name: 'Thư nhắc' }).check();
    const { bytes } = await downloaded(() => button('Tạo 1 thư nháp').click());
    await told('Đã tạo 1 thư nháp');
    const files = archive(bytes);
    expect([...files.keys()].filter((name) => /Phieu.*\.xlsx$/.test(name))).toEqual([]);
    const drafts = [...files].filter(([name]) => name.endsWith('.eml'));
    expect(drafts).toHaveLength(1);
    const mail = await PostalMime.parse(drafts[0]?.[1] ?? '');
    expect(mail.text).toContain('Kính gửi: Tổ 4');
    expect(mail.text).toContain('Sáng kiến được công nhận');
    expect(mail.text).not.toContain('Vi phạm nội quy');
  });
});

describe('To the level above', () => {
  beforeAll(async () => {
    const values = new Map([
      ...(await entriesOf('TO04')),
      // Two of them give 10 of 15 points.
      ['SANG_KIEN', 2] as const,
    ]);
    const buffer = Buffer.from(await writeWorkbook(described(planOf('teaching'), 'TO04', values)));
    await button('Nhận phiếu').click();
    const file = { name: 'Phieu_TO04.xlsx', mimeType: XLSX_TYPE, buffer };
    await button('Chọn tệp…').waitFor();
    await book.pane.locator('input[type=file]').setInputFiles(file);
    await button('Nhận tất cả phiếu sẵn sàng (1)').click();
    await told('Đã nhận 1 phiếu');
  });

  /** What stands for a unit on Số liệu. */
  async function entriesOf(unit: string) {
    const codes = ['KT_DU', 'KT_DAT', 'KT_KHAGIOI', 'VI_PHAM', 'BAO_CAO', 'VE_SINH'];
    return Promise.all(
      codes.map(async (code) => [code, (await book.cell('Số liệu', unit, code)).value] as const),
    );
  }

  test('all figures and points go out as a table, with the file that each came from', async () => {
    // Only one form was received; the others' figures stand on Số liệu all the same.
    const { name, bytes } = await downloaded(() => button('Tệp CSV').click());
    await told('Đã tạo tệp CSV');
    expect(name).toBe('Ket-qua_2026-Q1.csv');
    const lines = bytes.toString('utf8').split('\r\n');
    expect(lines[0]?.charCodeAt(0)).toBe(0xfeff);
    const of = (...codes: readonly string[]) =>
      lines.filter((line) => codes.every((code) => line.split(',').includes(code)));
    expect(of('TO04', 'SANG_KIEN')).toEqual([
      expect.stringMatching(
        /^tap-huan,2026-Q1,TO04,Tổ 4,Lớp tập huấn,1\.3,Sáng kiến,SANG_KIEN,.*,2,sáng kiến,10,Phieu_TO04\.xlsx › .*!/,
      ),
    ]);
    expect(of('TO02', 'KT_KHAGIOI')).toEqual([expect.stringMatching(/,12,người,16,$/)]);
  });

  test('or as one form that adds everybody up', async () => {
    const { name, bytes } = await downloaded(() => button('Phiếu tổng hợp').click());
    await told('Đã tạo phiếu tổng hợp');
    expect(name).toBe('Phieu-tong-hop_tap-huan_2026-Q1.xlsx');
    // 4 times 20; 15 + 12 + 15 + 15; 3 + 3 + 3 + 2; one violation.
    for (const [figure, sum] of [
      ['KT_DU', 80],
      ['KT_KHAGIOI', 57],
      ['SANG_KIEN', 11],
      ['VI_PHAM', 1],
    ] as const) {
      expect([figure, await enteredIn(bytes, figure)]).toEqual([figure, sum]);
    }
  });

  test('and of a figure it is told which form it came from', async () => {
    await button(/^Quay lại/).click();
    await book.select('Số liệu', 'TO04', 'SANG_KIEN');
    await button('Số này ở phiếu nào?').click();
    const origin = part('Số này ở phiếu nào?');
    await origin.waitFor();
    const all = await words(origin);
    expect(all).toContain('Sáng kiến được công nhận');
    expect(all).toContain('Tổ 4');
    expect(all).toContain('Ô vẫn giữ đúng số trong phiếu.');
    expect(all).toMatch(/Tệp Phieu_TO04\.xlsx/);
    await book.type('Số liệu', 'TO04', 'SANG_KIEN', 3);
    await button('Xem nguồn của ô đang chọn').click();
    expect(await until(async () => (await words(origin)).includes('Ô đã được sửa'))).toBe(true);
  });
});

test('Nothing was asked of other servers, and no page complained', () => {
  expect(book.visit.foreign).toEqual([]);
  expect(book.visit.complaints).toEqual([]);
});
