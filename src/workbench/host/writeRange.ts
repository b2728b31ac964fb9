import { columnCount, rowCount } from './address';
import type { Book } from './book';
import { type CellMatrix, ensureSize, mapBlock, requireEditable, writeCells } from './cells';
import { HostError } from './errors';
import type { CellBlock } from './model';
import { parseInput } from './parseInput';
import { numberFormatOf, patchStyle, resolveStyle, styleOf } from './styles';

/** A two-dimensional input of the right size; a single value stands for all cells. */
export function asGrid(input: unknown, block: CellBlock): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const rows = input as unknown[];
  const fits =
    rows.length === rowCount(block) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(block));
  if (!fits)
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => (rows[row - block.startRow] as unknown[])[column - block.startColumn];
}

/** `range.values = ...` and `range.formulas = ...`. */
export function writeInput(book: Book, sheetId: string, block: CellBlock, input: unknown): void {
  const at = asGrid(input, block);
  requireEditable(book, sheetId, block);
  ensureSize(book, sheetId, block.endRow, block.endColumn);
  const sheet = book.sheetWithStyles(sheetId);
  const cells: CellMatrix = {};
  const formats = new Map<string, string>();
  mapBlock(block, (row, column) => {
    const item = at(row, column);
    if (item === null || item === undefined) return;
    const format = numberFormatOf(styleOf(book, sheet, row, column));
    const parsed = parseInput(item, format === '@');
    if (!parsed) return;
    // Univer formats a number by the cell's own style alone, Excel by the column's as well.
    const own = resolveStyle(book, sheet.getCellRaw(row, column)?.s).n;
    const inherited = !own && format !== 'General' ? { s: { n: { pattern: format } } } : {};
    (cells[row] ??= {})[column] = { ...parsed.cell, ...inherited };
    if (parsed.format !== undefined && format === 'General')
      formats.set(`${row},${column}`, parsed.format);
  });
  if (Object.keys(cells).length > 0) writeCells(book, sheetId, cells);
  if (formats.size > 0)
    patchStyle(book, sheetId, block, (row, column) => {
      const pattern = formats.get(`${row},${column}`);
      return pattern === undefined ? undefined : { n: { pattern } };
    });
}

/** `range.numberFormat = ...`. */
export function writeNumberFormat(
  book: Book,
  sheetId: string,
  block: CellBlock,
  input: unknown,
): void {
  if (!Array.isArray(input)) {
    if (typeof input === 'string') patchStyle(book, sheetId, block, formatPatch(input));
    return;
  }
  const at = asGrid(input, block);
  ensureSize(book, sheetId, block.endRow, block.endColumn);
  patchStyle(book, sheetId, block, (row, column) => {
    const format = at(row, column);
    return typeof format === 'string' ? formatPatch(format) : undefined;
  });
}

const formatPatch = (pattern: string): { n: { pattern: string } | null } => ({
  n: pattern === 'General' ? null : { pattern },
});
