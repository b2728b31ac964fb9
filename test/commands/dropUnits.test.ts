import { createCommands } from '../../src/commands';
import type { ScoreReport } from '../../src/commands/resultReports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import { at, find, type Grid, readGrid, readGrids, type } from './support/grid';

const rowSheets = ['Đơn vị', 'Số liệu', 'Điểm', 'Thẩm định', 'Đăng ký', 'Số liệu kỳ trước'];

let excel: ExcelForTests;
let commands: ReturnType<typeof createCommands>;

beforeEach(async () => {
  excel = await startExcel();
  commands = createCommands();
  await done(commands.inject('teaching', true));
  await done(commands.score());
});
afterEach(() => excel.close());

/** A unit that somebody put in by mistake: nothing was typed of it. */
async function addByMistake(): Promise<void> {
  const { plan } = await done(commands.unitsView());
  const [like] = plan.units;
  if (!like) throw new Error('The teaching plan has units');
  await done(commands.addUnits([{ ...like, code: 'TO09', name: 'Tổ Chín', email: '' }], []));
  await done(commands.score());
}

type Ranked = Pick<ScoreReport, 'clusters'>;
const nameOf = (grid: Grid, unit: string): string => String(at(grid, unit, '_ten'));
const rowOf = ({ values }: Grid, code: string): number =>
  values.findIndex((row) => row.includes(code));

describe('A unit of which nothing was typed', () => {
  it('goes from every sheet, as if it had never been there', async () => {
    const before = await readGrids(excel, rowSheets);
    await addByMistake();
    const report = await done(commands.dropUnits(['TO09']));
    expect(report).toMatchObject({ gone: ['Tổ Chín'], ended: [] });
    const after = await readGrids(excel, rowSheets);
    for (const title of rowSheets)
      expect([title, after.get(title)?.values]).toEqual([title, before.get(title)?.values]);
    expect(report.review.findings).toEqual((await done(commands.score())).findings);
  });

  it('comes back with “Hoàn tác”, with its rows', async () => {
    await addByMistake();
    const before = await readGrids(excel, rowSheets);
    await done(commands.dropUnits(['TO09']));
    const { did } = await done(commands.undo());
    expect(did).toEqual({ what: 'dropped' });
    const after = await readGrids(excel, rowSheets);
    for (const title of rowSheets)
      expect([title, after.get(title)?.formulas]).toEqual([title, before.get(title)?.formulas]);
  });
});

describe('A unit with figures', () => {
  it('is scored no more and keeps its figures; the others move up', async () => {
    const before = await readGrid(excel, 'Số liệu');
    const ranks = ({ clusters }: Ranked): readonly (readonly [string, number])[] =>
      clusters.flatMap(({ ranked }) => ranked.map(({ unit, rank }) => [unit, rank] as const));
    const was = ranks(await done(commands.score()));
    const [[first, rank] = ['', 0], ...others] = was;
    expect(rank).toBe(1);
    const report = await done(commands.dropUnits([first]));
    expect([report.ended, report.gone]).toEqual([[nameOf(before, first)], []]);
    expect(ranks(report.review)).toEqual(others.map(([unit, place]) => [unit, place - 1]));
    expect(at(await readGrid(excel, 'Số liệu'), first, 'KT_DU')).toBe(at(before, first, 'KT_DU'));
    // The teaching plan’s period begins on 1 January 2026.
    expect(report.until).toBe('2025-12-31');
    expect(at(await readGrid(excel, 'Đơn vị'), first, 'validTo')).toBe('31/12/2025');
    const journal = await readGrid(excel, 'Nhật ký');
    expect(journal.values.at(-1)?.join(' ')).toContain(
      `Thôi chấm, ghi đến ngày 31/12/2025, số liệu giữ nguyên: ${nameOf(before, first)}`,
    );
  });

  it('is scored as before with “Hoàn tác”, cell by cell', async () => {
    const before = await readGrids(excel, [...rowSheets, 'Xếp hạng', 'Tổng hợp']);
    await done(commands.dropUnits(['TO01', 'TO03']));
    await done(commands.undo());
    const after = await readGrids(excel, [...before.keys()]);
    for (const [title, { formulas }] of before)
      expect([title, after.get(title)?.formulas]).toEqual([title, formulas]);
  });

  it('keeps them also where its row spells the code in small letters', async () => {
    await type(excel, 'Số liệu', 'TO01', '_ma', 'to01');
    const report = await done(commands.dropUnits(['TO01']));
    expect([report.gone, report.ended]).toEqual([[], ['Tổ 1']]);
  });

  it('that began within the period ends before it, not before its own beginning', async () => {
    await type(excel, 'Đơn vị', 'TO01', 'validFrom', '01/02/2026');
    const report = await done(commands.dropUnits(['TO01']));
    expect(
      report.review.findings.filter(({ finding }) => finding.code.startsWith('plan.')),
    ).toEqual([]);
    const units = await readGrid(excel, 'Đơn vị');
    expect(at(units, 'TO01', 'validFrom')).toBe('');
  });

  it('stays where a criterion is for it alone: nothing is changed, and the criterion is named', async () => {
    await type(excel, 'Tiêu chí', '2.3', 'onlyFor', 'TO01');
    await type(excel, 'Tiêu chí', '2.3', 'role', 'Điểm thưởng');
    await type(excel, 'Tiêu chí', '1.1', 'points:TO', 35);
    await done(commands.score());
    const before = await readGrids(excel, rowSheets);
    const problem = await refused(commands.dropUnits(['TO01']));
    expect(problem.code).toBe('planRefused');
    const after = await readGrids(excel, rowSheets);
    for (const [title, { formulas }] of before)
      expect([title, after.get(title)?.formulas]).toEqual([title, formulas]);
  });
});

it('of no unit at all nothing is done', async () => {
  expect(await refused(commands.dropUnits(['TO77']))).toEqual({ code: 'nothingChosen' });
});

it('a row of Đơn vị that somebody deleted takes its blank rows along, and nothing was “restored”', async () => {
  await addByMistake();
  const units = await readGrid(excel, 'Đơn vị');
  const { row } = find(units, 'TO09', 'code');
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Đơn vị');
    sheet.getRange(`${row + 1}:${row + 1}`).delete(Excel.DeleteShiftDirection.up);
    await context.sync();
  });
  const report = await done(commands.score());
  expect(report.findings.filter(({ finding }) => finding.code.startsWith('read.'))).toEqual([]);
  expect(rowOf(await readGrid(excel, 'Số liệu'), 'TO09')).toBe(-1);
});
