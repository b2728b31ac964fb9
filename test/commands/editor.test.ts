import { createCommands } from '../../src/commands';
import { ruleWords } from '../../src/messages/workbook';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { at, find, readGrid, type, typeAt } from './support/grid';
import { typedFigures, typeBelow } from './support/lines';

const commands = createCommands();
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  await done(commands.score());
});
afterAll(() => excel.close());

const points = async (unit: string, column: string) =>
  at(await readGrid(excel, 'Điểm'), unit, column);

/** Findings of a click, by their codes. */
async function clickCodes(): Promise<readonly string[]> {
  const { findings } = await done(commands.score());
  return findings.map(({ finding }) => finding.code);
}

describe('The criteria table is the rule editor', () => {
  it('offers every rule in a drop-down', async () => {
    const criteria = await readGrid(excel, 'Tiêu chí');
    const { row, column } = find(criteria, '1.2', 'rule');
    const offered = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const { dataValidation } = worksheets.getItem('Tiêu chí').getCell(row, column);
      dataValidation.load('rule');
      await context.sync();
      const { source } = dataValidation.rule.list ?? {};
      if (typeof source !== 'string')
        throw new Error('The drop-down takes its words from no range');
      const [, title = '', address = ''] = /^='(.+)'!(.+)$/.exec(source) ?? [];
      const range = worksheets.getItem(title).getRange(address).load('values');
      await context.sync();
      return (range.values as unknown[][]).flat();
    });
    expect(offered).toEqual(Object.values(ruleWords));
  });

  it('takes another rule at the next click', async () => {
    // 60 % good marks lie at 10 of the 25 points between 50 % and 75 %.
    await type(excel, 'Tiêu chí', '1.2', 'rule', 'Nội suy giữa hai mốc');
    await type(excel, 'Tiêu chí', '1.2', 'floor', '');
    await type(excel, 'Tiêu chí', '1.2', 'from', 50);
    await clickCodes();
    expect(await points('TO02', '1.2')).toBe((20 * 10) / 25);
    expect(await points('TO01', '1.2')).toBe(20);
  });

  it('takes other parameters at once, without the add-in', async () => {
    await type(excel, 'Tiêu chí', '1.2', 'from', 35);
    // 25 of 40 points of the way.
    expect(await points('TO02', '1.2')).toBe((20 * 25) / 40);
  });

  it('names a parameter that the rule needs, with its cell', async () => {
    await type(excel, 'Tiêu chí', '1.2', 'from', '');
    const refused = await commands.score();
    expect(refused).toMatchObject({ ok: false, problem: { code: 'planRefused' } });
    const { column } = find(await readGrid(excel, 'Tiêu chí'), '1.2', 'from');
    const found =
      refused.ok || refused.problem.code !== 'planRefused' ? [] : refused.problem.findings;
    expect(found).toMatchObject([
      {
        finding: { code: 'plan.missingParameter', values: { parameter: 'from' } },
        cell: { sheet: 'Tiêu chí' },
      },
    ]);
    expect(found[0]?.cell?.address).toContain(String.fromCharCode(65 + column));
    await type(excel, 'Tiêu chí', '1.2', 'from', 35);
  });

  it('may be reordered: columns follow at the next click, nothing typed is lost', async () => {
    await type(excel, 'Thẩm định', 'TO03', '2.2', 5);
    await type(excel, 'Thẩm định', 'TO03', '_lydo', 'Nộp muộn một giờ');
    const figures = typedFigures(await readGrid(excel, 'Số liệu'));
    const totals = await column('_tong');
    await swapRows('Tiêu chí', '1.1', '1.3');
    // At once the points are still right: the head of Điểm looks each criterion up by its code.
    expect(await column('_tong')).toEqual(totals);
    await clickCodes();
    const [, , codes = []] = (await readGrid(excel, 'Điểm')).values;
    expect(codes.slice(7, 10)).toEqual(['1.3', '1.2', '1.1']);
    expect(await column('_tong')).toEqual(totals);
    expect(typedFigures(await readGrid(excel, 'Số liệu'))).toEqual(figures);
    expect(at(await readGrid(excel, 'Thẩm định'), 'TO03', '2.2')).toBe(5);
  });
});

describe('A unit that registered more than the plan asks', () => {
  it('is held to its own target at once; the others are not', async () => {
    await type(excel, 'Đăng ký', 'TO01', '1.2', 85);
    // 75 % is 40 of the 50 points between 35 % and 85 %.
    expect(await points('TO01', '1.2')).toBe((20 * 40) / 50);
    expect(await points('TO03', '1.2')).toBe(20);
    expect(await clickCodes()).toContain('target.short');
  });

  it('gains nothing by a lower target, and is told so', async () => {
    await type(excel, 'Đăng ký', 'TO01', '1.2', 60);
    expect(await points('TO01', '1.2')).toBe(20);
    expect(await clickCodes()).toContain('read.pledgeBelowTarget');
    await type(excel, 'Đăng ký', 'TO01', '1.2', '');
  });

  it('has content of its own, in its group and under its cap', async () => {
    await type(excel, 'Kế hoạch', 'II', 'cap', 45);
    await typeBelow(excel, 'Danh mục số liệu', 'VE_SINH', {
      code: 'CONG_TRINH',
      label: 'Công trình thi đua',
      type: 'Số nguyên',
    });
    await typeBelow(excel, 'Tiêu chí', '2.3', {
      code: '2.4',
      group: 'II',
      name: 'Công trình do tổ đăng ký',
      'points:TO': 10,
      rule: 'Theo số lượng',
      numerator: 'CONG_TRINH',
      perStep: 10,
      onlyFor: 'TO03',
    });
    await clickCodes();
    expect(await points('TO01', '2.4')).toBe('–');
    expect(await points('TO03', '2.4')).toBe('thiếu');
    expect(at(await readGrid(excel, 'Số liệu'), 'TO01', '_tinhtrang')).toBe('Đủ');
    expect(at(await readGrid(excel, 'Số liệu'), 'TO03', '_tinhtrang')).toBe('Thiếu 1');
    // Tổ 3: 0 for the violation, 5 appraised, 15 for order; its own 10 come on top.
    await type(excel, 'Số liệu', 'TO03', 'CONG_TRINH', 1);
    expect(await points('TO03', 'II')).toBe(0 + 5 + 15 + 10);
    await type(excel, 'Số liệu', 'TO03', 'VI_PHAM', 0);
    expect(await points('TO03', 'II')).toBe(45);
    await type(excel, 'Số liệu', 'TO03', 'VI_PHAM', 1);
  });
});

describe('What people set on Kế hoạch', () => {
  it('counts at once: a limit of the total, a bonus', async () => {
    await type(excel, 'Tiêu chí', '1.3', 'role', 'Điểm thưởng');
    await type(excel, 'Kế hoạch', 'bonusLimit', 'value', 4);
    expect(await points('TO01', '_thuong')).toBe(4);
    // 20 + 20 and 45, of which all that applies is 40 + 45.
    expect(await points('TO01', '_tong')).toBe(85 + 4);
    await type(excel, 'Kế hoạch', 'totalLimit', 'value', 87);
    expect(await points('TO01', '_tong')).toBe(87);
    await type(excel, 'Kế hoạch', 'totalLimit', 'value', '');
    await type(excel, 'Kế hoạch', 'bonusLimit', 'value', '');
    await type(excel, 'Tiêu chí', '1.3', 'role', 'Điểm chuẩn');
  });

  it('a quota shows who would lose the band', async () => {
    await typeInFirstFree('TD_KhongChe', { band: 'Tốt', percent: 25, scope: 'Từng cụm' });
    const { findings } = await done(commands.score());
    const quota = findings.flatMap(({ finding }) =>
      finding.code === 'quota.exceeded' ? [finding.values] : [],
    );
    // A quarter of four is one; by rank Tổ 1 keeps it.
    expect(quota).toMatchObject([{ base: 4, allowed: 1, between: [] }]);
    expect(quota[0]?.held).toBe(1 + (quota[0]?.over.length ?? 0));
    expect(await points('TO01', '_khongche')).toBe('');
    expect(Object.values(await column('_khongche')).filter((mark) => mark === 'Vượt')).toHaveLength(
      quota[0]?.over.length ?? -1,
    );
  });

  it('a period that was closed before gets its columns on Các kỳ, and the ranking says who rose', async () => {
    await typeInFirstFree('TD_KyTruoc', { code: '2025-Q4', label: 'Quý IV năm 2025' });
    await type(excel, 'Kế hoạch', 'periodRule', 'value', 'Bình quân các kỳ');
    await clickCodes();
    await type(excel, 'Các kỳ', 'TO01', 'tong:2025-Q4', 90);
    await type(excel, 'Các kỳ', 'TO01', 'hang:2025-Q4', 3);
    const periods = await readGrid(excel, 'Các kỳ');
    const total = Number(await points('TO01', '_tong'));
    expect(at(periods, 'TO01', '_bac')).toBe(2);
    expect(at(periods, 'TO01', '_gop')).toBe((90 + total) / 2);
    expect(at(await readGrid(excel, 'Xếp hạng'), 'Tổ 1', '_sokytruoc')).toBe('▲2');
    const again = await done(commands.score());
    expect(again.repairedCells).toBe(0);
    expect(again.findings.filter(({ finding }) => finding.code.startsWith('integrity'))).toEqual(
      [],
    );
  });
});

/** A column of Điểm by unit. */
async function column(code: string): Promise<Readonly<Record<string, unknown>>> {
  const grid = await readGrid(excel, 'Điểm');
  return Object.fromEntries(
    ['TO01', 'TO02', 'TO03', 'TO04'].map((unit) => [unit, at(grid, unit, code)]),
  );
}

/** Exchanges two lines of a table, as sorting does. */
async function swapRows(title: string, one: string, other: string): Promise<void> {
  const grid = await readGrid(excel, title);
  const [first, second] = [find(grid, one, 'code').row, find(grid, other, 'code').row];
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(title);
    const width = grid.values[first]?.length ?? 1;
    sheet.getRangeByIndexes(first, 0, 1, width).values = [[...(grid.values[second] ?? [])]];
    sheet.getRangeByIndexes(second, 0, 1, width).values = [[...(grid.values[first] ?? [])]];
    await context.sync();
  });
}

/** Types into the first free line of one of the tables on Kế hoạch. */
async function typeInFirstFree(name: string, cells: Record<string, string | number>) {
  const head = await excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load('rowIndex,values');
    await context.sync();
    return { row: range.rowIndex, codes: (range.values[0] ?? []).map(String) };
  });
  for (const [code, value] of Object.entries(cells)) {
    const place = { row: head.row + 2, column: head.codes.indexOf(code) };
    await typeAt(excel, 'Kế hoạch', place, value);
  }
}
