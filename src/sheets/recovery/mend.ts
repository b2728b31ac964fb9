import { commonTexts } from '../../messages/sheetTexts/titles';
import { cleanText } from '../../plan/cleanText';
import { sameCode } from '../../plan/invariants/codes';
import { appraisalLayout } from '../decisions/appraisalLayout';
import { type Anchor, type Book, endOf, type SheetContents, valueAt } from '../book';
import { codeColumns, type ColumnNote, headedCodes } from './codeColumns';
import type { SheetKey } from '../description';
import { explanationsLayout } from '../figures/explanationsSheet';
import { figuresLayout, firstEntryRow } from '../figures/figuresLayout';
import type { FoundSheet, RawBook } from './findSheets';
import { findHeadedTable } from './headings';
import { readMemory, rememberedCodes } from './memory';
import { names, rowNames, sheetNames } from '../names';
import { pledgesLayout } from '../decisions/pledgesLayout';
import { readRecords, RECORD_HEAD_ROWS } from '../record';
import {
  type CodeRow,
  findCodeRow,
  isCodeRow,
  resemblesCodeRow,
  tablesOf,
} from './tableSignatures';

/** What had to be found again by what stands in the cells. */
export type Mended =
  /** A workbook name was broken, deleted, or led elsewhere. */
  | { readonly what: 'name'; readonly key: SheetKey; readonly name: string }
  /** A table of the plan without its code row: it is read by its headings. */
  | { readonly what: 'table'; readonly key: SheetKey; readonly name: string }
  /** The code row is gone: the headings told the columns. */
  | { readonly what: 'codeRow'; readonly key: SheetKey }
  | ({ readonly what: 'column'; readonly key: SheetKey } & ColumnNote);

/** A book whose tables were found, and what had to be found by content. */
export interface MendedBook extends Book {
  readonly mended: readonly Mended[];
}

/**
 * Finds the tables on the sheets: where a workbook name says so and a code row stands there,
 * otherwise by the codes, and where these are gone by the headings. Nothing is written.
 */
export function mend(
  { places, sheets: read }: RawBook,
  found: ReadonlyMap<SheetKey, FoundSheet>,
): MendedBook {
  const sheets = new Map<SheetKey, SheetContents>();
  const anchors = new Map<string, Anchor>();
  const mended: Mended[] = [];
  for (const key of Object.keys(sheetNames) as SheetKey[]) {
    const { title, at, byCodes } = found.get(key) ?? { title: '', at: null, byCodes: false };
    const sheet = read.get(title);
    if (!sheet) continue;
    sheets.set(key, sheet);
    for (const name of tablesOf[key]) {
      const isMain = name === sheetNames[key];
      const named = places.get(name);
      const own = named?.title === title ? named : null;
      const place = isMain ? at : tableAt(sheet, name, own);
      const headed = place ? null : findHeadedTable(sheet, name, kindCodes({ sheets, anchors }));
      if (place) anchors.set(name, { sheet: key, row: place.row, column: place.column });
      if (headed) {
        anchors.set(name, { sheet: key, ...headed, headless: true });
        mended.push({ what: 'table', key, name });
        continue;
      }
      const isSound = place !== null && place.row === own?.row && place.column === own.column;
      if (isMain ? byCodes : place !== null && !isSound) mended.push({ what: 'name', key, name });
    }
  }
  const book: Book = { sheets, anchors };
  const memory = readMemory(book);
  for (const [key, { title, at }] of found) {
    const sheet = sheets.get(key);
    const rowsName = rowNames[key];
    if (!sheet || rowsName === undefined) continue;
    const head = at ?? headingsOnly(sheet);
    if (!head) continue;
    const named = places.get(rowsName);
    const own = named?.title === title && named.row > head.row ? named.row : null;
    const first = key === 'points' ? own : firstUnitRow(book, key, head, own);
    if (first !== null) anchors.set(rowsName, { sheet: key, row: first, column: head.column });
    if (first !== null && first !== own) mended.push({ what: 'name', key, name: rowsName });
    const headed = headedCodes(book, key);
    if (!headed || first === null) continue;
    const rows = {
      codes: at?.row ?? null,
      headings: headingRow(sheet, head),
      firstUnit: first,
      column: head.column,
    };
    const known = memory && rememberedCodes(memory, key);
    const { codes, notes } = codeColumns(sheet, rows, headed, known);
    anchors.set(sheetNames[key], { sheet: key, row: head.row, column: head.column, codes });
    if (at) mended.push(...notes.map((note) => ({ what: 'column' as const, key, ...note })));
    else mended.push({ what: 'codeRow', key });
  }
  return { sheets, anchors, mended };
}

/** The codes of the kinds of units by their names. */
function kindCodes(book: Book): ReadonlyMap<string, string> {
  const rows = readRecords(book, names.unitKinds) ?? [];
  return new Map(rows.map((row) => [row.text('name'), row.text('code')]));
}

/** The code row of one of a sheet's tables; a name that leads to it is believed also where a code was changed. */
function tableAt(sheet: SheetContents, name: string, named: CodeRow | null): CodeRow | null {
  if (named && isCodeRow(sheet, name, named)) return named;
  const found = findCodeRow(sheet, name);
  return found ?? (named && resemblesCodeRow(sheet, name, named) ? named : null);
}

/** Where the code row would stand if it had not been deleted: right above the headings. */
function headingsOnly(sheet: SheetContents): CodeRow | null {
  for (let row = sheet.row; row < endOf(sheet).row; row += 1) {
    for (let column = sheet.column; column < endOf(sheet).column; column += 1) {
      const isHead =
        textAt(sheet, row, column) === commonTexts.code &&
        textAt(sheet, row, column + 1) === commonTexts.unit;
      if (isHead) return { row: row - 1, column };
    }
  }
  return null;
}

/** The row of the headings: below the codes, also where rows were inserted between them. */
function headingRow(sheet: SheetContents, { row, column }: CodeRow): number {
  const between = [1, 2, 3, 4].find(
    (down) => textAt(sheet, row + down, column) === commonTexts.code,
  );
  return row + (between ?? 1);
}

/**
 * The first row with a unit: where its name says, or above it where a unit of the plan stands there
 * already (a row was cut and put further down), or, where the name is broken, at the first such row.
 */
function firstUnitRow(
  book: Book,
  key: SheetKey,
  head: CodeRow,
  named: number | null,
): number | null {
  const sheet = book.sheets.get(key);
  if (!sheet) return null;
  const units = readRecords(book, names.units) ?? [];
  const codes = new Set(
    units.map((row) => sameCode(row.text('code'))).filter((code) => code !== ''),
  );
  const usual = head.row + headRows(book, key);
  const isUnit = (row: number): boolean => codes.has(sameCode(textAt(sheet, row, head.column)));
  const below = Array.from(
    { length: Math.max(0, endOf(sheet).row - head.row - 2) },
    (_, index) => head.row + 2 + index,
  );
  const first = below.find(isUnit);
  if (named !== null) return first === undefined ? named : Math.min(named, first);
  if (first === undefined) return usual;
  // A code that the plan does not know, or one that was typed over, may stand above it.
  const above = below.find((row) => row >= usual && textAt(sheet, row, head.column) !== '');
  return Math.min(first, above ?? first);
}

/** From the code row to the first unit, as the sheet is drawn. */
function headRows(book: Book, key: SheetKey): number {
  const kinds = (readRecords(book, names.unitKinds) ?? []).filter((row) => row.text('code') !== '');
  const rows: Partial<Record<SheetKey, number>> = {
    figures: firstEntryRow(kinds.length) - figuresLayout.codeRow,
    appraisal: appraisalLayout.maxRow + kinds.length - appraisalLayout.codeRow,
    pledges: pledgesLayout.firstRow - pledgesLayout.codeRow,
    previousFigures: firstEntryRow(kinds.length) - figuresLayout.codeRow,
    explanations: explanationsLayout.firstRow - explanationsLayout.codeRow,
  };
  return rows[key] ?? RECORD_HEAD_ROWS;
}

function textAt(sheet: SheetContents, row: number, column: number): string {
  return cleanText(String(valueAt(sheet, row, column)));
}
