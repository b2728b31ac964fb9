import { columnCount, isWholeColumns, isWholeRows, rowCount } from '../address';
import type { Book } from '../book';
import { ensureSize } from '../cells';
import { accessDenied, invalidArgument } from '../errors';
import type { CellBlock } from '../model';

/** Univer's `Direction`. */
const Direction = { Up: 0, Left: 3 } as const;

function requireUnprotected(book: Book, sheetId: string, option: string): void {
  const protection = book.sheetModel(sheetId).protection;
  if (protection && !protection.options[option]) throw accessDenied('the sheet is protected.');
}

/**
 * Univer's commands adjust formulas as seen from the active sheet and move the selection: go to
 * the sheet, and back to where the person was.
 */
function workOn(book: Book, sheetId: string): () => void {
  const active = book.activeSheet.getSheetId();
  const selection = book.selection();
  const go = (id: string): void => {
    if (book.activeSheet.getSheetId() !== id)
      book.run('sheet.operation.set-worksheet-active', { subUnitId: id });
  };
  book.quiet = true;
  go(sheetId);
  return () => {
    go(active);
    book.select(active, selection);
    book.quiet = false;
  };
}

/** `range.insert`: through Univer's own commands, so that references, names and rules follow. */
export async function insertCells(
  book: Book,
  sheetId: string,
  block: CellBlock,
  shift: string,
): Promise<void> {
  if (shift !== 'Down' && shift !== 'Right') throw invalidArgument(`shift ${shift}`);
  const sheet = book.sheet(sheetId);
  const subUnitId = sheetId;
  const whole = isWholeRows(block) ? 'Rows' : isWholeColumns(block) ? 'Columns' : undefined;
  requireUnprotected(book, sheetId, whole ? `allowInsert${whole}` : 'none');
  const back = workOn(book, sheetId);
  if (isWholeRows(block)) {
    ensureSize(book, sheetId, block.endRow, 0);
    const range = { ...block, endColumn: sheet.getColumnCount() - 1 };
    book.run('sheet.command.insert-row-by-range', { subUnitId, range, direction: Direction.Up });
  } else if (isWholeColumns(block)) {
    ensureSize(book, sheetId, 0, block.endColumn);
    const range = { ...block, endRow: sheet.getRowCount() - 1 };
    book.run('sheet.command.insert-col-by-range', { subUnitId, range, direction: Direction.Left });
  } else {
    ensureSize(book, sheetId, block.endRow, block.endColumn);
    const way = shift === 'Down' ? 'down' : 'right';
    await book.runAsync(`sheet.command.insert-range-move-${way}`, {
      subUnitId,
      range: { ...block },
    });
  }
  back();
}

/** `range.delete`. */
export async function deleteCells(
  book: Book,
  sheetId: string,
  block: CellBlock,
  shift: string,
): Promise<void> {
  if (shift !== 'Up' && shift !== 'Left') throw invalidArgument(`shift ${shift}`);
  const sheet = book.sheet(sheetId);
  const subUnitId = sheetId;
  const whole = isWholeRows(block) ? 'Rows' : isWholeColumns(block) ? 'Columns' : undefined;
  requireUnprotected(book, sheetId, whole ? `allowDelete${whole}` : 'none');
  const back = workOn(book, sheetId);
  if (isWholeRows(block)) {
    ensureSize(book, sheetId, block.endRow, 0);
    const range = { ...block, endColumn: sheet.getColumnCount() - 1 };
    book.run('sheet.command.remove-row-by-range', { subUnitId, range });
    ensureSize(book, sheetId, sheet.getRowCount() + rowCount(block) - 1, 0);
  } else if (isWholeColumns(block)) {
    ensureSize(book, sheetId, 0, block.endColumn);
    const range = { ...block, endRow: sheet.getRowCount() - 1 };
    book.run('sheet.command.remove-col-by-range', { subUnitId, range });
    ensureSize(book, sheetId, 0, sheet.getColumnCount() + columnCount(block) - 1);
  } else {
    const way = shift === 'Up' ? 'up' : 'left';
    await book.runAsync(`sheet.command.delete-range-move-${way}`, {
      subUnitId,
      range: { ...block },
    });
  }
  back();
}
