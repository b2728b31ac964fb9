import type { CellValue } from '../plan/entry';
import { ANY_FORMULA, type SheetContents } from '../sheets/book';

/** What was asked for of one sheet; it can be read once the next sync is over. */
export interface ContentsRequest {
  readonly title: string;
  readonly used: Excel.Range;
  /** Null where all formulas were asked for. */
  readonly fill: {
    readonly from: number;
    readonly head: Excel.Range;
    readonly formulas: Excel.RangeAreas;
  } | null;
}

/**
 * Asks for the cells of a sheet. Below `fillFrom` every row repeats the formulas of the one before,
 * and reading them all would pass the 5 MB that Excel on the web answers at most: there it is asked
 * only which cells hold a formula. `columns`: where only some of them are to be read (`H:O`).
 */
export function requestContents(
  worksheet: Excel.Worksheet,
  title: string,
  fillFrom: number | undefined,
  columns?: string,
): ContentsRequest {
  const asked = columns === undefined ? worksheet : worksheet.getRange(columns);
  const used = asked.getUsedRangeOrNullObject();
  used.load(['values', 'rowIndex', 'columnIndex']);
  if (fillFrom === undefined) {
    used.load('formulas');
    return { title, used, fill: null };
  }
  const head = worksheet.getRange(`1:${fillFrom + 1}`).getUsedRangeOrNullObject();
  head.load(['formulas', 'rowIndex', 'columnIndex']);
  const formulas = worksheet.getRange().getSpecialCellsOrNullObject('Formulas');
  formulas.load(
    'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
  );
  return { title, used, fill: { from: fillFrom, head, formulas } };
}

/** Rows in which a sheet's code row stands, also where some were inserted above it. */
const HEAD_ROWS = 30;

/** Asks for the first rows of a sheet that may be one of ours. */
export function requestHead(worksheet: Excel.Worksheet, title: string): ContentsRequest {
  const used = worksheet.getRange(`1:${HEAD_ROWS}`).getUsedRangeOrNullObject();
  used.load(['values', 'formulas', 'rowIndex', 'columnIndex']);
  return { title, used, fill: null };
}

/** Reads what `requestContents` asked for. */
export function contentsOf({ title, used, fill }: ContentsRequest): SheetContents {
  if (used.isNullObject) return { title, row: 0, column: 0, values: [], formulas: [] };
  const values = used.values as CellValue[][];
  const origin = { title, row: used.rowIndex, column: used.columnIndex, values };
  if (!fill) return { ...origin, formulas: used.formulas as CellValue[][] };
  const { from, head, formulas } = fill;
  const holds = formulas.isNullObject ? () => false : within(formulas.areas.items);
  return {
    ...origin,
    formulas: values.map((line, down) =>
      line.map((value, across) => {
        const row = origin.row + down;
        const column = origin.column + across;
        if (row <= from && !head.isNullObject) return formulaAt(head, row, column);
        return holds(row, column) ? ANY_FORMULA : value;
      }),
    ),
  };
}

function formulaAt(head: Excel.Range, row: number, column: number): CellValue {
  const formulas = head.formulas as CellValue[][];
  return formulas[row - head.rowIndex]?.[column - head.columnIndex] ?? '';
}

function within(areas: readonly Excel.Range[]): (row: number, column: number) => boolean {
  return (row, column) =>
    areas.some(
      (area) =>
        row >= area.rowIndex &&
        row < area.rowIndex + area.rowCount &&
        column >= area.columnIndex &&
        column < area.columnIndex + area.columnCount,
    );
}
