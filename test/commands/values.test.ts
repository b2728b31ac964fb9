import { createCommands } from '../../src/commands';
import type { FindingCode } from '../../src/plan/finding';
import { relationOperators } from '../../src/plan/relation';
import { cellAddress } from '../../src/sheets/address';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import { find, readGrid, type } from './support/grid';
import { typeBelow } from './support/lines';

const commands = createCommands();
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  await done(commands.score());
});
afterAll(() => excel.close());

async function found(code: FindingCode) {
  const { findings } = await done(commands.score());
  return findings.filter(({ finding }) => finding.code === code);
}

/** What Excel does with "3/4": a number in a cell that shows dates. */
async function enter(unit: string, figure: string, value: number, numberFormat: string) {
  const { row, column } = find(await readGrid(excel, 'Số liệu'), unit, figure);
  await excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Số liệu').getCell(row, column);
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    await context.sync();
  });
}

describe('A figure of which Excel made a date', () => {
  it('is found where it stands, with the day that the cell shows', async () => {
    await enter('TO01', 'SANG_KIEN', 45750, 'd-mmm');
    const { row, column } = find(await readGrid(excel, 'Số liệu'), 'TO01', 'SANG_KIEN');
    expect(await found('entry.date')).toMatchObject([
      {
        finding: { severity: 'error', values: { typed: '3/4/2025', meant: null, either: [] } },
        cell: { sheet: 'Số liệu', address: cellAddress(row, column) },
      },
    ]);
  });

  it('is still found after the sheet was drawn anew', async () => {
    await typeBelow(excel, 'Danh mục số liệu', 'VE_SINH', {
      code: 'HIEN_MAU',
      label: 'Số người hiến máu',
      type: 'Số nguyên',
    });
    expect(await found('entry.date')).toHaveLength(1);
    expect(await found('entry.date')).toHaveLength(1);
  });

  const formatOf = async (unit: string, figure: string) => {
    const { row, column } = find(await readGrid(excel, 'Số liệu'), unit, figure);
    return excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Số liệu').getCell(row, column);
      cell.load(['numberFormat', 'values']);
      await context.sync();
      return [cell.numberFormat[0]?.[0], cell.values[0]?.[0]] as unknown[];
    });
  };

  it('can be emptied by a button, so that the next number is shown as one; undone it is that day again', async () => {
    const [located] = await found('entry.date');
    if (!located) throw new Error('No date');
    await done(commands.repair([{ located, value: '' }]));
    expect(await formatOf('TO01', 'SANG_KIEN')).toEqual(['General', '']);
    await done(commands.undo());
    expect(await formatOf('TO01', 'SANG_KIEN')).toEqual(['dd/mm/yyyy', 45750]);
  });

  it('typed over shows days until the next run, which lets it show numbers', async () => {
    expect(await found('entry.date')).toHaveLength(1);
    await enter('TO01', 'SANG_KIEN', 6, 'd-mmm');
    expect(await found('entry.date')).toEqual([]);
    expect(await formatOf('TO01', 'SANG_KIEN')).toEqual(['General', 6]);
    await enter('TO01', 'SANG_KIEN', 45750, 'd-mmm');
  });

  it('is gone with a number in a cell of the format General; such a number as large is no date', async () => {
    await enter('TO01', 'SANG_KIEN', 3, 'General');
    await enter('TO02', 'SANG_KIEN', 45750, 'General');
    expect(await found('entry.date')).toEqual([]);
    await enter('TO02', 'SANG_KIEN', 3, 'General');
  });
});

describe('A relation typed into its table', () => {
  const line = {
    code: 'QH_LOP',
    left: 'KT_DU + 2',
    operator: '<',
    right: '100',
    severity: 'Lỗi',
    meaning: 'Lớp không quá một trăm người',
  };

  it('may have any operator of the drop-down', async () => {
    const { row, column } = find(await readGrid(excel, 'Danh mục số liệu'), 'QH_DAT', 'operator');
    const source = await excel.run(async (context) => {
      const list = context.workbook.worksheets.getItem('Danh mục số liệu');
      const { dataValidation } = list.getCell(row, column);
      dataValidation.load('rule');
      await context.sync();
      return dataValidation.rule.list?.source;
    });
    expect(source).toBe(relationOperators.join(','));
  });

  it('holds between figures and numbers; broken it names every figure, mended it is gone', async () => {
    await typeBelow(excel, 'Danh mục số liệu', 'QH_DAT', line);
    expect(await found('relation.broken')).toEqual([]);
    await type(excel, 'Số liệu', 'TO01', 'KT_DU', 98);
    expect(await found('relation.broken')).toMatchObject([
      {
        finding: {
          place: { unit: 'TO01', figure: 'KT_DU' },
          values: { leftValue: 100, right: '100', rightValue: 100, figures: ['KT_DU'] },
        },
      },
    ]);
    await type(excel, 'Số liệu', 'TO01', 'KT_DU', 20);
    expect(await found('relation.broken')).toEqual([]);
  });

  it('may be written as it is printed', async () => {
    await type(excel, 'Danh mục số liệu', 'QH_LOP', 'operator', '≤');
    await type(excel, 'Danh mục số liệu', 'QH_LOP', 'left', 'KT_DU');
    await type(excel, 'Số liệu', 'TO01', 'KT_DU', 100);
    expect(await found('relation.broken')).toEqual([]);
    await type(excel, 'Số liệu', 'TO01', 'KT_DU', 101);
    expect(await found('relation.broken')).toMatchObject([
      { finding: { values: { operator: '<=', leftValue: 101 } } },
    ]);
    await type(excel, 'Số liệu', 'TO01', 'KT_DU', 20);
  });

  it('with nothing on one side is named, and not taken for 0', async () => {
    await type(excel, 'Danh mục số liệu', 'QH_LOP', 'right', '');
    const problem = await refused(commands.score());
    const { row, column } = find(await readGrid(excel, 'Danh mục số liệu'), 'QH_LOP', 'right');
    const findings = problem.code === 'planRefused' ? problem.findings : [];
    expect(findings.filter(({ finding }) => finding.severity === 'error')).toMatchObject([
      {
        finding: { code: 'read.missingSide', values: { by: 'QH_LOP', field: 'Vế phải' } },
        cell: { sheet: 'Danh mục số liệu', address: cellAddress(row, column) },
      },
    ]);
  });
});
