import type { Book } from './book';

/** What Excel knows of a cell and Univer's styles do not; it lives in the cell's custom data. */
export interface CellExtras {
  locked?: boolean;
  formulaHidden?: boolean;
  shrinkToFit?: boolean;
  indentLevel?: number;
}

export type ExtraName = keyof CellExtras;

/** A cell's own extra, or its row's, or its column's. */
export function extraOf<Name extends ExtraName>(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
  name: Name,
): CellExtras[Name] | undefined {
  const sheet = book.sheet(sheetId);
  const own = sheet.getCellRaw(row, column)?.custom as CellExtras | null | undefined;
  if (own?.[name] !== undefined) return own[name];
  const rowData = sheet.getRowManager().getRow(row)?.custom as CellExtras | null | undefined;
  if (rowData?.[name] !== undefined) return rowData[name];
  const columns = sheet.getColumnManager();
  const columnData = columns.getColumn(column)?.custom as CellExtras | null | undefined;
  return columnData?.[name];
}

export const isLocked = (book: Book, sheetId: string, row: number, column: number): boolean =>
  extraOf(book, sheetId, row, column, 'locked') ?? true;

/** May this cell be edited now? False for a locked cell on a protected sheet. */
export const mayEditCell = (book: Book, sheetId: string, row: number, column: number): boolean =>
  !book.sheetModel(sheetId).protection || !isLocked(book, sheetId, row, column);
