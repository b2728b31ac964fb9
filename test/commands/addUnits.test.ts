import { createCommands } from '../../src/commands';
import { readUnitList, type UnitList } from '../../src/plan/unitList/unitList';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import { at, find, type Grid, readGrid, readGrids, type, typeAt } from './support/grid';

let commands: ReturnType<typeof createCommands>;
let excel: ExcelForTests;
let started: Uint8Array;

beforeAll(async () => {
  excel = await startExcel();
  await done(createCommands().inject('teaching', true));
  started = await excel.save();
  excel.close();
});
beforeEach(async () => {
  excel = await startExcel({ xlsx: started });
  commands = createCommands();
});
afterEach(() => excel.close());

/** A pasted list as the pane reads it against the open workbook. */
async function listed(text: string): Promise<UnitList> {
  const view = await done(commands.unitsView());
  return readUnitList(text, { ...view, kind: null, cluster: null });
}

const typedIn = ['Đơn vị', 'Số liệu', 'Thẩm định', 'Kế hoạch', 'Tiêu chí'] as const;

/** The lines of a sheet as far down as they went before. */
function same(before: Grid | undefined, after: Grid | undefined): void {
  const rows = before?.values.length ?? 0;
  expect(after?.values.slice(0, rows)).toEqual(before?.values);
}

describe('A list of units added to a scorebook', () => {
  it('comes below those that are there, with codes that nobody had, and nothing else changes', async () => {
    await type(excel, 'Đơn vị', 'TO02', 'note', 'Trực tuần 3');
    const before = await readGrids(excel, typedIn);
    const list = await listed('Tên\tE-mail\n=Tổ Năm\tto5@lop.vn\nTổ 2\t\nTổ Sáu\tto6@');
    expect(list.remarks.map(({ code, line }) => [code, line])).toEqual([
      ['nameThere', 3],
      ['emailWrong', 4],
    ]);
    const report = await done(commands.addUnits(list.units, list.clusters));
    expect(report).toMatchObject({ units: 2, clusters: 0 });

    const after = await readGrids(excel, typedIn);
    const units = after.get('Đơn vị');
    if (!units) throw new Error('No units');
    expect(find(units, 'TO05', 'name').row).toBe(find(units, 'TO04', 'name').row + 1);
    expect(at(units, 'TO05', 'name')).toBe('=Tổ Năm');
    expect(units.formulas[find(units, 'TO05', 'name').row]?.[1]).toBe('=Tổ Năm');
    expect(at(units, 'TO05', 'kind')).toBe('Tổ');
    expect(at(units, 'TO05', 'cluster')).toBe('Lớp tập huấn');
    expect(at(units, 'TO05', 'email')).toBe('to5@lop.vn');
    expect(at(units, 'TO06', 'email')).toBe('');
    expect(at(units, 'TO02', 'note')).toBe('Trực tuần 3');
    for (const title of ['Số liệu', 'Thẩm định', 'Kế hoạch', 'Tiêu chí'] as const)
      same(before.get(title), after.get(title));
  });

  it('has its rows everywhere, and is ranked by the next run without a word of repair', async () => {
    const { units } = await listed('Tổ Năm');
    await done(commands.addUnits(units, []));
    for (const title of ['Số liệu', 'Điểm', 'Thẩm định']) {
      expect(at(await readGrid(excel, title), 'TO05', '_ten')).toBe('Tổ Năm');
    }
    const report = await done(commands.score());
    expect(report).toMatchObject({ units: 5, repairedCells: 0 });
    const codes = report.findings.map(({ finding }) => finding.code);
    expect(codes.filter((code) => code.startsWith('integrity.'))).toEqual([]);
  });

  it('makes clusters in the blank lines of their table, as many as there are', async () => {
    const view = await done(commands.unitsView());
    expect(view.newClusters).toBe(3);
    const list = await listed('Tên\tCụm\nA\tCụm 2\nB\tCụm 3\nC\tCụm 4\nD\tCụm 5\nE\tcụm 2');
    expect(list.remarks.map(({ code, line }) => [code, line])).toEqual([['clusterUnknown', 5]]);
    await done(commands.addUnits(list.units, list.clusters));
    expect(at(await readGrid(excel, 'Kế hoạch'), 'CUM_4', 'name')).toBe('Cụm 4');
    expect(at(await readGrid(excel, 'Đơn vị'), 'E', 'cluster')).toBe('Cụm 2');
    const { findings } = await done(commands.score());
    const faults = findings.filter(({ finding }) => finding.severity === 'error');
    expect(faults.filter(({ finding }) => !finding.code.startsWith('missing.'))).toEqual([]);
    expect((await done(commands.unitsView())).newClusters).toBe(0);
  });

  it('of more units than there were entry rows looks and helps as the others do', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `Tổ thêm ${index + 1}`);
    const { units } = await listed(names.join('\n'));
    await done(commands.addUnits(units, []));
    const sheet = await readGrid(excel, 'Đơn vị');
    const last = find(sheet, 'TO18', 'kind');
    await excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem('Đơn vị');
      const [first, added] = [4, last.row].map((row) => {
        const cell = worksheet.getCell(row, last.column);
        cell.load('numberFormat,format/fill/color,format/font/name');
        cell.dataValidation.load('type,rule');
        return cell;
      });
      await context.sync();
      expect(added?.numberFormat).toEqual(first?.numberFormat);
      expect(added?.format.fill.color).toBe(first?.format.fill.color);
      expect(added?.dataValidation.type).toBe('List');
      expect(added?.dataValidation.rule).toEqual(first?.dataValidation.rule);
    });
  });

  it('is taken back in one step', async () => {
    const before = await readGrid(excel, 'Đơn vị');
    const { units } = await listed('Tổ Năm');
    await done(commands.addUnits(units, []));
    const { review } = await done(commands.undo());
    expect(review.units).toBe(4);
    const after = await readGrid(excel, 'Đơn vị');
    expect(after.values.slice(0, before.values.length)).toEqual(before.values);
    expect(after.values.slice(before.values.length).flat().join('')).toBe('');
  });

  it('does not get a code that a unit had which is gone', async () => {
    const { units } = await listed('Tổ Năm');
    await done(commands.addUnits(units, []));
    await done(commands.undo());
    // Its row on Số liệu was left, and so is what Nhật ký says.
    const again = await listed('Tổ Sáu');
    expect(again.units.map(({ code }) => code)).toEqual(['TO06']);
  });

  it('writes nothing at all where somebody typed a unit with the same code meanwhile', async () => {
    const { units } = await listed('Tổ Năm\nTổ Sáu');
    const { row } = find(await readGrid(excel, 'Đơn vị'), 'TO04', 'code');
    for (const [column, value] of ['TO06', 'Tổ gõ tay', 'Tổ', 'Lớp tập huấn'].entries())
      await typeAt(excel, 'Đơn vị', { row: row + 1, column }, value);
    const before = await readGrids(excel);
    expect(await refused(commands.addUnits(units, []))).toEqual({
      code: 'cellsChanged',
      cells: [{ sheet: 'Đơn vị', address: `A${row + 2}` }],
    });
    expect(await readGrids(excel)).toEqual(before);
  });

  it('is refused where no scorebook is, or where the list is empty', async () => {
    expect(await refused(commands.addUnits([], []))).toEqual({ code: 'nothingChosen' });
    excel.close();
    excel = await startExcel();
    expect(await refused(commands.unitsView())).toEqual({ code: 'noScorebook' });
  });
});
