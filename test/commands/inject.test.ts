import { createCommands } from '../../src/commands';
import type { InjectReport } from '../../src/commands/reports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import {
  addForeignSheets,
  type ForeignCells,
  foreignTitles,
  readForeignSheets,
  readTitles,
} from './support/foreign';
import { at, readGrid, readGrids, type } from './support/grid';

const commands = createCommands();
let excel: ExcelForTests;
let foreign: readonly ForeignCells[];
let injected: InjectReport;

beforeAll(async () => {
  excel = await startExcel();
  await addForeignSheets(excel);
  foreign = await readForeignSheets(excel);
  injected = await done(commands.inject('teaching', true));
});
afterAll(() => excel.close());

const ourTitles = [
  ...['Kế hoạch', 'Tiêu chí', 'Danh mục số liệu', 'Đơn vị', 'Đăng ký', 'Số liệu'],
  ...['Điểm (2)', 'Thẩm định', 'Số liệu kỳ trước', 'Xếp hạng', 'Tổng hợp'],
  ...['Kiểm tra', 'Nhật ký', 'Nhận dạng'],
];

async function expectRanks(title = 'Xếp hạng'): Promise<void> {
  const ranking = await readGrid(excel, title);
  const lines = ['Tổ 1', 'Tổ 4', 'Tổ 2', 'Tổ 3'].map((unit) => [
    at(ranking, unit, '_tong'),
    at(ranking, unit, '_hang'),
  ]);
  expect(lines).toEqual([
    [100, 1],
    [85, 2],
    [73, 3],
    [70, 4],
  ]);
}

async function deleteSheet(title: string): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem(title).delete();
    await context.sync();
  });
}

/** Whatever a formula of ours says about a cell that is gone. */
async function brokenCells(): Promise<readonly string[]> {
  const grids = await readGrids(excel);
  return [...grids].flatMap(([title, { values, formulas }]) =>
    [...values, ...formulas].flatMap((line) =>
      line.flatMap((cell) => (String(cell).includes('#') ? [`${title}: ${String(cell)}`] : [])),
    ),
  );
}

describe('Into a workbook with thousands of cells of somebody else', () => {
  it('the plan comes as sheets behind those that are there', async () => {
    expect(await readTitles(excel)).toEqual(['Sheet1', ...foreignTitles, ...ourTitles]);
    expect(injected.created).toHaveLength(14);
    expect(injected.repaired).toEqual([]);
  });

  it('a title that is taken gets a number, and that is reported', () => {
    expect(injected.renamed).toEqual([{ wanted: 'Điểm', used: 'Điểm (2)' }]);
  });

  it('everything works on the sheet with the other title', async () => {
    await expectRanks();
    const report = await done(commands.score());
    expect(report).toMatchObject({ units: 4, ranked: 4, repairedCells: 0 });
    expect(at(await readGrid(excel, 'Điểm (2)'), 'TO02', '_tong')).toBe(73);
    const sheets = report.findings.map(({ cell }) => cell?.sheet);
    expect(sheets).not.toContain('Điểm');
    expect(sheets).toContain('Điểm (2)');
  });

  it('no foreign cell changes', async () => {
    expect(foreign.flatMap(({ values }) => values.flat()).length).toBeGreaterThan(9000);
    expect(await readForeignSheets(excel)).toEqual(foreign);
  });
});

describe('Injecting again', () => {
  beforeAll(async () => {
    await type(excel, 'Số liệu', 'TO04', 'SANG_KIEN', 0);
    await type(excel, 'Thẩm định', 'TO03', '2.2', 5);
    await type(excel, 'Thẩm định', 'TO03', '_lydo', 'Có báo trước');
    await type(excel, 'Tiêu chí', '1.1', 'target', 90);
    await type(excel, 'Đơn vị', 'TO01', 'name', 'Tổ một');
  });

  it('keeps every typed figure, appraisal and edited line', async () => {
    const before = await readGrids(excel, [...ourTitles.slice(0, 11)]);
    const report = await done(commands.inject('teaching', true));
    expect(report.created).toEqual([]);
    expect(report.renamed).toEqual([]);
    expect(report.keptFigures).toBe(4 * 7);
    expect(await readGrids(excel, [...ourTitles.slice(0, 11)])).toEqual(before);
    const appraisal = await readGrid(excel, 'Thẩm định');
    expect(at(appraisal, 'TO03', '_lydo')).toBe('Có báo trước');
    expect(at(await readGrid(excel, 'Xếp hạng'), 'Tổ 3', '_tong')).toBe(70 + 5);
    // Put back for what follows.
    await type(excel, 'Thẩm định', 'TO03', '2.2', '');
    await type(excel, 'Thẩm định', 'TO03', '_lydo', '');
    await type(excel, 'Tiêu chí', '1.1', 'target', 100);
    await type(excel, 'Đơn vị', 'TO01', 'name', 'Tổ 1');
    await type(excel, 'Số liệu', 'TO04', 'SANG_KIEN', '');
    await expectRanks();
  });

  it.each([
    ['Xếp hạng', 'ranking'],
    ['Điểm (2)', 'points'],
    ['Tổng hợp', 'overview'],
    ['Số liệu kỳ trước', 'previousFigures'],
    ['Kiểm tra', 'findings'],
    ['Tiêu chí', 'criteria'],
  ])('brings a deleted sheet back: %s', async (title, key) => {
    const before = (await readGrids(excel)).get(title);
    await deleteSheet(title);
    const report = await done(commands.inject('teaching', true));
    expect(report.created).toEqual([key]);
    expect(report.keptFigures).toBe(4 * 7 - 1);
    const after = (await readGrids(excel)).get(title);
    if (key !== 'findings') expect(after).toEqual(before);
    await expectRanks();
    expect(await brokenCells()).toEqual([]);
  });

  it('finds nothing broken afterwards', async () => {
    const { findings, repairedCells } = await done(commands.score());
    const codes = findings.map(({ finding }) => finding.code);
    expect(codes.filter((code) => code.startsWith('integrity.'))).toEqual([]);
    expect(repairedCells).toBe(0);
    expect(await readForeignSheets(excel)).toEqual(foreign);
  });
});

describe('Where nothing is broken', () => {
  it('nothing is said to be repaired, and nobody is taken to another sheet', async () => {
    await done(commands.score());
    const activeTitle = (change?: string) =>
      excel.run(async (context) => {
        const { worksheets } = context.workbook;
        if (change !== undefined) worksheets.getItem(change).activate();
        const active = worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return active.name;
      });
    await activeTitle('Tiêu chí');
    const report = await done(commands.inject('teaching', false));
    expect([report.created, report.repaired]).toEqual([[], []]);
    expect(await activeTitle()).toBe('Tiêu chí');
  });
});

describe('A click on the other button', () => {
  it('brings a deleted sheet back, too', async () => {
    await deleteSheet('Xếp hạng');
    await deleteSheet('Điểm (2)');
    await done(commands.score());
    await expectRanks();
    expect(await brokenCells()).toEqual([]);
  });
});

describe('Tabs that somebody renamed', () => {
  const renamed = new Map([
    ['Số liệu', 'Nhập liệu quý I'],
    ['Điểm (2)', 'Chấm'],
    ['Xếp hạng', 'Thứ hạng'],
    ['Kế hoạch', "Tổng quan '26"],
  ]);

  it('are found again by both buttons, and keep the titles that they were given', async () => {
    await excel.run(async (context) => {
      for (const [title, other] of renamed) context.workbook.worksheets.getItem(title).name = other;
      await context.sync();
    });
    const titles = await readTitles(excel);
    const report = await done(commands.score());
    expect(report.repairedCells).toBe(0);
    expect(report.findings.map(({ cell }) => cell?.sheet)).toContain('Nhập liệu quý I');
    const again = await done(commands.inject('teaching', true));
    expect(again).toMatchObject({ created: [], renamed: [], keptFigures: 4 * 7 - 1 });
    expect(await readTitles(excel)).toEqual(titles);
    await expectRanks('Thứ hạng');
    expect(await readForeignSheets(excel)).toEqual(foreign);
  });
});
