import type { ICellData } from '@univerjs/core';
import type { Book } from '../book';
import {
  type CellMatrix,
  formulaOf,
  hasFormula,
  requireEditable,
  valueOf,
  writeCells,
  writeStyles,
} from '../cells';
import { formulaShift } from '../formulaShift';
import type { CellBlock } from '../model';
import { styleOf } from '../styles';
import { replaceStyle } from './copy';

export interface SortField {
  readonly key: number;
  readonly ascending?: boolean | null;
}

const group = (value: unknown): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;

/** Excel's order: numbers, texts, logical values; blanks are last both ways. */
function compare(a: unknown, b: unknown, matchCase: boolean): number {
  if (group(a) !== group(b)) return group(a) - group(b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const options = { sensitivity: matchCase ? 'variant' : 'accent' } as const;
  return String(a).localeCompare(String(b), 'vi', options);
}

/** Sorts the rows of a block; formulas keep pointing at their own row. */
export function sortRows(
  book: Book,
  sheetId: string,
  block: CellBlock,
  fields: readonly SortField[],
  matchCase: boolean,
): void {
  requireEditable(book, sheetId, block);
  const sheet = book.sheet(sheetId);
  const rows: number[] = [];
  for (let row = block.startRow; row <= block.endRow; row++) rows.push(row);
  const keyOf = (row: number, field: SortField): unknown =>
    valueOf(sheet.getCellRaw(row, block.startColumn + field.key));
  rows.sort((a, b) => {
    for (const field of fields) {
      const [x, y] = [keyOf(a, field), keyOf(b, field)];
      if (x === '' || y === '') {
        if (x !== y) return x === '' ? 1 : -1;
        continue;
      }
      const order = compare(x, y, matchCase) * (field.ascending === false ? -1 : 1);
      if (order !== 0) return order;
    }
    return a - b;
  });
  const cells: CellMatrix = {};
  const styles: CellMatrix = {};
  for (const [index, from] of rows.entries()) {
    const to = block.startRow + index;
    for (let column = block.startColumn; column <= block.endColumn; column++) {
      const cell = sheet.getCellRaw(from, column);
      const moved: ICellData = hasFormula(cell)
        ? { f: formulaShift(formulaOf(book, sheet, from, column))(to - from, 0), v: null, si: null }
        : { v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null, f: null, si: null };
      (cells[to] ??= {})[column] = moved;
      const old = styleOf(book, sheet, to, column);
      (styles[to] ??= {})[column] = {
        s: replaceStyle(old, styleOf(book, sheet, from, column)),
        custom: cell?.custom ?? null,
      };
    }
  }
  writeCells(book, sheetId, cells);
  writeStyles(book, sheetId, styles);
}
