import fc from 'fast-check';
import { columnName } from '../../src/workbench/host/address';
import { type ExcelForTests, startExcel } from '../support/excel';

let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
});

afterAll(() => excel.close());

const ROWS = 9;
const COLUMNS = 6;

/** The figure in a row and column (from 0) of the data: no two are alike, nor two sums of a few. */
const figure = (row: number, column: number): number => 2 ** column * 31 ** (row % 4) + row;

/** One end of a reference: to a line of the data, fixed with $, or so far from the formula's own. */
const end = (lines: number) => fc.record({ fixed: fc.boolean(), line: fc.nat(lines - 1) });
const corner = fc.record({ row: end(ROWS), column: end(COLUMNS) });
const reference = fc.record({ from: corner, to: fc.option(corner) });
/** A formula that stands in several cells, each time saying the same from there. */
const filled = fc.record({
  references: fc.array(reference, { minLength: 1, maxLength: 3 }),
  cells: fc.uniqueArray(fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1)), {
    minLength: 1,
    maxLength: 5,
    selector: String,
  }),
});
type Corner = typeof corner extends fc.Arbitrary<infer T> ? T : never;
type Filled = typeof filled extends fc.Arbitrary<infer T> ? T : never;

/** Where a corner is, seen from a cell; what is not fixed goes round at the edge of the data. */
const placeOf = ({ row, column }: Corner, [ownRow, ownColumn]: readonly [number, number]) => ({
  row: row.fixed ? row.line : (row.line + ownRow) % ROWS,
  column: column.fixed ? column.line : (column.line + ownColumn) % COLUMNS,
});

function written(one: Corner, cell: readonly [number, number]): string {
  const { row, column } = placeOf(one, cell);
  return `${one.column.fixed ? '$' : ''}${columnName(column)}${one.row.fixed ? '$' : ''}${row + 1}`;
}

/** The formula as it is written into a cell, and what it comes to, added up by hand. */
function inCell({ references }: Filled, cell: readonly [number, number]) {
  let expected = 0;
  const terms = references.map(({ from, to }) => {
    const [one, other] = [from, to ?? from].map((at) => placeOf(at, cell));
    if (!one || !other) throw new Error('two corners');
    for (let row = Math.min(one.row, other.row); row <= Math.max(one.row, other.row); row += 1)
      for (
        let column = Math.min(one.column, other.column);
        column <= Math.max(one.column, other.column);
        column += 1
      )
        expected += figure(row, column);
    const text = to ? `${written(from, cell)}:${written(to, cell)}` : written(from, cell);
    return `SUM('Quý A1'!${text})`;
  });
  return { formula: `=${terms.join('+')}`, expected };
}

/** Ends of a range in order, as Excel keeps them: from the upper left to the lower right. */
const isInOrder = ({ references, cells }: Filled): boolean =>
  cells.every((cell) =>
    references.every(({ from, to }) => {
      const [one, other] = [placeOf(from, cell), placeOf(to ?? from, cell)];
      return one.row <= other.row && one.column <= other.column;
    }),
  );

test('a formula says the same from each cell, whichever of its kind was read first', async () => {
  await excel.run(async (context) => {
    const data = context.workbook.worksheets.add('Quý A1');
    data.getRangeByIndexes(0, 0, ROWS, COLUMNS).values = Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (__, column) => figure(row, column)),
    );
    await context.sync();
  });
  const sheetful = fc.array(filled.filter(isInOrder), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(sheetful, async (formulas) => {
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        const cells = formulas.flatMap((one) => one.cells.map((cell) => inCell(one, cell)));
        // Each formula of a kind in a cell of its own row and column, one kind below the other.
        const places = formulas.flatMap(({ cells: own }, index) =>
          own.map(([row, column]) => sheet.getCell(index * ROWS + row, column)),
        );
        for (const [index, { formula }] of cells.entries()) {
          const place = places[index];
          if (place) place.formulas = [[formula]];
        }
        for (const place of places) place.load('values');
        await context.sync();
        const values = places.map((place) => place.values[0]?.[0] as unknown);
        expect(values).toEqual(cells.map(({ expected }) => expected));
        sheet.delete();
        await context.sync();
      });
    }),
    { numRuns: 100 },
  );
});

test.each([
  [
    'references are references in small letters as well, beside others that go along',
    ['=a1+B1', '=a1+B2', '=a1+B3'],
    [11, 21, 31],
  ],
  [
    'what stands in a text is none, though it may look like one that goes along',
    ['="A1: "&B1', '="A2: "&B2', '="A3: "&B3'],
    ['A1: 10', 'A2: 20', 'A3: 30'],
  ],
  [
    'the name of a function is none',
    ['=ATAN2(0,A1)*0+B1', '=ATAN2(0,A2)*0+B2', '=LOG10(A1)+B3'],
    [10, 20, 30],
  ],
  [
    'whole columns and rows stay where they are',
    ['=SUM(A:A)+B1', '=SUM(A:A)+B2', '=SUM(1:1)+B3'],
    [16, 26, 57 /* 1 + 10 + 16 in row 1, and 30 */],
  ],
])('%s', async (_, formulas, expected) => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:B3').values = [
      [1, 10],
      [2, 20],
      [3, 30],
    ];
    const cells = sheet.getRange('D1:D3');
    cells.formulas = formulas.map((formula) => [formula]);
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual(expected.map((value) => [value]));
  });
});

test('a cell that was filled by dragging goes by the one it was filled from', async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
    // Says the same from its cell as the one below that others are filled from.
    sheet.getRange('B1').formulas = [['=A1*2']];
    sheet.load('id');
    await context.sync();
    const { univer } = excel.host;
    const filled = univer.syncExecuteCommand('sheet.mutation.set-range-values', {
      unitId: univer.getActiveWorkbook()?.getId(),
      subUnitId: sheet.id,
      // As Univer keeps cells that a person filled: the first one's text, and its name in the others.
      cellValue: { 2: { 1: { f: '=A3*2', si: 'filled' } }, 3: { 1: { si: 'filled' } } },
    });
    expect(filled).toBe(true);
    const cells = sheet.getRange('B1:B4').load('values');
    await context.sync();
    expect(cells.values).toEqual([[2], [''], [6], [8]]);
  });
});
