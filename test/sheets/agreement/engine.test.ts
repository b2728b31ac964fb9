import fc from 'fast-check';
import type { CellValue } from '../../../src/plan/entry';
import { drawSheets } from '../../../src/excel/draw';
import type { SheetContents } from '../../../src/sheets/book';
import type { SheetDescription } from '../../../src/sheets/description';
import { pointsCodes } from '../../../src/sheets/points/columnCodes';
import type { PointsLayout } from '../../../src/sheets/points/layout';
import { startExcel } from '../../support/excel';
import { bare, bookOf, disagreements, PLANS, UNITS } from './disagreements';
import { casesWith } from './randomPlans';

/** Nothing that is compared looks at them. */
const unread = new Set<string>(['ranking', 'overview']);

/** Điểm up to what it says of entries, which `marks.test.ts` compares. */
function withoutRemarks(sheet: SheetDescription, at: PointsLayout): SheetDescription {
  if (sheet.key !== 'points') return sheet;
  const end = at.column(pointsCodes.entryStatus);
  const fills = sheet.fills.map((fill) => ({
    ...fill,
    formulasAt: (line: number) => fill.formulasAt(line).slice(0, Math.max(0, end - fill.column)),
  }));
  return { ...sheet, fills };
}

/**
 * Every part of the structure is at work in every plan: 1,010 units for each of them, as LibreOffice
 * calculates them too. A plan is a test of its own, so that a failure names its seed.
 */
const cases = fc.sample(casesWith(UNITS), { numRuns: PLANS, seed: 2025 });

test.each(cases.map((one, index) => [index, one] as const))(
  'plan %i: caps, weights, bonus and penalty, gates, bands, quotas, ties, periods: the cells calculate what TypeScript does',
  async (_, one) => {
    const made = bookOf(one);
    const computing = made.sheets
      .filter(({ key }) => !unread.has(key))
      .map((sheet) => withoutRemarks(bare(sheet), made.points));
    const excel = await startExcel();
    const contents = await excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      drawSheets(context, computing, { titles: [], names: new Set(), charts: new Map() });
      await context.sync();
      const ranges = ['Điểm', 'Các kỳ'].map((title) => ({
        title,
        range: context.workbook.worksheets.getItem(title).getUsedRange().load('values'),
      }));
      await context.sync();
      return new Map<string, SheetContents>(
        ranges.map(({ title, range }) => {
          const values = range.values as CellValue[][];
          return [title, { title, row: 0, column: 0, values, formulas: values }];
        }),
      );
    });
    excel.close();
    const nothing: SheetContents = { title: '', row: 0, column: 0, values: [], formulas: [] };
    expect(disagreements(made, (title) => contents.get(title) ?? nothing).slice(0, 5)).toEqual([]);
  },
  600_000,
);
