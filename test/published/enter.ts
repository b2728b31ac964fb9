import { createCommands } from '../../src/commands';
import type { ScoreReport } from '../../src/commands/resultReports';
import { drawSheets } from '../../src/excel/draw';
import type { CellValue } from '../../src/plan/entry';
import type { Plan } from '../../src/plan/plan';
import { scorebook } from '../../src/sheets/scorebook';
import { done } from '../commands/support/done';
import { type ExcelForTests, startExcel } from '../support/excel';

/** A plan and its figures in a workbook, as they stand after they were typed. */
export async function enter(
  plan: Plan,
  figures: ReadonlyMap<string, Readonly<Record<string, CellValue>>>,
): Promise<ExcelForTests> {
  const rows = [...figures].map(([unit, values]) => ({
    unit,
    values: new Map(Object.entries(values)),
  }));
  const { sheets } = scorebook(plan, rows);
  const excel = await startExcel();
  await excel.run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    drawSheets(context, sheets, { titles: [], names: new Set(), charts: new Map() });
    await context.sync();
  });
  return excel;
}

/** The click on "Kiểm tra, chấm, xếp hạng". */
export function click(): Promise<ScoreReport> {
  return done(createCommands().score());
}

/** What a column of Điểm shows, by unit code. */
export function column(
  excel: ExcelForTests,
  code: string,
): Promise<Readonly<Record<string, CellValue>>> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Điểm').getUsedRange().load('values');
    await context.sync();
    const values = range.values as CellValue[][];
    const [, , codes = []] = values;
    const place = codes.indexOf(code);
    const units = values.slice(values.findIndex((row) => row[0] !== '' && values.indexOf(row) > 6));
    return Object.fromEntries(units.map((row) => [String(row[0]), row[place] ?? '']));
  });
}
