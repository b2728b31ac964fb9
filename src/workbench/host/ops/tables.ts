import { intersection } from '../address';
import type { Book } from '../book';
import { valueOf } from '../cells';
import { HostError, notImplemented } from '../errors';
import type { CellBlock, SheetBlock, TableModel } from '../model';
import { writeInput } from '../writeRange';

/** All tables of the workbook in the order of the sheets. */
export const allTables = (book: Book): { sheetId: string; table: TableModel }[] =>
  book.sheets().flatMap((sheet) => {
    const sheetId = sheet.getSheetId();
    return book.sheetModel(sheetId).tables.map((table) => ({ sheetId, table }));
  });

export const dataBody = (table: TableModel): CellBlock => ({
  ...table.range,
  startRow: table.range.startRow + 1,
  endRow: table.range.endRow - (table.showTotals ? 1 : 0),
});

let nextTable = 1;

/** Makes a table of a block; blank headers are named, equal ones are numbered, as in Excel. */
export function addTable(book: Book, place: SheetBlock, hasHeaders: boolean): string {
  const { sheetId, ...block } = place;
  const { tables } = book.sheetModel(sheetId);
  if (tables.some((table) => intersection(table.range, block)))
    throw new HostError('InvalidOperation', "A table can't overlap another table.");
  const id = `{table-${nextTable}}`;
  const range = { ...block };
  if (!hasHeaders) throw notImplemented('TableCollection.add without headers');
  nameHeaders(book, sheetId, range);
  tables.push({
    id,
    name: `Table${nextTable++}`,
    range,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  });
  book.changed({ kind: 'tables', sheetId });
  return id;
}

function nameHeaders(book: Book, sheetId: string, range: CellBlock): void {
  const sheet = book.sheet(sheetId);
  const seen = new Set<string>();
  for (let column = range.startColumn; column <= range.endColumn; column++) {
    const old = valueOf(sheet.getCellRaw(range.startRow, column));
    const base = old === '' ? `Column${column - range.startColumn + 1}` : String(old);
    let name = base;
    for (let number = 2; seen.has(name.toLowerCase()); number++) name = `${base}${number}`;
    seen.add(name.toLowerCase());
    if (name === old) continue;
    const cell = { startRow: range.startRow, endRow: range.startRow };
    writeInput(book, sheetId, { ...cell, startColumn: column, endColumn: column }, `'${name}`);
  }
}
