import type { CellValue } from '../../plan/entry';
import type { Plan } from '../../plan/plan';
import { cellAddress } from '../address';
import { type Book, valueAt } from '../book';
import { readCodedRows, spelledUnits } from '../codedRows';
import type { CellPlace } from '../locate';
import { names } from '../names';
import { columnsAt } from '../record';

/** A typed cell of a sheet with unit codes down and codes across. */
export interface UnitCell extends CellPlace {
  readonly value: CellValue;
  /** The formula with its `=` where there is one, otherwise the value. */
  readonly content: CellValue;
}

/** Finds the cell of a unit and a code, wherever rows and columns stand now; null where there is none. */
export type UnitCells = (unit: string, code: string) => UnitCell | null;

/** The cells of Số liệu. Of two rows of one unit the first one counts, as everywhere. */
export function figureCells(book: Book, plan: Plan): UnitCells {
  return unitCells(book, plan, names.entries, names.entryRows);
}

/** The cells of Giải trình. */
export function explanationCells(book: Book, plan: Plan): UnitCells {
  return unitCells(book, plan, names.explanations, names.explanationRows);
}

/** The cells of Số liệu kỳ trước. */
export function previousCells(book: Book, plan: Plan): UnitCells {
  return unitCells(book, plan, names.previousFigures, names.previousRows);
}

/** The cells of Thẩm định. */
export function appraisalCells(book: Book, plan: Plan): UnitCells {
  return unitCells(book, plan, names.appraisal, names.appraisalRows);
}

/** The cells of Đăng ký. */
export function pledgeCells(book: Book, plan: Plan): UnitCells {
  return unitCells(book, plan, names.pledges, names.pledgeRows);
}

function unitCells(book: Book, { units }: Plan, name: string, rowsName: string): UnitCells {
  const anchor = book.anchors.get(name);
  const sheet = anchor && book.sheets.get(anchor.sheet);
  if (!sheet) return () => null;
  const columns = columnsAt(book, anchor);
  const rows = new Map<string, number>();
  for (const { unit, row } of spelledUnits(readCodedRows(book, name, rowsName), units)) {
    if (!rows.has(unit)) rows.set(unit, row);
  }
  return (unit, code) => {
    const [row, column] = [rows.get(unit), columns.get(code)];
    if (row === undefined || column === undefined) return null;
    return {
      sheet: sheet.title,
      address: cellAddress(row, column),
      value: valueAt(sheet, row, column),
      content: valueAt(sheet, row, column, 'formulas'),
    };
  };
}
