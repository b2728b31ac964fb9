import { createCommands } from '../../src/commands';
import type { LocatedFinding } from '../../src/commands/resultReports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import { type Cell, find, readGrid, readGrids, type } from './support/grid';

const commands = createCommands();
let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.close());

describe('A workbook without a scorebook', () => {
  it('is not scored, and stays as it is', async () => {
    const before = await readGrids(excel);
    expect(await refused(commands.score())).toEqual({ code: 'noScorebook' });
    expect(await readGrids(excel)).toEqual(before);
  });

  it('has no status', async () => {
    expect(await done(commands.status())).toEqual({ scorebook: null, form: null });
  });
});

describe('A plan that does not hold together', () => {
  beforeAll(async () => {
    await done(commands.inject('teaching', true));
    await done(commands.score());
  });

  /** Types something wrong, clicks, and puts the cell back as it was; nothing else may change. */
  async function clickWith(
    title: string,
    row: string,
    column: string,
    wrong: Cell,
  ): Promise<readonly LocatedFinding[]> {
    const grid = await readGrid(excel, title);
    const spot = find(grid, row, column);
    const right = grid.values[spot.row]?.[spot.column] ?? '';
    await type(excel, title, row, column, wrong);
    const before = await readGrids(excel);
    const problem = await refused(commands.score());
    expect(await readGrids(excel)).toEqual(before);
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(title).getCell(spot.row, spot.column);
      cell.values = [[right]];
      await context.sync();
    });
    if (problem.code !== 'planRefused') throw new Error(`Refused for ${problem.code}`);
    return problem.findings;
  }

  it('is refused where points do not add up to 100, at the table of criteria', async () => {
    const findings = await clickWith('Tiêu chí', '1.3', 'points:TO', 14);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.finding).toMatchObject({
      code: 'plan.pointsDoNotAddUp',
      severity: 'error',
      values: { kind: 'Tổ', sum: 99, expected: 100 },
    });
    const { column } = find(await readGrid(excel, 'Tiêu chí'), '1.3', 'points:TO');
    const [letter] = [String.fromCharCode(65 + column)];
    expect(findings[0]?.cell).toEqual({
      sheet: 'Tiêu chí',
      address: expect.stringMatching(new RegExp(`^${letter}\\d+$`)) as string,
    });
  });

  it('is refused where a criterion names an unknown figure, at that very cell', async () => {
    const { row, column } = find(await readGrid(excel, 'Tiêu chí'), '1.3', 'numerator');
    const address = `${String.fromCharCode(65 + column)}${row + 1}`;
    const findings = await clickWith('Tiêu chí', '1.3', 'numerator', 'SANG_KIEN + PHAT_MINH');
    expect(findings).toContainEqual({
      finding: expect.objectContaining({
        code: 'plan.unknownFigure',
        severity: 'error',
        values: { by: '1.3', figure: 'PHAT_MINH' },
      }) as unknown,
      cell: { sheet: 'Tiêu chí', address },
    });
  });

  it.each([
    ['Tiêu chí', '1.1', 'target', 'một trăm', 'read.notANumber'],
    ['Tiêu chí', '1.1', 'rule', 'Theo ý', 'read.unknownWord'],
    ['Tiêu chí', '1.1', 'rule', '', 'read.missingWord'],
    ['Danh mục số liệu', 'KT_DAT', 'type', '', 'read.missingWord'],
    ['Tiêu chí', '2.2', 'code', '2.1', 'plan.duplicateCode'],
    ['Tiêu chí', '2.2', 'group', 'IX', 'plan.unknownGroup'],
    ['Tiêu chí', '2.3', 'scale', 'MUC_KHAC', 'plan.unknownScale'],
    ['Đơn vị', 'TO02', 'cluster', 'Lớp khác', 'plan.unknownCluster'],
    ['Đơn vị', 'TO02', 'code', 'TO01', 'plan.duplicateCode'],
  ])('is refused on %s for %s / %s = "%s": %s', async (title, row, column, wrong, code) => {
    const spot = find(await readGrid(excel, title), row, column);
    const findings = await clickWith(title, row, column, wrong);
    const found = findings.find(({ finding }) => finding.code === code);
    expect(found?.cell?.sheet).toBe(title);
    const said = findings.map(({ cell }) => cell?.address);
    // Of two rows with one code it is the lower one that is to be changed.
    const letter = String.fromCharCode(65 + spot.column);
    expect(said).toContain(`${letter}${spot.row + 1}`);
  });

  it.each([
    ['Tiêu chí', '1.1', 'target', 'một trăm'],
    ['Kế hoạch', 'Khá', 'from', 'sáu lăm'],
  ])('says once on %s of %s / %s that “%s” is no number, and nothing else', async (...typed) => {
    const findings = await clickWith(...typed);
    expect(findings.map(({ finding }) => finding.code)).toEqual(['read.notANumber']);
  });

  it('is refused where units have no code, each at its own row', async () => {
    const last = find(await readGrid(excel, 'Đơn vị'), 'TO04', 'code');
    const rows = [last.row + 1, last.row + 2];
    const cellsOf = (values: readonly (readonly string[])[]) =>
      excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Đơn vị');
        sheet.getRangeByIndexes(last.row + 1, 0, 2, 4).values = values.map((line) => [...line]);
        await context.sync();
      });
    await cellsOf([
      ['', 'Tổ 5', 'Tổ', 'Lớp tập huấn'],
      ['', 'Tổ 6', 'Tổ', 'Lớp tập huấn'],
    ]);
    const problem = await refused(commands.score());
    const findings = problem.code === 'planRefused' ? problem.findings : [];
    expect(findings.map(({ finding, cell }) => [finding.code, cell?.address])).toEqual(
      rows.map((row) => ['plan.missingCode', `A${row + 1}`]),
    );
    await cellsOf(rows.map(() => ['', '', '', '']));
  });

  it('is not injected again either: that would write formulas which name nothing', async () => {
    await type(excel, 'Tiêu chí', '1.3', 'numerator', 'PHAT_MINH');
    const before = await readGrids(excel);
    const problem = await refused(commands.inject('teaching', true));
    expect(problem.code).toBe('planRefused');
    expect(await readGrids(excel)).toEqual(before);
    await type(excel, 'Tiêu chí', '1.3', 'numerator', 'SANG_KIEN');
  });

  it('is scored again once it is put right', async () => {
    const before = await readGrids(excel);
    await done(commands.score());
    expect(await readGrids(excel)).toEqual(before);
  });
});
