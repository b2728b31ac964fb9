import type { CellEdit } from '../excel/edits';
import type { CellValue } from '../plan/entry';
import { cellAddress } from '../sheets/address';
import { type Book, valueAt } from '../sheets/book';
import { names } from '../sheets/names';
import { columnsAt } from '../sheets/record';

/** The table of units, as its cells are changed. */
export interface UnitTableEdits {
  /** Codes of its columns. */
  readonly codes: readonly string[];
  /** What is to stand in a row (0-based, of the sheet) and column; nothing where it stands there already. */
  readonly edit: (row: number, code: string, after: CellValue) => readonly CellEdit[];
}

/** Makes edits of the sheet Đơn vị. Throws where the workbook has none: a plan was read from it. */
export function unitTableEdits(book: Book): UnitTableEdits {
  const anchor = book.anchors.get(names.units);
  const sheet = anchor && book.sheets.get(anchor.sheet);
  if (!sheet) throw new Error('Units were read from a table that is not there');
  const columns = columnsAt(book, anchor);
  return {
    codes: [...columns.keys()],
    edit: (row, code, after) => {
      const column = columns.get(code);
      if (column === undefined) return [];
      const before = valueAt(sheet, row, column, 'formulas');
      if (before === after) return [];
      return [{ sheet: sheet.title, address: cellAddress(row, column), before, after }];
    },
  };
}
