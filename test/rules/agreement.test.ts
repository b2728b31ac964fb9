import { ruleKinds } from '../../src/plan/criterion';
import { startExcel } from '../support/excel';
import { caseBook, type CaseBook, disagreements, inSheets, POINTS_COLUMN } from './caseSheet';
import { clustersFor } from './cases';

/** The engine takes longer over one long sheet than over several short ones. */
const CLUSTERS_PER_SHEET = 25;

type Values = readonly (readonly unknown[])[];

/** Writes the sheets of a book into a new workbook and reads what the cells calculate, by sheet. */
async function calculate(book: CaseBook): Promise<ReadonlyMap<string, Values>> {
  const excel = await startExcel();
  try {
    return await excel.run(async (context) => {
      const ranges = [...book].map(([name, rows]) => {
        const sheet = context.workbook.worksheets.add(name);
        const columns = Math.max(...rows.map((row) => row.length));
        const range = sheet.getRangeByIndexes(0, 0, rows.length, columns);
        // Typed texts stay texts: "12" is no number.
        range.numberFormat = rows.map((row) =>
          row.map((cell) =>
            cell && 'value' in cell && typeof cell.value === 'string' ? '@' : 'General',
          ),
        );
        range.formulas = rows.map((row) =>
          row.map((cell) => {
            if (!cell) return '';
            return 'formula' in cell ? `=${cell.formula}` : cell.value;
          }),
        );
        return [name, range.load('values')] as const;
      });
      await context.sync();
      return new Map(ranges.map(([name, range]) => [name, range.values]));
    });
  } finally {
    excel.close();
  }
}

test.each(ruleKinds)(
  '%s: the cells calculate what TypeScript does',
  async (rule) => {
    const clusters = clustersFor(rule);
    expect(clusters.flat().length).toBeGreaterThanOrEqual(1000);
    const single = clusters.every(({ length }) => length === 1);
    const sheets = inSheets(clusters, single ? clusters.length : CLUSTERS_PER_SHEET);
    const values = await calculate(caseBook(sheets));
    for (const [name, cases] of sheets) {
      const rows = values.get(name) ?? [];
      expect(disagreements(cases, (row) => rows[row]?.[POINTS_COLUMN])).toEqual([]);
    }
  },
  60_000,
);
