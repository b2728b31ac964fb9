import fc from 'fast-check';
import { type Cell as FileCell, writeXlsx } from 'hucre/xlsx';
import { ruleKinds } from '../../src/plan/criterion';
import { caseBook, type CaseBook, CASES, disagreements, FORMULA_COLUMN } from '../rules/caseSheet';
import { casesOf } from '../rules/cases';
import { recalculate, type Recalculated } from './recalculate';

const CASES_PER_RULE = 250;
const cases = ruleKinds.flatMap((rule) =>
  fc.sample(casesOf(rule), { numRuns: CASES_PER_RULE, seed: 2025 }),
);

function write(book: CaseBook): Promise<Uint8Array> {
  const sheets = [...book].map(([name, rows]) => {
    const cells = new Map<string, Partial<FileCell>>();
    rows.forEach((row, y) =>
      row.forEach((cell, x) => {
        if (cell) cells.set(`${y},${x}`, cell);
      }),
    );
    return { name, cells };
  });
  return writeXlsx({ sheets });
}

let calculated: Recalculated;
beforeAll(async () => {
  calculated = await recalculate(await write(caseBook(cases)));
});

test.each(ruleKinds)('%s: LibreOffice calculates what TypeScript does', (rule) => {
  const rows = calculated.get(CASES) ?? [];
  expect(disagreements(cases, rule, (row) => rows[row]?.[FORMULA_COLUMN])).toEqual([]);
});
