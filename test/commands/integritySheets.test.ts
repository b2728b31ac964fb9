import { createCommands } from '../../src/commands';
import type { ExcelForTests } from '../support/excel';
import { done } from './support/done';
import { readTitles } from './support/foreign';
import { at, type Cell, readGrid, type } from './support/grid';
import {
  byHand,
  click,
  codesOf,
  expectQuiet,
  journal,
  only,
  repair,
  scoredClass,
  typedCells,
} from './support/mishaps';

const commands = createCommands();
let excel: ExcelForTests;
let before: ReadonlyMap<string, Cell>;

beforeAll(async () => {
  excel = await scoredClass();
  before = await typedCells(excel);
});
afterAll(() => excel.close());

const dataTitles = ['Số liệu', 'Thẩm định', 'Đăng ký'];

describe('A workbook name that somebody deleted or broke', () => {
  it.each([
    ['the figures', 'TD_SoLieu', 'Số liệu'],
    ['the first row of figures', 'TD_SoLieu_Dong', 'Số liệu'],
    ['the appraised points', 'TD_ThamDinh', 'Thẩm định'],
    ['the registered targets', 'TD_DangKy', 'Đăng ký'],
    ['the criteria', 'TD_TieuChi', 'Tiêu chí'],
    ['the content groups', 'TD_NoiDung', 'Kế hoạch'],
    ['the ranking', 'TD_XepHang', 'Xếp hạng'],
    ['the units', 'TD_DonVi', 'Đơn vị'],
  ])(
    'of %s: the table is found again by its codes, and the name is back',
    async (_, name, title) => {
      const titles = await readTitles(excel);
      await byHand(excel, ({ names }) => names.getItem(name).delete());
      const report = await click();
      expect(codesOf(report)).toEqual(['sheet.foundAgain']);
      const { finding, cell } = only(report, 'sheet.foundAgain');
      expect(finding.values).toEqual({ sheet: title, name });
      expect(cell?.sheet).toBe(title);
      expect(await readTitles(excel)).toEqual(titles);
      expect(await typedCells(excel)).toEqual(before);
      await byHand(excel, ({ names }) => {
        names.getItem(name).formula = '=#REF!';
      });
      expect(codesOf(await click())).toEqual(['sheet.foundAgain']);
      expect(await typedCells(excel)).toEqual(before);
      await expectQuiet(excel);
    },
  );

  it('or that leads to another sheet or row: the table is found where its codes stand', async () => {
    await byHand(excel, ({ names }) => {
      names.getItem('TD_SoLieu').formula = "='Tiêu chí'!$A$4:$C$4";
      names.getItem('TD_ThamDinh').formula = "='Thẩm định'!$A$8:$C$8";
      names.getItem('TD_DangKy_Dong').formula = "='Đăng ký'!$A$8";
    });
    const report = await click();
    expect(codesOf(report)).toEqual(Array(3).fill('sheet.foundAgain'));
    expect(await typedCells(excel)).toEqual(before);
    await expectQuiet(excel);
  });

  it('all of them at once: the pane still knows the scorebook, and repair brings every name back', async () => {
    await excel.run(async (context) => {
      const { names } = context.workbook;
      names.load('items/name');
      await context.sync();
      for (const name of names.items) name.delete();
      await context.sync();
    });
    expect((await done(commands.status())).scorebook?.units).toBe(4);
    const report = await repair();
    expect(report).toMatchObject({ created: [], keptFigures: 27 });
    expect(await typedCells(excel)).toEqual(before);
    await expectQuiet(excel);
  });
});

describe('A tab that was copied', () => {
  it('counts no more than before: a warning names the copy and the sheet that counts', async () => {
    await byHand(excel, ({ worksheets }) => {
      worksheets.getItem('Số liệu').copy('End');
    });
    await type(excel, 'Số liệu (2)', 'TO02', 'VI_PHAM', 9);
    const report = await click();
    expect(codesOf(report)).toEqual(['sheet.copied']);
    const { finding, cell } = only(report, 'sheet.copied');
    expect(finding.values).toEqual({ sheet: 'Số liệu', copy: 'Số liệu (2)' });
    expect(cell?.sheet).toBe('Số liệu (2)');
    expect(await typedCells(excel)).toEqual(before);
    expect(at(await readGrid(excel, 'Số liệu (2)'), 'TO02', 'VI_PHAM')).toBe(9);
  });

  it('and whose original was deleted: the copy is the sheet now', async () => {
    await type(excel, 'Số liệu (2)', 'TO02', 'VI_PHAM', 0);
    const place = (await readTitles(excel)).indexOf('Số liệu');
    await byHand(excel, ({ worksheets }) => worksheets.getItem('Số liệu').delete());
    const report = await click();
    expect(codesOf(report)).toEqual(['sheet.foundAgain']);
    expect(only(report, 'sheet.foundAgain').finding.values).toMatchObject({ sheet: 'Số liệu (2)' });
    await byHand(excel, ({ worksheets }) => {
      const copy = worksheets.getItem('Số liệu (2)');
      copy.name = 'Số liệu';
      copy.position = place;
    });
    expect(await typedCells(excel)).toEqual(before);
    await expectQuiet(excel);
  });
});

describe('A tab that was hidden', () => {
  it.each(['Hidden', 'VeryHidden'] as const)(
    '(%s) counts; the finding leads to it and shows it',
    async (visibility) => {
      await byHand(excel, ({ worksheets }) => {
        worksheets.getItem('Số liệu').visibility = visibility;
      });
      const report = await click();
      expect(codesOf(report)).toEqual(['sheet.hidden']);
      const missing = only(report, 'missing.figure').cell;
      await done(commands.goToCell(missing?.sheet ?? '', missing?.address ?? ''));
      await expectQuiet(excel);
    },
  );

  it('is shown by its button and by the repair, too', async () => {
    await byHand(excel, ({ worksheets }) => {
      worksheets.getItem('Điểm').visibility = 'VeryHidden';
      worksheets.getItem('Số liệu').visibility = 'Hidden';
    });
    expect(codesOf(await click())).toEqual(['sheet.hidden', 'sheet.hidden']);
    await done(commands.goToSheet('points'));
    await repair();
    await expectQuiet(excel);
    expect(await typedCells(excel)).toEqual(before);
  });
});

describe('A tab that was renamed', () => {
  it('is found; where it took the usual title of another one, that is said', async () => {
    await byHand(excel, ({ worksheets }) => {
      worksheets.getItem('Điểm').name = 'Chấm';
      worksheets.getItem('Số liệu').name = 'Điểm';
    });
    const report = await click();
    expect(codesOf(report)).toEqual(['sheet.misnamed']);
    expect(only(report, 'sheet.misnamed').finding.values).toEqual({
      sheet: 'Điểm',
      usual: 'Số liệu',
    });
    await byHand(excel, ({ worksheets }) => {
      worksheets.getItem('Điểm').name = 'Số liệu';
      worksheets.getItem('Chấm').name = 'Điểm';
    });
    expect(await typedCells(excel)).toEqual(before);
    await expectQuiet(excel);
  });
});

describe('A tab that was deleted', () => {
  it.each(['Xếp hạng', 'Điểm', 'Tổng hợp', 'Kiểm tra', 'Nhật ký'])(
    'and is computed: %s is drawn again, a warning says so',
    async (title) => {
      const tabs = await readTitles(excel);
      await byHand(excel, ({ worksheets }) => worksheets.getItem(title).delete());
      const report = await click();
      expect(codesOf(report)).toEqual(['sheet.gone']);
      expect(only(report, 'sheet.gone').cell).toEqual({ sheet: title, address: 'A1' });
      expect(await readTitles(excel)).toEqual(tabs);
      expect(await typedCells(excel)).toEqual(before);
      await expectQuiet(excel);
    },
  );

  it('and holds the plan: scoring is refused and says which; the repair brings it back', async () => {
    const tabs = await readTitles(excel);
    await byHand(excel, ({ worksheets }) => worksheets.getItem('Kế hoạch').delete());
    const refused = await commands.score();
    if (refused.ok || refused.problem.code !== 'planRefused') throw new Error('Not refused');
    expect(refused.problem.findings.map(({ finding }) => finding)).toEqual([
      expect.objectContaining({ code: 'read.tableMissing', values: { table: 'Kế hoạch' } }),
    ]);
    expect((await repair()).created).toEqual(['plan']);
    expect(await readTitles(excel)).toEqual(tabs);
    expect(await typedCells(excel)).toEqual(before);
    await expectQuiet(excel);
  });

  it('and holds the figures: an error says how much is lost, and Nhật ký keeps it', async () => {
    await byHand(excel, ({ worksheets }) => worksheets.getItem('Số liệu').delete());
    const report = await click();
    expect(codesOf(report)).toEqual(['sheet.goneWithFigures']);
    const { finding, cell } = only(report, 'sheet.goneWithFigures');
    expect(finding).toMatchObject({
      severity: 'error',
      values: { sheet: 'Số liệu', cells: 27, units: 4 },
    });
    expect(cell).toEqual({ sheet: 'Số liệu', address: 'A1' });
    expect((await journal(excel)).at(-1)).toContain('mất 27 ô đã nhập của 4 đơn vị');
    const rest = [...before].filter(([key]) => !key.startsWith(dataTitles[0] ?? ''));
    expect(await typedCells(excel)).toEqual(new Map(rest));
    await expectQuiet(excel);
  });
});
