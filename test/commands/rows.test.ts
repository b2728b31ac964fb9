import { createCommands } from '../../src/commands';
import type { ScoreReport } from '../../src/commands/resultReports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { at, type Cell, find, readGrid, type, typeAt } from './support/grid';

const commands = createCommands();
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  await done(commands.score());
});
afterAll(() => excel.close());

/** Inserts or deletes whole rows, as people do with the menu of the row numbers. */
function rows(title: string, address: string, what: 'insert' | 'delete'): Promise<void> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(title).getRange(address);
    if (what === 'insert') range.insert('Down');
    else range.delete('Up');
    await context.sync();
  });
}

async function rowOf(title: string, code: string, column = '_ma'): Promise<string> {
  const { row } = find(await readGrid(excel, title), code, column);
  return `${row + 1}:${row + 1}`;
}

/** Total, rank and note of the units, by what Xếp hạng says. */
async function lines(units: readonly string[]): Promise<readonly (readonly Cell[])[]> {
  const ranking = await readGrid(excel, 'Xếp hạng');
  return units.map((unit) => ['_tong', '_hang', '_ghichu'].map((code) => at(ranking, unit, code)));
}

function codesIn({ findings }: ScoreReport): readonly string[] {
  return findings.map(({ finding }) => finding.code);
}

const everyone = ['Tổ 1', 'Tổ 2', 'Tổ 3', 'Tổ 4'];
const standing = [
  [100, 1, ''],
  [73, 3, ''],
  [70, 4, ''],
  [85, 2, 'Thiếu số liệu 1 tiêu chí'],
];

describe('Rows that people insert', () => {
  it('above the tables of Tiêu chí, Kế hoạch, Số liệu and Thẩm định move nothing', async () => {
    await rows('Tiêu chí', '6:7', 'insert');
    await rows('Kế hoạch', '4:5', 'insert');
    await rows('Số liệu', '1:1', 'insert');
    await rows('Thẩm định', '1:2', 'insert');
    expect(await lines(everyone)).toEqual(standing);
    const report = await done(commands.score());
    expect(codesIn(report).filter((code) => code.startsWith('integrity.'))).toEqual([]);
    expect(await lines(everyone)).toEqual(standing);
  });
});

describe('A unit whose row was deleted', () => {
  it('from Thẩm định leaves the appraised points of the others where they are', async () => {
    await type(excel, 'Thẩm định', 'TO03', '2.2', 4);
    await rows('Thẩm định', await rowOf('Thẩm định', 'TO02'), 'delete');
    const appraised = [70 + 4, 3, 'Thẩm định đổi điểm ở 1 tiêu chí'];
    expect((await lines(['Tổ 3']))[0]).toEqual(appraised);
    await done(commands.score());
    expect((await lines(['Tổ 3']))[0]).toEqual(appraised);
    expect(at(await readGrid(excel, 'Thẩm định'), 'TO02', '_ten')).toBe('Tổ 2');
    await type(excel, 'Thẩm định', 'TO03', '2.2', '');
  });

  it('from Số liệu comes back blank, with its formulas on Điểm', async () => {
    await rows('Số liệu', await rowOf('Số liệu', 'TO02'), 'delete');
    const report = await done(commands.score());
    expect(codesIn(report)).toContain('missing.unit');
    expect(await lines(everyone)).toEqual([
      [100, 1, ''],
      [0, '–', 'Không xếp hạng: chưa có số liệu'],
      [70, 3, ''],
      [85, 2, 'Thiếu số liệu 1 tiêu chí'],
    ]);
  });

  it('from Đơn vị keeps its figures, which count no more and are a finding', async () => {
    const table = await readGrid(excel, 'Đơn vị');
    await rows('Đơn vị', await rowOf('Đơn vị', 'TO04', 'code'), 'delete');
    const report = await done(commands.score());
    expect(report.units).toBe(3);
    const orphan = report.findings.find(({ finding }) => finding.code === 'read.unknownUnit');
    // Its row on Số liệu, where it can be deleted or compared.
    const { row: its } = find(await readGrid(excel, 'Số liệu'), 'TO04', 'KT_DU');
    expect(orphan?.cell?.sheet).toBe('Số liệu');
    expect(orphan?.cell?.address).toMatch(new RegExp(`^[A-Z]+${its + 1}$`));
    expect(at(await readGrid(excel, 'Số liệu'), 'TO04', 'KT_DU')).toBe(20);
    await expect(lines(['Tổ 4'])).rejects.toThrow('Nothing at Tổ 4');
    // Typed again, it is as it was.
    const { row } = find(table, 'TO04', 'code');
    for (const [column, value] of (table.values[row] ?? []).entries()) {
      await typeAt(excel, 'Đơn vị', { row, column }, value);
    }
    await done(commands.score());
    expect((await lines(['Tổ 4']))[0]).toEqual([85, 2, 'Thiếu số liệu 1 tiêu chí']);
  });
});

describe('A unit that ended before the period', () => {
  const outside = (report: ScoreReport) =>
    report.findings.flatMap(({ finding, cell }) =>
      finding.code === 'read.unitOutsidePeriod' ? [{ ...finding.values, at: cell?.sheet }] : [],
    );

  it('is told by name with its day, for as long as there are figures of it', async () => {
    await type(excel, 'Đơn vị', 'TO04', 'validTo', '31/12/2024');
    const report = await done(commands.score());
    expect(report.units).toBe(3);
    const told = { unit: 'Tổ 4', day: '2024-12-31', hasEnded: true, at: 'Đơn vị' };
    expect(outside(report)).toEqual([told]);
    expect(codesIn(report)).not.toContain('read.unknownUnit');
    expect(at(await readGrid(excel, 'Số liệu'), 'TO04', 'KT_DU')).toBe(20);
    await type(excel, 'Đơn vị', 'TO04', 'validTo', '');
    expect(outside(await done(commands.score()))).toEqual([]);
  });

  it('or begins after it, too', async () => {
    await type(excel, 'Đơn vị', 'TO04', 'validFrom', '01/01/2040');
    expect(outside(await done(commands.score()))).toEqual([
      { unit: 'Tổ 4', day: '2040-01-01', hasEnded: false, at: 'Đơn vị' },
    ]);
  });

  it('needs no word where another took its place', async () => {
    await type(excel, 'Đơn vị', 'TO04', 'validTo', '31/12/2024');
    await type(excel, 'Đơn vị', 'TO04', 'successor', 'TO03');
    expect(outside(await done(commands.score()))).toEqual([]);
    for (const column of ['validFrom', 'validTo', 'successor'])
      await type(excel, 'Đơn vị', 'TO04', column, '');
    await done(commands.score());
    expect((await lines(['Tổ 4']))[0]?.[0]).toBe(85);
  });
});

describe('A row inserted among those of the units', () => {
  it('and left blank closes up again, and the same click ranks every unit', async () => {
    const before = await lines(everyone);
    await rows('Số liệu', await rowOf('Số liệu', 'TO03'), 'insert');
    const report = await done(commands.score());
    expect(codesIn(report).filter((code) => code.startsWith('integrity.'))).toEqual([]);
    expect(await lines(everyone)).toEqual(before);
  });

  it('is told by its number for as long as it has no code, and no cell of it was typed over', async () => {
    const place = find(await readGrid(excel, 'Số liệu'), 'TO03', 'KT_DU');
    const { row } = place;
    await rows('Số liệu', `${row + 1}:${row + 1}`, 'insert');
    await typeAt(excel, 'Số liệu', place, 15);
    for (const report of [await done(commands.score()), await done(commands.score())]) {
      const told = report.findings.filter(({ finding }) => /^(read|integrity)/.test(finding.code));
      expect(told).toMatchObject([
        {
          finding: { code: 'read.rowWithoutUnit', values: { line: row + 1, cells: 1 } },
          cell: { sheet: 'Số liệu', address: `A${row + 1}` },
        },
      ]);
    }
    expect((await lines(['Tổ 3']))[0]?.[0]).toBe(70);
    await rows('Số liệu', `${row + 1}:${row + 1}`, 'delete');
    await done(commands.score());
  });

  it('keeps the name that was typed into it, and the code of that unit is told', async () => {
    const { row, column } = find(await readGrid(excel, 'Số liệu'), 'TO03', 'KT_DU');
    const name = find(await readGrid(excel, 'Số liệu'), 'TO03', '_ten').column;
    await rows('Số liệu', `${row + 1}:${row + 1}`, 'insert');
    await typeAt(excel, 'Số liệu', { row, column: name }, 'tổ 4');
    await typeAt(excel, 'Số liệu', { row, column }, 15);
    for (const report of [await done(commands.score()), await done(commands.score())]) {
      const told = report.findings.filter(({ finding }) => /^(read|integrity)/.test(finding.code));
      expect(told).toMatchObject([
        { finding: { code: 'read.rowWithoutUnit', values: { name: 'tổ 4', code: 'TO04' } } },
      ]);
      expect((await readGrid(excel, 'Số liệu')).values[row]?.[name]).toBe('tổ 4');
    }
    await rows('Số liệu', `${row + 1}:${row + 1}`, 'delete');
    await done(commands.score());
  });
});

describe('A row of figures whose code was cleared', () => {
  it('keeps its figures, which count again once the code is typed again', async () => {
    const { row, column } = find(await readGrid(excel, 'Số liệu'), 'TO03', '_ma');
    await typeAt(excel, 'Số liệu', { row, column }, '');
    const report = await done(commands.score());
    expect(codesIn(report)).toContain('missing.unit');
    const lost = report.findings.find(({ finding }) => finding.code === 'read.rowWithoutUnit');
    const cell = { sheet: 'Số liệu', address: `A${row + 1}` };
    expect(lost).toMatchObject({ cell, finding: { values: { ...cell, line: row + 1 } } });
    expect(codesIn(report)).not.toContain('integrity.cellDiffers');
    expect((await lines(['Tổ 3']))[0]).toEqual([0, '–', 'Không xếp hạng: chưa có số liệu']);
    // The unit has a blank row at the end by now: that one goes, and the code comes back.
    await rows('Số liệu', await rowOf('Số liệu', 'TO03'), 'delete');
    await typeAt(excel, 'Số liệu', { row, column }, 'TO03');
    await done(commands.score());
    expect((await lines(['Tổ 3']))[0]?.[0]).toBe(70);
  });
});

describe('A row of figures whose code was mistyped', () => {
  it('leads to the code that was meant, and nothing is said to be lost', async () => {
    const place = find(await readGrid(excel, 'Số liệu'), 'TO03', '_ma');
    const cell = { sheet: 'Số liệu', address: `A${place.row + 1}` };
    await typeAt(excel, 'Số liệu', place, 'T03');
    for (const report of [await done(commands.score()), await done(commands.score())]) {
      const told = report.findings.filter(({ finding }) => /^(read|lost)/.test(finding.code));
      expect(told).toMatchObject([
        { cell, finding: { code: 'read.unknownUnit', values: { code: 'TO03', name: 'Tổ 3' } } },
      ]);
    }
    // Typed again, it has its figures, and the blank row that the unit was given is gone.
    await typeAt(excel, 'Số liệu', place, 'TO03');
    const report = await done(commands.score());
    expect(codesIn(report).filter((code) => /^(read|lost|integrity)/.test(code))).toEqual([]);
    expect((await lines(['Tổ 3']))[0]?.[0]).toBe(70);
    const codes = (await readGrid(excel, 'Số liệu')).values.map(([code]) => code);
    expect(codes.filter((code) => code === 'TO03')).toHaveLength(1);
  });
});

describe('A second row of figures for one unit', () => {
  it('does not count: the first one does, and a finding says so', async () => {
    const figures = await readGrid(excel, 'Số liệu');
    const units = ['TO01', 'TO02', 'TO03', 'TO04'];
    const below = Math.max(...units.map((code) => find(figures, code, '_ma').row)) + 1;
    const { row } = find(figures, 'TO01', '_ma');
    for (const [column, value] of (figures.values[row] ?? []).entries()) {
      if (column === 0 || column > 3) await typeAt(excel, 'Số liệu', { row: below, column }, value);
    }
    await typeAt(excel, 'Số liệu', { ...find(figures, 'TO01', 'VI_PHAM'), row: below }, 3);
    const report = await done(commands.score());
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        cell: { sheet: 'Số liệu', address: `A${below + 1}` },
        finding: expect.objectContaining({
          code: 'read.duplicateRow',
          values: { unit: 'TO01', counted: row + 1, line: below + 1 },
        }) as unknown,
      }),
    );
    expect(codesIn(report)).not.toContain('integrity.cellDiffers');
    expect((await lines(['Tổ 1']))[0]).toEqual([100, 1, '']);
    // Pooled, too: 20 of 20 of three units; Tổ 2 has none, and the second row is not added.
    expect(at(await readGrid(excel, 'Tổng hợp'), '1.1', '_denominator')).toBe(60);
    const names = (await readGrid(excel, 'Xếp hạng')).values.map(([, name]) => name);
    expect(names.filter((name) => name === 'Tổ 1')).toHaveLength(1);
  });
});

describe('A pasted list of units', () => {
  it('may have its codes as numbers, also below the rows made for codes', async () => {
    const { row } = find(await readGrid(excel, 'Đơn vị'), 'TO04', 'code');
    const unit = [21484, 'Tổ số', 'Tổ', 'Lớp tập huấn'];
    for (const [column, value] of unit.entries()) {
      await typeAt(excel, 'Đơn vị', { row: row + 14, column }, value);
    }
    const report = await done(commands.score());
    expect(codesIn(report).filter((code) => code === 'integrity.cellDiffers')).toEqual([]);
    for (const title of ['Số liệu', 'Điểm', 'Thẩm định']) {
      expect(at(await readGrid(excel, title), '21484', '_ten')).toBe('Tổ số');
    }
    expect((await lines(['Tổ số']))[0]).toEqual([0, '–', 'Không xếp hạng: chưa có số liệu']);
  });
});
