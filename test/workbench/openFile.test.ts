import { openFile } from '../../src/workbench/files/openFile';
import { type ExcelForTests, startExcel } from '../support/excel';
import { sheetXml, workbook } from '../xlsx/hostile/workbook';

let excel: ExcelForTests | undefined;

afterEach(() => excel?.close());

function file(name: string, bytes: Uint8Array) {
  return {
    name,
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer),
  };
}

async function firstCell(started: ExcelForTests): Promise<readonly unknown[]> {
  return started.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const cell = sheet.getRange('A1').load('values');
    await context.sync();
    return [sheet.name, cell.values.flat()[0] as unknown];
  });
}

test('a file that is refused is told in a sentence, and what was open stays open', async () => {
  excel = await startExcel();
  const cut = workbook().slice(0, 900);
  expect(await openFile(excel.host, file('Phieu.xlsx', cut), 'vi-VN')).toEqual({
    opened: false,
    sentences: [
      'Phieu.xlsx bị thiếu phần cuối, có thể do tải chưa xong. Hãy tải lại hoặc đề nghị đơn vị gửi lại tệp.',
    ],
  });
  expect(await firstCell(excel)).toEqual(['Sheet1', '']);
});

test('a file too large for mail is refused before its bytes are fetched', async () => {
  excel = await startExcel();
  const huge = {
    name: 'To.xlsx',
    size: 26_000_000,
    arrayBuffer: () => Promise.reject(new Error('It was fetched')),
  };
  expect(await openFile(excel.host, huge, 'vi-VN')).toEqual({
    opened: false,
    sentences: ['To.xlsx nặng 26 MB, quá mức 25 MB. Hãy bỏ bớt ảnh trong sổ rồi thử lại.'],
  });
});

test('a workbook with a chart sheet opens without it, and that is told', async () => {
  excel = await startExcel();
  const bytes = workbook({
    sheets: [
      { title: 'Biểu đồ', type: 'chartsheet', target: 'chartsheets/sheet1.xml' },
      { title: 'Số liệu' },
    ],
    before: '<bookViews><workbookView activeTab="1"/></bookViews>',
  });
  expect(await openFile(excel.host, file('Phieu.xlsx', bytes), 'vi-VN')).toEqual({
    opened: true,
    sentences: ['Phieu.xlsx: trang “Biểu đồ” là trang biểu đồ, không có ô nên không được đọc.'],
  });
  expect(await firstCell(excel)).toEqual(['Số liệu', 'Đơn vị']);
});

test('a small number under a date format stays that number', async () => {
  const data = '<row r="1"><c r="A1" s="1"><v>5</v></c></row>';
  const xlsx = workbook({ parts: { 'xl/worksheets/sheet1.xml': sheetXml(data) } });
  excel = await startExcel({ xlsx });
  expect(await firstCell(excel)).toEqual(['Số liệu', 5]);
});
