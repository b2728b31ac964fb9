import fc from 'fast-check';
import { ruleKinds } from '../../src/plan/criterion';
import { type ExcelForTests, startExcel } from '../support/excel';
import { caseBook, CASES, disagreements, FORMULA_COLUMN } from './caseSheet';
import { casesOf } from './cases';

const CASES_PER_RULE = 250;
const cases = ruleKinds.flatMap((rule) =>
  fc.sample(casesOf(rule), { numRuns: CASES_PER_RULE, seed: 2025 }),
);

let excel: ExcelForTests;
let calculated: readonly (readonly unknown[])[];

beforeAll(async () => {
  excel = await startExcel();
  calculated = await excel.run(async (context) => {
    for (const [name, rows] of caseBook(cases)) {
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
    }
    const range = context.workbook.worksheets
      .getItem(CASES)
      .getRangeByIndexes(0, FORMULA_COLUMN, cases.length, 1)
      .load('values');
    await context.sync();
    return range.values;
  });
});

afterAll(() => {
  excel.close();
});

test.each(ruleKinds)('%s: the cells calculate what TypeScript does', (rule) => {
  expect(disagreements(cases, rule, (row) => calculated[row]?.[0])).toEqual([]);
});
