import type { ICellData, IStyleData } from '@univerjs/core';
import { columnCount, rowCount } from '../address';
import type { Book } from '../book';
import {
  type CellMatrix,
  ensureSize,
  formulaOf,
  hasContent,
  hasFormula,
  requireEditable,
  writeCells,
  writeStyles,
} from '../cells';
import { invalidArgument } from '../errors';
import { formulaShift } from '../formulaShift';
import type { CellBlock, SheetBlock } from '../model';
import { styleOf } from '../styles';
import { copyValidations } from '../validation';

export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

interface Source {
  readonly content: ICellData;
  readonly style: IStyleData;
  readonly custom: ICellData['custom'];
  readonly shift: ((rows: number, columns: number) => string) | undefined;
  readonly blank: boolean;
}

/** How often the source fits: a destination that is a multiple of it is filled with copies. */
function target(source: CellBlock, destination: CellBlock, transpose: boolean): CellBlock {
  const rows = transpose ? columnCount(source) : rowCount(source);
  const columns = transpose ? rowCount(source) : columnCount(source);
  const fits = (have: number, unit: number): number => (have % unit === 0 ? have : unit);
  return {
    startRow: destination.startRow,
    startColumn: destination.startColumn,
    endRow: destination.startRow + fits(rowCount(destination), rows) - 1,
    endColumn: destination.startColumn + fits(columnCount(destination), columns) - 1,
  };
}

/** A patch that turns one style into another, whatever the first one had. */
export function replaceStyle(old: IStyleData, wanted: IStyleData): IStyleData {
  const nulls = (style: object): object =>
    Object.fromEntries(Object.keys(style).map((key) => [key, null]));
  const patch = { ...nulls(old), ...wanted };
  if (old.bd && wanted.bd) patch.bd = { ...nulls(old.bd), ...wanted.bd };
  return patch;
}

function readSource(book: Book, source: SheetBlock, row: number, column: number): Source {
  const sheet = book.sheet(source.sheetId);
  const cell = sheet.getCellRaw(row, column);
  const content: ICellData = { v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null };
  return {
    content,
    style: styleOf(book, sheet, row, column),
    custom: cell?.custom ?? null,
    shift: hasFormula(cell) ? formulaShift(formulaOf(book, sheet, row, column)) : undefined,
    blank: !cell || !hasContent(cell),
  };
}

function content(source: Source, type: CopyType, rows: number, columns: number): ICellData {
  if (type !== 'Values' && source.shift)
    return { f: source.shift(rows, columns), v: null, t: null, si: null, p: null };
  return { ...source.content, f: null, si: null };
}

/** `range.copyFrom`: relative references move along, a larger destination is filled with copies. */
export function copyRange(
  book: Book,
  source: SheetBlock,
  destination: SheetBlock,
  type: CopyType,
  skipBlanks: boolean,
  transpose: boolean,
): void {
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(type)) throw invalidArgument(type);
  const to = target(source, destination, transpose);
  const { sheetId } = destination;
  requireEditable(book, sheetId, to);
  ensureSize(book, sheetId, to.endRow, to.endColumn);
  const rows = rowCount(source);
  const columns = columnCount(source);
  const sources: Source[][] = [];
  for (let row = 0; row < rows; row++)
    sources.push(
      Array.from({ length: columns }, (_, column) =>
        readSource(book, source, source.startRow + row, source.startColumn + column),
      ),
    );
  const cells: CellMatrix = {};
  const styles: CellMatrix = {};
  const sheet = book.sheet(sheetId);
  for (let row = to.startRow; row <= to.endRow; row++)
    for (let column = to.startColumn; column <= to.endColumn; column++) {
      const down = row - to.startRow;
      const right = column - to.startColumn;
      const fromRow = (transpose ? right : down) % rows;
      const fromColumn = (transpose ? down : right) % columns;
      const from = sources[fromRow]?.[fromColumn];
      if (!from || (skipBlanks && from.blank)) continue;
      if (type !== 'Formats') {
        const byRows = row - source.startRow - fromRow;
        const byColumns = column - source.startColumn - fromColumn;
        (cells[row] ??= {})[column] = content(from, type, byRows, byColumns);
      }
      if (type === 'All' || type === 'Formats')
        (styles[row] ??= {})[column] = {
          s: replaceStyle(styleOf(book, sheet, row, column), from.style),
          custom: from.custom ?? null,
        };
    }
  if (type !== 'Formats') writeCells(book, sheetId, cells);
  if (type === 'All' || type === 'Formats') writeStyles(book, sheetId, styles);
  if (type === 'All') copyValidations(book, source, { sheetId, ...to }, transpose);
}
