import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { contains, isWholeColumns, isWholeRows } from './address';
import type { Book } from './book';
import type { CellMatrix } from './cells';
import { oneStyle } from './looks';
import type { CellBlock } from './model';
import type { CellExtras } from './protection';

type StyleRef = ICellData['s'];

/** A style as an object, whichever way Univer holds it. */
export function resolveStyle(book: Book, style: StyleRef): IStyleData {
  if (!style) return {};
  if (typeof style !== 'string') return style;
  return book.workbook.getStyles().get(style) ?? {};
}

/** What a cell looks like: its own style over its row's, its column's and the sheet's. */
export function styleOf(book: Book, sheet: Worksheet, row: number, column: number): IStyleData {
  return {
    ...resolveStyle(book, sheet.getDefaultCellStyle()),
    ...resolveStyle(book, sheet.getColumnStyle(column, true)),
    ...resolveStyle(book, sheet.getRowStyle(row, true)),
    ...resolveStyle(book, sheet.getCellRaw(row, column)?.s),
  };
}

export const numberFormatOf = (style: IStyleData): string => style.n?.pattern ?? 'General';

/** The part of a block that Univer's sheet really has. */
export function clipToSheet(sheet: Worksheet, block: CellBlock): CellBlock {
  return {
    ...block,
    endRow: Math.min(block.endRow, Math.max(block.startRow, sheet.getRowCount() - 1)),
    endColumn: Math.min(block.endColumn, Math.max(block.startColumn, sheet.getColumnCount() - 1)),
  };
}

/** A change of style; a function where it depends on the place in the block. */
export type StylePatch = IStyleData | ((row: number, column: number) => IStyleData | undefined);

const patchAt = (patch: StylePatch, row: number, column: number): IStyleData | undefined =>
  typeof patch === 'function' ? patch(row, column) : patch;

/**
 * Changes the style of a block. Whole rows and columns change their own style, and besides it
 * that of the cells which have one already.
 */
export function patchStyle(book: Book, sheetId: string, block: CellBlock, patch: StylePatch): void {
  if (isWhole(block)) patchWhole(book, book.sheet(sheetId), block, patch);
  else book.pending.style(sheetId, patched(block, patch));
}

const isWhole = (block: CellBlock): boolean => isWholeColumns(block) || isWholeRows(block);

function patched(block: CellBlock, patch: StylePatch): CellMatrix {
  const cells: CellMatrix = {};
  for (let row = block.startRow; row <= block.endRow; row++)
    for (let column = block.startColumn; column <= block.endColumn; column++) {
      const style = patchAt(patch, row, column);
      if (style) (cells[row] ??= {})[column] = { s: style };
    }
  return cells;
}

function patchWhole(book: Book, sheet: Worksheet, block: CellBlock, patch: StylePatch): void {
  patchLines(book, sheet, block, patch);
  const cells: CellMatrix = {};
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const style = cell && contains(block, row, column) ? patchAt(patch, row, column) : undefined;
    if (style) (cells[row] ??= {})[column] = { s: style };
  });
  book.pending.style(sheet.getSheetId(), cells);
}

/** Row or column data of a whole block; all columns when the block is the whole sheet. */
function lineData(
  sheet: Worksheet,
  block: CellBlock,
  make: (line: number, isColumn: boolean) => object,
): { id: string; params: object } {
  const data: Record<number, object> = {};
  const isColumn = isWholeColumns(block);
  const start = isColumn ? block.startColumn : block.startRow;
  const count = isColumn ? sheet.getColumnCount() : sheet.getRowCount();
  const end = Math.min(isColumn ? block.endColumn : block.endRow, Math.max(start, count - 1));
  for (let line = start; line <= end; line++) data[line] = make(line, isColumn);
  const subUnitId = sheet.getSheetId();
  return isColumn
    ? { id: 'sheet.mutation.set-col-data', params: { subUnitId, columnData: data } }
    : { id: 'sheet.mutation.set-row-data', params: { subUnitId, rowData: data } };
}

function patchLines(book: Book, sheet: Worksheet, block: CellBlock, patch: StylePatch): void {
  const { id, params } = lineData(sheet, block, (line, isColumn) => {
    const old = isColumn ? sheet.getColumnStyle(line, true) : sheet.getRowStyle(line, true);
    const change = isColumn ? patchAt(patch, 0, line) : patchAt(patch, line, 0);
    return { s: mergeStyle(resolveStyle(book, old), change ?? {}) };
  });
  book.run(id, params);
}

/** Null takes a property away; borders merge side by side. */
function mergeStyle(old: IStyleData, patch: IStyleData): IStyleData {
  const merged = oneStyle(old, patch);
  return withoutNulls(merged.bd ? { ...merged, bd: withoutNulls(merged.bd) } : merged);
}

const withoutNulls = (object: Record<string, unknown> | object): object =>
  Object.fromEntries(Object.entries(object).filter(([, item]) => item !== null));

/** Sets what Univer's styles do not know (locked ...) on every cell of a block. */
export function patchExtras(
  book: Book,
  sheetId: string,
  block: CellBlock,
  patch: CellExtras,
): void {
  const isOfLines = isWhole(block);
  const sheet = isOfLines ? book.sheet(sheetId) : book.sheetUnflushed(sheetId);
  const cells: CellMatrix = {};
  const add = (row: number, column: number): void => {
    const { custom } = book.pending.lookOf(sheetId, row, column) ?? {};
    const old = custom ?? sheet.getCellRaw(row, column)?.custom;
    (cells[row] ??= {})[column] = { custom: { ...(old as CellExtras | undefined), ...patch } };
  };
  if (isOfLines) {
    const { id, params } = lineData(sheet, block, (line, isColumn) => {
      const data = isColumn
        ? sheet.getColumnManager().getColumn(line)
        : sheet.getRowManager().getRow(line);
      return { custom: { ...(data?.custom as CellExtras | null | undefined), ...patch } };
    });
    book.run(id, params);
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.custom && contains(block, row, column)) add(row, column);
    });
  } else
    for (let row = block.startRow; row <= block.endRow; row++)
      for (let column = block.startColumn; column <= block.endColumn; column++) add(row, column);
  book.pending.style(sheetId, cells);
}

/** A reading that is the same for all cells of a block; null where they differ, as in Excel. */
export function uniform<T>(
  sheet: Worksheet,
  block: CellBlock,
  read: (row: number, column: number) => T,
): T | null {
  const { startRow, startColumn, endRow, endColumn } = clipToSheet(sheet, block);
  const first = read(startRow, startColumn);
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++)
      if (read(row, column) !== first) return null;
  return first;
}

/** "red", "#abc", "#AABBCC" -> "#AABBCC"; "" clears. */
export function colour(text: string): string {
  const hex = /^#?([0-9a-f]{6})$/i.exec(text);
  if (hex?.[1]) return `#${hex[1].toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${[short[1], short[2], short[3]].map((d) => `${d}${d}`).join('')}`.toUpperCase();
  return colourNames[text.toLowerCase()] ?? text;
}

const colourNames: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  darkgray: '#A9A9A9',
  purple: '#800080',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
};

/** Univer may hold "rgb(1,2,3)" for what a person chose in its colour picker. */
export function readColour(text: Nullable<string>, otherwise: string): string {
  const rgb = text && /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text);
  if (rgb)
    return `#${[rgb[1], rgb[2], rgb[3]].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  return text ? colour(text) : otherwise;
}
