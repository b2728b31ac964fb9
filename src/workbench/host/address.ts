import { HostError } from './errors';
import type { CellBlock } from './model';

export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

/** 0 -> "A", 26 -> "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** "A" -> 0, "aa" -> 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export const isWholeColumns = (block: CellBlock): boolean =>
  block.startRow === 0 && block.endRow === LAST_ROW;

export const isWholeRows = (block: CellBlock): boolean =>
  block.startColumn === 0 && block.endColumn === LAST_COLUMN;

export const contains = (block: CellBlock, row: number, column: number): boolean =>
  row >= block.startRow &&
  row <= block.endRow &&
  column >= block.startColumn &&
  column <= block.endColumn;

/** Excel's spelling: B3, B3:D7, B:D, 3:7; the whole sheet is 1:1048576. */
export function blockAddress(block: CellBlock, dollar: '' | '$' = ''): string {
  const column = (index: number): string => dollar + columnName(index);
  const row = (index: number): string => `${dollar}${index + 1}`;
  if (isWholeRows(block)) return `${row(block.startRow)}:${row(block.endRow)}`;
  if (isWholeColumns(block)) return `${column(block.startColumn)}:${column(block.endColumn)}`;
  const start = column(block.startColumn) + row(block.startRow);
  const end = column(block.endColumn) + row(block.endRow);
  return start === end ? start : `${start}:${end}`;
}

/** A sheet's name as formulas write it: quoted unless it is plain letters, digits and _. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const sheetAddress = (sheetName: string, block: CellBlock): string =>
  `${quoteSheet(sheetName)}!${blockAddress(block)}`;

export interface ParsedAddress {
  readonly sheetName: string | undefined;
  readonly block: CellBlock;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d+)?$/;

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = corner.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    ...(match[1] === undefined ? {} : { column: columnIndex(match[1]) }),
    ...(match[2] === undefined ? {} : { row: Number(match[2]) - 1 }),
  };
}

/** Reads "B3", "$B$3:D7", "B:D", "3:7", each with or without a sheet before it. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  const sheetName = split ? (split[1]?.replaceAll("''", "'") ?? split[2]) : undefined;
  const [first = '', second = first, more] = (split?.[3] ?? text.trim()).split(':');
  if (more !== undefined) return undefined;
  const a = parseCorner(first);
  const b = parseCorner(second);
  if (!a || !b || (a.row === undefined) !== (b.row === undefined)) return undefined;
  if ((a.column === undefined) !== (b.column === undefined)) return undefined;
  // A lone "B" or "3" is no address.
  if (first === second && !text.includes(':') && (a.row === undefined || a.column === undefined))
    return undefined;
  const rows = [a.row ?? 0, b.row ?? LAST_ROW];
  const columns = [a.column ?? 0, b.column ?? LAST_COLUMN];
  const block = {
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  };
  return inSheet(block) ? { sheetName, block } : undefined;
}

export const inSheet = (block: CellBlock): boolean =>
  block.startRow >= 0 &&
  block.startColumn >= 0 &&
  block.endRow <= LAST_ROW &&
  block.endColumn <= LAST_COLUMN;

/** The block, or Excel's refusal of a place outside the sheet. */
export function checked(block: CellBlock): CellBlock {
  if (inSheet(block) && block.startRow <= block.endRow && block.startColumn <= block.endColumn)
    return block;
  throw new HostError('InvalidArgument', 'The range is outside the sheet or empty.');
}

export const rowCount = (block: CellBlock): number => block.endRow - block.startRow + 1;
export const columnCount = (block: CellBlock): number => block.endColumn - block.startColumn + 1;

export function intersection(a: CellBlock, b: CellBlock): CellBlock | undefined {
  const common = {
    startRow: Math.max(a.startRow, b.startRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endRow: Math.min(a.endRow, b.endRow),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return common.startRow > common.endRow || common.startColumn > common.endColumn
    ? undefined
    : common;
}

export const boundingBlock = (a: CellBlock, b: CellBlock): CellBlock => ({
  startRow: Math.min(a.startRow, b.startRow),
  startColumn: Math.min(a.startColumn, b.startColumn),
  endRow: Math.max(a.endRow, b.endRow),
  endColumn: Math.max(a.endColumn, b.endColumn),
});

/** What is left of a block without another: up to four rectangles. */
export function subtract(block: CellBlock, without: CellBlock): CellBlock[] {
  const common = intersection(block, without);
  if (!common) return [block];
  const between = { startRow: common.startRow, endRow: common.endRow };
  return [
    { ...block, endRow: common.startRow - 1 },
    { ...block, startRow: common.endRow + 1 },
    { ...block, ...between, endColumn: common.startColumn - 1 },
    { ...block, ...between, startColumn: common.endColumn + 1 },
  ].filter((left) => left.startRow <= left.endRow && left.startColumn <= left.endColumn);
}
