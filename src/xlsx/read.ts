import type { CellValue as FileValue, Sheet } from 'hucre/xlsx';
import type { CellValue } from '../plan/entry';
import type { Area } from '../sheets/address';
import { ANY_FORMULA, dateKey, type SheetContents } from '../sheets/book';
import type { BudgetOptions } from './guard/budget';
import { limits } from './guard/limits';
import type { Note, Refusal } from './guard/refusal';
import { type OpenedWorkbook, openWorkbook } from './open';
import type { CustomProperties } from './parts/customProperties';
import { serialOf } from './serial';

/** One sheet of a file; its contents are those that Office.js would give of it, from A1 on. */
export interface FileSheet {
  readonly contents: SheetContents;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Merged areas; every cell of one reads as its first. */
  readonly merges: readonly Area[];
}

/** A workbook name: `sheet` is the title of the sheet that it belongs to, null for the whole workbook. */
export interface FileName {
  readonly name: string;
  readonly reference: string;
  readonly sheet: string | null;
}

/** A workbook file: what its cells hold, without looks. */
export interface FileBook {
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  /** The file's own properties, by which a unit's workbook is known. */
  readonly properties: CustomProperties;
  /** When it was saved last, as it says itself (ISO); null where it does not. */
  readonly savedAt: string | null;
  readonly notes: readonly Note[];
}

export type Reading =
  | { readonly ok: true; readonly book: FileBook }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Reads a workbook file that nobody vouches for (see `openWorkbook`). Every cell of a merged area
 * reads as its first; a formula without a stored result reads as a blank that holds a formula.
 */
export async function readWorkbook(bytes: Uint8Array, options?: BudgetOptions): Promise<Reading> {
  const opening = await openWorkbook(bytes, options);
  return opening.ok ? { ok: true, book: fileBook(opening) } : opening;
}

function fileBook({ workbook, properties, from1904, notes }: OpenedWorkbook): FileBook {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      contents: contentsOf(sheet, from1904),
      visibility: sheet.veryHidden ? 'veryHidden' : sheet.hidden ? 'hidden' : 'visible',
      merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
        row: startRow,
        column: startCol,
        rows: endRow - startRow + 1,
        columns: endCol - startCol + 1,
      })),
    })),
    names: (workbook.namedRanges ?? []).map(({ name, range, scope }) => ({
      name,
      reference: range,
      sheet: scope ?? null,
    })),
    properties,
    savedAt: isoTime(workbook.properties?.modified),
    notes,
  };
}

function isoTime(time: Date | undefined): string | null {
  return time && !Number.isNaN(time.getTime()) ? time.toISOString() : null;
}

function contentsOf(sheet: Sheet, from1904: boolean): SheetContents {
  const dates = new Set<string>();
  const values = sheet.rows.map((line, row) =>
    line.map((value, column) => {
      if (value instanceof Date) dates.add(dateKey(row, column));
      return plain(value, from1904);
    }),
  );
  const formulas = values.map((line) => [...line]);
  for (const [key, { formula }] of sheet.cells ?? []) {
    if (formula === undefined) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const line = formulas[row];
    // The copies of a shared formula hold no text of their own.
    if (line) line[column] = formula === '' ? ANY_FORMULA : `=${formula.replace(/^=/, '')}`;
  }
  spreadMerges(sheet, values, formulas, dates);
  return { title: sheet.name, row: 0, column: 0, values, formulas, dates };
}

function plain(value: FileValue, from1904: boolean): CellValue {
  if (value === null) return '';
  return value instanceof Date ? serialOf(value, from1904) : value;
}

/** Merged areas up to this size are spread beyond the last used cell too; larger ones only up to it. */
const SPREAD_BEYOND = 1_000;

/** Puts the first cell of every merged area into the others. */
function spreadMerges(
  { merges = [] }: Sheet,
  values: CellValue[][],
  formulas: CellValue[][],
  dates: Set<string>,
): void {
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = values[startRow]?.[startCol];
    const formula = formulas[startRow]?.[startCol];
    if (value === undefined || formula === undefined) continue;
    const size = (endRow - startRow + 1) * (endCol - startCol + 1);
    if (size <= SPREAD_BEYOND) for (const lines of [values, formulas]) widen(lines, endRow, endCol);
    const isDate = dates.has(dateKey(startRow, startCol));
    for (let row = startRow; row <= Math.min(endRow, values.length - 1); row += 1) {
      const [valueLine = [], formulaLine = []] = [values[row], formulas[row]];
      for (let column = startCol; column <= Math.min(endCol, valueLine.length - 1); column += 1) {
        valueLine[column] = value;
        formulaLine[column] = formula;
        if (isDate) dates.add(dateKey(row, column));
      }
    }
  }
}

/** Adds blank cells up to a row and a column, unless that would make too many. */
function widen(lines: CellValue[][], row: number, column: number): void {
  const rows = Math.max(lines.length, row + 1);
  const width = lines[0]?.length ?? 0;
  const columns = Math.max(width, column + 1);
  if ((rows === lines.length && columns === width) || rows * columns > limits.areaCells) return;
  for (const line of lines) while (line.length < columns) line.push('');
  while (lines.length < rows) lines.push(Array<CellValue>(columns).fill(''));
}
