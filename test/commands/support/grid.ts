import type { ExcelForTests } from '../../support/excel';

/** What a cell holds, as office.js tells it. */
export type Cell = string | number | boolean;

/** The cells of one worksheet, from A1 on. */
export interface Grid {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly Cell[])[];
}

/** A cell by its place, counted from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The cells of some worksheets, or of all of them, by title. */
export function readGrids(
  excel: ExcelForTests,
  titles?: readonly string[],
): Promise<ReadonlyMap<string, Grid>> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const wanted = worksheets.items.filter(({ name }) => titles?.includes(name) ?? true);
    const used = wanted.map((worksheet) => {
      const range = worksheet.getUsedRangeOrNullObject();
      range.load('values,formulas,rowIndex,columnIndex');
      return { title: worksheet.name, range };
    });
    await context.sync();
    return new Map(used.map(({ title, range }) => [title, gridOf(range)]));
  });
}

/** The cells of one worksheet. */
export async function readGrid(excel: ExcelForTests, title: string): Promise<Grid> {
  const grid = (await readGrids(excel, [title])).get(title);
  if (!grid) throw new Error(`No sheet ${title}`);
  return grid;
}

function gridOf(range: Excel.Range): Grid {
  if (range.isNullObject) return { values: [], formulas: [] };
  const { rowIndex, columnIndex } = range;
  const fromA1 = (cells: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => [
    ...Array.from({ length: rowIndex }, () => []),
    ...cells.map((line) => [...Array<Cell>(columnIndex).fill(''), ...line]),
  ];
  return { values: fromA1(range.values as Cell[][]), formulas: fromA1(range.formulas as Cell[][]) };
}

/**
 * Where a table's row and column meet: the column under a code, the row that begins with a code.
 * A unit's name in the second column does as well as its code. Codes are texts: 4.5 points are no
 * criterion 4.5.
 */
export function find({ values }: Grid, row: string, column: string): Spot {
  const heads = values.flatMap((line, index) =>
    line.some((cell) => cell === column) ? [index] : [],
  );
  const belowOf = (head: number): number =>
    values.findIndex(
      (line, index) => index > head && line.slice(0, 2).some((cell) => String(cell) === row),
    );
  // Several tables of a sheet may have such a column: the nearest above the row is meant.
  const head = heads.filter((index) => belowOf(index) > index).at(-1);
  if (head === undefined) throw new Error(`Nothing at ${row} / ${column}`);
  return {
    row: belowOf(head),
    column: (values[head] ?? []).findIndex((cell) => cell === column),
  };
}

/** The value where a row and a column meet. */
export function at(grid: Grid, row: string, column: string): Cell {
  const spot = find(grid, row, column);
  return grid.values[spot.row]?.[spot.column] ?? '';
}

/** Types a value into a cell, as a user does. */
export function typeAt(
  excel: ExcelForTests,
  title: string,
  { row, column }: Spot,
  value: Cell,
): Promise<void> {
  return excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(title).getCell(row, column);
    range.values = [[value]];
    await context.sync();
  });
}

/** Types a value where a row and a column meet. */
export async function type(
  excel: ExcelForTests,
  title: string,
  row: string,
  column: string,
  value: Cell,
): Promise<void> {
  await typeAt(excel, title, find(await readGrid(excel, title), row, column), value);
}
