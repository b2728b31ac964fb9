import { createCommands } from '../../src/commands';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { find, readGrid, type } from './support/grid';
import { byHand } from './support/mishaps';

const commands = createCommands();
const quietly = { onProgress: () => undefined, signal: new AbortController().signal };
let excel: ExcelForTests;
let code: string;
let mailed: File;

function fileOf(name: string, content: Uint8Array | string): File {
  return new File([typeof content === 'string' ? content : Uint8Array.from(content)], name);
}

async function verdictsOf(file: File, paper = '') {
  const report = await done(commands.verifyFiles([file], paper, quietly));
  if (report.is !== 'files') throw new Error('No verdict on files');
  return report.verdict;
}

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  const report = await done(commands.close({ by: 'Nguyễn Văn An', despite: true }));
  if (report.is !== 'closed') throw new Error('It was not closed');
  ({ code } = report.closed);
  mailed = fileOf('Ketqua.xlsx', await excel.save());
});
afterAll(() => excel.close());

test('A code from paper is found, whatever its capitals and dashes', async () => {
  const typed = code.toLowerCase().replaceAll('-', '');
  expect(await done(commands.verifyCode(typed))).toMatchObject({
    is: 'code',
    verdict: { is: 'known', genuine: 'yes', about: { by: 'Nguyễn Văn An', code } },
  });
  expect(await done(commands.verifyCode('0000-0000-0000'))).toMatchObject({
    verdict: { is: 'unknown', among: 1 },
  });
});

test('The mailed workbook is genuine, ours, and fits the paper', async () => {
  const { verdicts, without, unread } = await verdictsOf(mailed, code);
  expect(verdicts).toMatchObject([{ genuine: 'yes', ours: { is: 'same' }, paper: 'fits' }]);
  expect([without, unread]).toEqual([[], []]);
});

test('A total changed in the mailed workbook is found, with the unit and both values', async () => {
  const spot = find(await readGrid(excel, 'Kết quả chốt'), 'Tổ 2', '_tong');
  const typeTotal = (value: number) =>
    byHand(excel, ({ worksheets }) => {
      const sheet = worksheets.getItem('Kết quả chốt');
      sheet.protection.unprotect();
      sheet.getCell(spot.row, spot.column).values = [[value]];
      sheet.protection.protect();
    });
  await typeTotal(99);
  const forged = fileOf('Ketqua-sua.xlsx', await excel.save());
  await typeTotal(73);
  const { verdicts } = await verdictsOf(forged, code);
  expect(verdicts).toMatchObject([
    {
      genuine: 'no',
      paper: 'other',
      ours: {
        is: 'other',
        differences: [{ name: 'Tổ 2', changes: [{ heading: 'Tổng điểm', one: 73, other: 99 }] }],
      },
    },
  ]);
});

test('After a reopening both results are known, each by its code', async () => {
  await done(commands.reopen('Tổ 3 nộp bổ sung'));
  await type(excel, 'Số liệu', 'TO03', 'VI_PHAM', 0);
  await done(commands.close({ by: 'Trần Thị Bình', despite: true }));
  expect(await done(commands.verifyCode(code))).toMatchObject({
    verdict: {
      is: 'known',
      about: {
        standing: {
          ...{ is: 'reopened', reason: 'Tổ 3 nộp bổ sung' },
          at: expect.stringMatching(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/) as string,
        },
      },
    },
  });
  const { verdicts } = await verdictsOf(mailed);
  // The file was saved while its result was in force, and says so; the open workbook knows better.
  const standing = { is: 'reopened', reason: 'Tổ 3 nộp bổ sung' };
  expect(verdicts).toMatchObject([{ genuine: 'yes', ours: { is: 'same' }, about: { standing } }]);
});

test('A workbook without a closed result, and what is no workbook, are told as such', async () => {
  const other = await startExcelElsewhere();
  const { verdicts, without } = await verdictsOf(fileOf('Trong.xlsx', other));
  expect(verdicts).toEqual([]);
  expect(without).toEqual(['Trong.xlsx']);
  const { unread } = await verdictsOf(fileOf('Ketqua.ods', 'PK nothing'));
  expect(unread).toMatchObject([{ file: 'Ketqua.ods' }]);
});

/** An empty workbook as a file, made beside the one that is open. */
async function startExcelElsewhere(): Promise<Uint8Array> {
  const { writeWorkbook } = await import('../../src/xlsx/write');
  const { SheetDraft } = await import('../../src/sheets/draft');
  const print = {
    orientation: 'portrait' as const,
    pagesWide: 1,
    ...{ titleRows: null, titleColumns: null, area: null },
  };
  const draft = new SheetDraft<string>({
    ...{ key: 'x', title: 'Trang', tabColor: '#000000', columnWidths: [10], print },
  });
  draft.put(0, 0, [['Không có gì']]);
  return writeWorkbook({ sheets: [draft.finish()], title: 'x', properties: new Map() });
}

test('Beside a workbook without a scorebook a mailed result is judged by its own fingerprint', async () => {
  excel.close();
  excel = await startExcel();
  const { verdicts } = await verdictsOf(mailed, code);
  expect(verdicts).toMatchObject([{ genuine: 'yes', ours: { is: 'none' }, paper: 'fits' }]);
  expect(await done(commands.verifyCode(code))).toMatchObject({
    verdict: { is: 'unknown', among: 0 },
  });
});
