import fc from 'fast-check';
import type { CellValue } from '../../src/plan/entry';
import type { SheetContents } from '../../src/sheets/book';
import { writeWorkbook } from '../../src/xlsx/write';
import { bare, bookOf, disagreements, PLANS, UNITS } from '../sheets/agreement/disagreements';
import { casesWith } from '../sheets/agreement/randomPlans';
import { recalculate } from './recalculate';

/** Other plans than the workbench's engine gets: every part of the structure in 1,010 units more. */
const cases = fc.sample(casesWith(UNITS), { numRuns: PLANS, seed: 2026 });

test.each(cases.map((one, index) => [index, one] as const))(
  'plan %i: LibreOffice calculates totals, bands, quotas, ranks and periods as TypeScript does',
  async (_, one) => {
    const made = bookOf(one);
    const sheets = made.sheets.map(bare);
    const calculated = await recalculate(
      await writeWorkbook({ sheets, title: 'Thử', properties: new Map() }),
    );
    const contents = (title: string): SheetContents => {
      const values = (calculated.get(title) ?? []).map((row) =>
        row.map((value): CellValue => (value === null || value instanceof Date ? '' : value)),
      );
      return { title, row: 0, column: 0, values, formulas: values };
    };
    expect(disagreements(made, contents).slice(0, 5)).toEqual([]);
  },
  600_000,
);
