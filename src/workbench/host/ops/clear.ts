import { isWholeColumns, isWholeRows } from '../address';
import type { Book } from '../book';
import { type CellMatrix, hasContent, requireEditable, writeCells, writeStyles } from '../cells';
import { invalidArgument } from '../errors';
import type { CellBlock } from '../model';
import { clearConditionalFormats } from '../conditional';
import { clearValidation } from '../validation';

export type ClearType = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/** `range.clear`: "All" takes contents, formats, validation, conditional formats and links. */
export function clearRange(book: Book, sheetId: string, block: CellBlock, type: ClearType): void {
  if (!['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'].includes(type))
    throw invalidArgument(type);
  requireEditable(book, sheetId, block);
  if (type === 'All' || type === 'Contents') clearContents(book, sheetId, block);
  if (type === 'All' || type === 'Formats') {
    clearFormats(book, sheetId, block);
    clearConditionalFormats(book, sheetId, block);
  }
  if (type === 'All') clearValidation(book, sheetId, block);
  if (type !== 'Contents' && type !== 'Formats') clearLinks(book, sheetId, block);
  if (type === 'RemoveHyperlinks') clearFormats(book, sheetId, block);
}

function existing(book: Book, sheetId: string, block: CellBlock, cell: object): CellMatrix {
  const cells: CellMatrix = {};
  book
    .sheet(sheetId)
    .getCellMatrix()
    .forValue((row, column) => {
      if (row < block.startRow || row > block.endRow) return;
      if (column < block.startColumn || column > block.endColumn) return;
      (cells[row] ??= {})[column] = { ...cell };
    });
  return cells;
}

function clearContents(book: Book, sheetId: string, block: CellBlock): void {
  const sheet = book.sheet(sheetId);
  const cells = existing(book, sheetId, block, { v: null, f: null, si: null, p: null, t: null });
  for (const [row, line] of Object.entries(cells))
    for (const column of Object.keys(line)) {
      const cell = sheet.getCellRaw(Number(row), Number(column));
      if (!cell || !hasContent(cell)) Reflect.deleteProperty(line, column);
    }
  if (Object.values(cells).some((line) => Object.keys(line).length > 0))
    writeCells(book, sheetId, cells);
}

function clearFormats(book: Book, sheetId: string, block: CellBlock): void {
  const cells = existing(book, sheetId, block, { s: null, custom: null });
  if (Object.keys(cells).length > 0) writeStyles(book, sheetId, cells);
  const sheet = book.sheet(sheetId);
  const subUnitId = sheetId;
  const bare = { s: null, custom: null };
  if (isWholeColumns(block)) {
    const columnData: Record<number, object> = {};
    const last = Math.min(block.endColumn, sheet.getColumnCount() - 1);
    for (let column = block.startColumn; column <= last; column++) columnData[column] = bare;
    book.run('sheet.mutation.set-col-data', { subUnitId, columnData });
  } else if (isWholeRows(block)) {
    const rowData: Record<number, object> = {};
    const last = Math.min(block.endRow, sheet.getRowCount() - 1);
    for (let row = block.startRow; row <= last; row++) rowData[row] = bare;
    book.run('sheet.mutation.set-row-data', { subUnitId, rowData });
  }
}

function clearLinks(book: Book, sheetId: string, block: CellBlock): void {
  const { hyperlinks } = book.sheetModel(sheetId);
  for (const key of [...hyperlinks.keys()]) {
    const [row = -1, column = -1] = key.split(',').map(Number);
    const inside =
      row >= block.startRow &&
      row <= block.endRow &&
      column >= block.startColumn &&
      column <= block.endColumn;
    if (inside) hyperlinks.delete(key);
  }
}
