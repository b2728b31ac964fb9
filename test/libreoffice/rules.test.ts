import { type Cell as FileCell, writeXlsx } from 'hucre/xlsx';
import { ruleKinds } from '../../src/plan/criterion';
import { caseBook, type CaseBook, disagreements, POINTS_COLUMN } from '../rules/caseSheet';
import { clustersFor } from '../rules/cases';
import { recalculate, type Recalculated } from './recalculate';

const cases = new Map(ruleKinds.map((rule) => [rule, clustersFor(rule)]));

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
  // As on the users' machines: COUNTIFS takes its conditions as texts with a decimal comma.
  calculated = await recalculate(await write(caseBook(cases)), 'vi-VN');
});

test.each(ruleKinds)('%s: LibreOffice calculates what TypeScript does', (rule) => {
  const clusters = cases.get(rule) ?? [];
  expect(clusters.flat().length).toBeGreaterThanOrEqual(1000);
  const rows = calculated.get(rule) ?? [];
  expect(disagreements(clusters, (row) => rows[row]?.[POINTS_COLUMN])).toEqual([]);
});
