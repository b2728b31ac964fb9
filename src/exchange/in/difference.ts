import { cleanText } from '../../plan/cleanText';
import type { CellValue } from '../../plan/entry';
import { cellAddress } from '../../sheets/address';
import { ANY_FORMULA, type SheetContents, valueAt } from '../../sheets/book';
import type { EditedCell } from './received';

/** An edited cell, and whether a value took the place of a formula. */
export interface Edited extends EditedCell {
  readonly wasFormula: boolean;
}

/** A cell's place on its sheet, from 0. */
export type Spot = readonly [row: number, column: number];

/**
 * What a cell of the file says otherwise than the issued form's, if anything. A formula counts by its
 * text. `what`: the cell in words.
 */
export function difference(
  made: SheetContents,
  [madeRow, madeColumn]: Spot,
  file: SheetContents,
  [row, column]: Spot,
  what: string,
): readonly Edited[] {
  const issued = valueAt(made, madeRow, madeColumn, 'formulas');
  const content = valueAt(file, row, column, 'formulas');
  if (isSame(issued, content)) return [];
  const wasFormula = isFormula(issued) && !isFormula(content);
  const cell = { sheet: file.title, address: cellAddress(row, column) };
  return [{ cell, what, issued, found: content, wasFormula }];
}

function isFormula(content: CellValue): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

function isSame(issued: CellValue, found: CellValue): boolean {
  if (isFormula(issued)) {
    if (!isFormula(found)) return false;
    // The copies of a shared formula hold no text of their own.
    return found === ANY_FORMULA || skeleton(issued) === skeleton(found);
  }
  if (isFormula(found)) return false;
  return issued === found || cleanText(String(issued)) === cleanText(String(found));
}

/**
 * A formula without what programs write in their own ways (spaces, anchors, `FALSE()`), and without
 * the places of its cells: these move with the lines, and sheets are renamed.
 */
function skeleton(formula: string): string {
  return formula
    .replaceAll(/'(?:[^']|'')*'!|\$?[\p{L}\d_.]+!/gu, '')
    .replaceAll(/_xlfn\.|\s/g, '')
    .replaceAll(/\$?\b[A-Z]{1,3}\$?\d+\b/g, '#')
    .toUpperCase()
    .replaceAll(/\b(TRUE|FALSE)\(\)/g, '$1');
}
