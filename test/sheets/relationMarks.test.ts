import type { CellValue } from '../../src/plan/entry';
import { relationSide } from '../../src/plan/measure';
import { type Relation, relationOperators } from '../../src/plan/relation';
import { brokenFormula } from '../../src/sheets/figures/relationMarks';
import { check } from '../checks/build';
import { figure, plan, unit } from '../scoring/build';
import { startExcel } from '../support/excel';

const sides: readonly (readonly [left: string, right: string])[] = [
  ['A', '5'],
  ['A + B', '10'],
  ['0', 'A - B'],
  ['A + 0.1*B', 'C + 0.5'],
  ['A - 2', 'B - C'],
  ['2*A', '0.5*B + C - 1'],
];
const rows: readonly (readonly [CellValue, CellValue, CellValue])[] = [
  [5, 5, 5],
  [4, 6, 4],
  [6, 4, 1],
  [0, 0, 0],
  [0.3, 2, 0],
  ['', 1, 1],
  ['KAD', 1, 1],
];
const relations = sides.flatMap(([left, right]) =>
  relationOperators.map((operator): Relation => {
    const [leftSide, rightSide] = [relationSide(left), relationSide(right)];
    const code = `${left} ${operator} ${right}`;
    return { code, left: leftSide, operator, right: rightSide, severity: 'error', meaning: '' };
  }),
);
const codes = ['A', 'B', 'C'];

/** Whether the check finds the relation broken in a row. */
function isBroken(relation: Relation, values: readonly CellValue[]): boolean {
  const figures = codes.map((code) => figure(code, { type: 'amount' }));
  const one = plan([], { units: [unit('X')], figures, relations: [relation] });
  const typed = Object.fromEntries(codes.map((code, index) => [code, values[index] ?? '']));
  return check(one, { X: typed }).some(({ code }) => code === 'relation.broken');
}

test('every operator, with sums and numbers on both sides, is marked in the cells as it is checked', async () => {
  const excel = await startExcel();
  const marked = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRangeByIndexes(0, 0, rows.length, 3).values = rows.map((row) => [...row]);
    const formulas = sheet.getRangeByIndexes(0, 3, rows.length, relations.length);
    formulas.formulas = rows.map((_, index) =>
      relations.map((relation) =>
        brokenFormula(relation, (code) => ({ cell: `$${code}${index + 1}`, numeric: true })),
      ),
    );
    formulas.load('values');
    await context.sync();
    return formulas.values as CellValue[][];
  });
  excel.close();
  const differing = rows.flatMap((row, down) =>
    relations.flatMap((relation, across) =>
      marked[down]?.[across] === isBroken(relation, row) ? [] : [[relation.code, row]],
    ),
  );
  expect(differing).toEqual([]);
  // Each of them is broken somewhere.
  const broken = relations.filter((relation) => rows.some((row) => isBroken(relation, row)));
  expect(new Set(broken.map(({ operator }) => operator))).toEqual(new Set(relationOperators));
});
