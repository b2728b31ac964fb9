import type { CellValue } from '../plan/entry';
import { cellAt } from './address';
import { type Book, endOf, type SheetContents } from './book';
import type { CellPlace } from './locate';

/** A cell that will hold a value. */
export interface PlacedValue extends CellPlace {
  readonly value: CellValue;
}

/** The book as it will be once some cells hold other values; cells beyond what was read are added. */
export function withValues<Read extends Book>(book: Read, values: readonly PlacedValue[]): Read {
  const bySheet = new Map<string, PlacedValue[]>();
  for (const one of values) {
    const own = bySheet.get(one.sheet) ?? [];
    own.push(one);
    bySheet.set(one.sheet, own);
  }
  const sheets = new Map(book.sheets);
  for (const [key, contents] of book.sheets) {
    const own = bySheet.get(contents.title);
    if (own) sheets.set(key, changed(contents, own));
  }
  return { ...book, sheets };
}

function changed(contents: SheetContents, values: readonly PlacedValue[]): SheetContents {
  const placed = values.flatMap(({ address, value }) => {
    const at = cellAt(address);
    return at ? [{ row: at.row - contents.row, column: at.column - contents.column, value }] : [];
  });
  const end = endOf(contents);
  let [rows, columns] = [end.row - contents.row, end.column - contents.column];
  for (const { row, column } of placed) {
    [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
  }
  const widened = (cells: SheetContents['values']): CellValue[][] =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => cells[row]?.[column] ?? ''),
    );
  const [shown, typed] = [widened(contents.values), widened(contents.formulas)];
  for (const { row, column, value } of placed) {
    for (const cells of [shown, typed]) {
      const line = cells[row];
      if (line) line[column] = value;
    }
  }
  return { ...contents, values: shown, formulas: typed };
}
