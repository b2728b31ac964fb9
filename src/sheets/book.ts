import type { CellValue } from '../plan/entry';
import type { SheetKey } from './description';
/** Stands for a formula that was not read: what it says must be judged by what it shows. */
export const ANY_FORMULA = '=';

/** The cells of one worksheet as they were read; `row` and `column` say where the first one stands. */
export interface SheetContents {
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** A formula with its `=` (or `ANY_FORMULA`), or the value where there is none. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Cells (`dateKey`) whose number a date format shows; absent where nobody looked. */
  readonly dates?: ReadonlySet<string>;
}

/** How `dates` names a cell (0-based). */
export function dateKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** Where a workbook name points to: its sheet and its first cell. */
export interface Anchor {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
  /** The columns by their codes, where they are not simply read from the code row. */
  readonly codes?: ReadonlyMap<string, number>;
  /** The code row is gone: `row` is that of the title above the headings. */
  readonly headless?: true;
}

/** A scorebook as it was read, through Office.js or from a file. */
export interface Book {
  readonly sheets: ReadonlyMap<SheetKey, SheetContents>;
  readonly anchors: ReadonlyMap<string, Anchor>;
}

/** The value of one cell (0-based); blank outside what was read. */
export function valueAt(
  sheet: SheetContents | undefined,
  row: number,
  column: number,
  what: 'values' | 'formulas' = 'values',
): CellValue {
  return sheet?.[what][row - sheet.row]?.[column - sheet.column] ?? '';
}

/** The first row and column behind the cells that were read. */
export function endOf(sheet: SheetContents): { readonly row: number; readonly column: number } {
  return {
    row: sheet.row + sheet.values.length,
    column: sheet.column + (sheet.values[0]?.length ?? 0),
  };
}
