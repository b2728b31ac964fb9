import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { checked, contains } from './address';
import type { Book } from './book';
import { accessDenied } from './errors';
import type { CellBlock } from './model';
import { mayEditCell } from './protection';
import { ValueKind } from './univerEnums';

/** A cell's value as Office.js knows it; a blank one is "". */
export type CellContent = string | number | boolean;

type Cell = Nullable<ICellData>;

const errors =
  /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|CYCLE!|ERROR!|CONNECT!)$/;

export const isErrorText = (value: unknown): boolean =>
  typeof value === 'string' && errors.test(value);

function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

export function valueOf(cell: Cell): CellContent {
  if (!cell) return '';
  if (cell.v === null || cell.v === undefined) return richText(cell) ?? '';
  if (cell.t === ValueKind.Boolean) return cell.v === 1 || cell.v === true || cell.v === 'TRUE';
  return cell.v;
}

/** As in `Excel.RangeValueType`. */
export function valueTypeOf(cell: Cell): 'Empty' | 'Error' | 'Boolean' | 'Double' | 'String' {
  const value = valueOf(cell);
  if (value === '') return cell?.f ? 'String' : 'Empty';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  return cell?.t !== ValueKind.ForcedText && isErrorText(value) ? 'Error' : 'String';
}

export const hasFormula = (cell: Cell): boolean => Boolean(cell?.f ?? cell?.si);

/** The formula, also where Univer shares one among cells (filled by dragging). */
export function formulaOf(book: Book, sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.getCellRaw(row, column);
  if (cell?.f) return cell.f;
  if (!cell?.si) return '';
  const shared = book.univer.getActiveWorkbook()?.getSheetBySheetId(sheet.getSheetId());
  return shared?.getRange(row, column).getFormula() ?? '';
}

/** What a person would see in the formula bar: the formula, or the value. */
export function contentOf(book: Book, sheet: Worksheet, row: number, column: number): CellContent {
  const cell = sheet.getCellRaw(row, column);
  return hasFormula(cell) ? formulaOf(book, sheet, row, column) : valueOf(cell);
}

/** Reads a block cell by cell. */
export function mapBlock<T>(block: CellBlock, read: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = block.startRow; row <= block.endRow; row++) {
    const line: T[] = [];
    for (let column = block.startColumn; column <= block.endColumn; column++)
      line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

export type CellMatrix = Record<number, Record<number, ICellData>>;

/** Makes Univer's sheet large enough for a place in Excel's much larger one. */
export function ensureSize(book: Book, sheetId: string, endRow: number, endColumn: number): void {
  const sheet = book.sheetUnflushed(sheetId);
  if (endRow >= sheet.getRowCount())
    book.run('sheet.mutation.set-worksheet-row-count', {
      subUnitId: sheetId,
      rowCount: Math.ceil((endRow + 1) / 100) * 100 + 100,
    });
  if (endColumn >= sheet.getColumnCount())
    book.run('sheet.mutation.set-worksheet-column-count', {
      subUnitId: sheetId,
      columnCount: Math.ceil((endColumn + 1) / 26) * 26 + 26,
    });
}

/** Refuses to write a locked cell of a protected sheet, as Excel does. */
export function requireEditable(book: Book, sheetId: string, block: CellBlock): void {
  if (!book.sheetModel(sheetId).protection) return;
  const sheet = book.sheet(sheetId);
  checked(block);
  const endRow = Math.min(block.endRow, sheet.getRowCount());
  const endColumn = Math.min(block.endColumn, sheet.getColumnCount());
  for (let row = block.startRow; row <= endRow; row++)
    for (let column = block.startColumn; column <= endColumn; column++)
      if (!mayEditCell(book, sheetId, row, column))
        throw accessDenied('the cell is locked and the sheet is protected.');
}

/** Writes many cells in one go: one mutation, and one calculation for all that a batch writes. */
export function writeCells(book: Book, sheetId: string, cells: CellMatrix): void {
  book.pending.write(sheetId, cells);
}

/** The same for styles alone: nothing needs to be calculated again. */
export function writeStyles(book: Book, sheetId: string, cells: CellMatrix): void {
  book.run('sheet.mutation.set-range-values', {
    subUnitId: sheetId,
    cellValue: cells,
    trigger: 'sheet.command.set-style',
  });
}

/** The smallest block around everything that `counts`; undefined on a sheet without any. */
export function usedBlock(
  sheet: Worksheet,
  counts: (cell: ICellData) => boolean,
  within?: CellBlock,
): CellBlock | undefined {
  let used: CellBlock | undefined;
  sheet.getCellMatrix().forValue((row, column, cell) => {
    // Most cells lie within what was found already, and whether they count changes nothing then.
    if (!cell || (used && contains(used, row, column))) return;
    if ((within && !contains(within, row, column)) || !counts(cell)) return;
    if (!used) used = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    else {
      used.startRow = Math.min(used.startRow, row);
      used.startColumn = Math.min(used.startColumn, column);
      used.endRow = Math.max(used.endRow, row);
      used.endColumn = Math.max(used.endColumn, column);
    }
  });
  return used;
}

export const hasContent = (cell: ICellData): boolean => hasFormula(cell) || valueOf(cell) !== '';

export const hasContentOrStyle = (cell: ICellData): boolean =>
  hasContent(cell) || (cell.s !== null && cell.s !== undefined);
