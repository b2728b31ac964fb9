import type { CellValue } from '../plan/entry';
import { endOf, type SheetContents } from '../sheets/book';
import type { OpenBook } from './readBook';
import { mayBeDay } from './readDates';
import { takesNumbers } from './typedSheets';
import type { CellChange } from './watchCells';

/**
 * The book with some edited cells read afresh, in one sync: a click reads a whole workbook, an edit
 * need not. Null where that does not do: rows or columns moved, or cells lie outside of what was read.
 */
export async function patchBook(
  context: Excel.RequestContext,
  book: OpenBook,
  changes: readonly CellChange[],
): Promise<OpenBook | null> {
  const ours = changes.filter(({ sheetId }) => book.keys.has(sheetId));
  if (!ours.every(({ isEdit, address }) => isEdit && isBounded(address))) return null;
  const edited = ours.map(({ sheetId, address }) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
    range.load(['values', 'formulas', 'rowIndex', 'columnIndex']);
    return { key: book.keys.get(sheetId), range };
  });
  await context.sync();

  const sheets = new Map(book.sheets);
  for (const { key, range } of edited) {
    const contents = key && sheets.get(key);
    if (!contents || !isInside(contents, range)) return null;
    // Whether a number is a day is known from formats, which only a whole reading asks for.
    if (takesNumbers(key) && (range.values as CellValue[][]).flat().some(mayBeDay)) return null;
    sheets.set(key, patched(contents, range));
  }
  return { ...book, sheets };
}

/** `B:B` and `3:5` are as long or wide as the sheet. */
function isBounded(address: string): boolean {
  return /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/.test(address);
}

function isInside(contents: SheetContents, range: Excel.Range): boolean {
  const { rowIndex, columnIndex, values } = range;
  const end = endOf(contents);
  return (
    rowIndex >= contents.row &&
    columnIndex >= contents.column &&
    rowIndex + values.length <= end.row &&
    columnIndex + (values[0]?.length ?? 0) <= end.column
  );
}

function patched(contents: SheetContents, range: Excel.Range): SheetContents {
  const down = range.rowIndex - contents.row;
  const across = range.columnIndex - contents.column;
  const replace = (
    lines: SheetContents['values'],
    cells: readonly (readonly CellValue[])[],
  ): SheetContents['values'] =>
    lines.map((line, index) => {
      const cut = cells[index - down];
      return cut ? [...line.slice(0, across), ...cut, ...line.slice(across + cut.length)] : line;
    });
  const isPatched = (key: string): boolean => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const [height, width] = [range.values.length, range.values[0]?.length ?? 0];
    return (
      row >= range.rowIndex &&
      row < range.rowIndex + height &&
      column >= range.columnIndex &&
      column < range.columnIndex + width
    );
  };
  return {
    ...contents,
    // What may be a day was not patched: a cell that was one is none any more.
    ...(contents.dates && {
      dates: new Set([...contents.dates].filter((key) => !isPatched(key))),
    }),
    values: replace(contents.values, range.values as CellValue[][]),
    formulas: replace(contents.formulas, range.formulas as CellValue[][]),
  };
}
