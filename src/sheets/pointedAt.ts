import { cellAddress } from './address';
import { type Book, endOf, valueAt } from './book';
import { readCodedRows } from './codedRows';
import type { SheetKey } from './description';
import type { CellPlace } from './locate';
import { names } from './names';
import { pointsCodes } from './points/columnCodes';
import { columnsAt } from './record';

/** A cell of the open workbook, counted from 0. */
export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The unit and the column that a cell of a sheet with unit rows speaks of. */
export interface PointedAt {
  readonly unit: string;
  /** Code of a figure on Số liệu, otherwise of a criterion, a group or a computed column; blank: no column's. */
  readonly column: string;
  readonly sheet: 'figures' | 'points' | 'appraisal' | 'pledges' | 'ranking';
}

/** The sheets with the codes of units down and codes across, and the first of their unit rows. */
const coded = {
  figures: { codes: names.entries, rows: names.entryRows },
  points: { codes: names.points, rows: names.pointRows },
  appraisal: { codes: names.appraisal, rows: names.appraisalRows },
  pledges: { codes: names.pledges, rows: names.pledgeRows },
} as const;

type CodedSheet = keyof typeof coded;

/**
 * What a cell speaks of, found by the codes beside and above it: the other direction of `locator`.
 * Null where it is in no unit's row of a sheet that has any.
 */
export function pointedAt(book: Book, cell: Cell): PointedAt | null {
  const [key] = [...book.sheets].find(([, { title }]) => title === cell.sheet) ?? [];
  if (key === undefined) return null;
  if (key === 'ranking') return inRanking(book, cell);
  return isCoded(key) ? inCoded(book, key, cell) : null;
}

function isCoded(key: SheetKey): key is CodedSheet {
  return key in coded;
}

function inCoded(book: Book, sheet: CodedSheet, cell: Cell): PointedAt | null {
  const anchor = book.anchors.get(coded[sheet].codes);
  const first = book.anchors.get(coded[sheet].rows);
  if (!anchor || !first || cell.row < first.row) return null;
  const unit = String(valueAt(book.sheets.get(sheet), cell.row, anchor.column)).trim();
  return unit === '' ? null : { unit, sheet, column: codeAbove(book, coded[sheet].codes, cell) };
}

/** Xếp hạng knows its units by the row in which they stand on Điểm. */
function inRanking(book: Book, cell: Cell): PointedAt | null {
  const anchor = book.anchors.get(names.ranking);
  const points = book.anchors.get(names.points);
  const first = book.anchors.get(names.pointRows);
  if (!anchor || !points || !first || cell.row <= anchor.row) return null;
  const column = columnsAt(book, anchor).get('_dong');
  const place = column === undefined ? '' : valueAt(book.sheets.get('ranking'), cell.row, column);
  if (typeof place !== 'number') return null;
  const row = first.row + place - 1;
  const unit = String(valueAt(book.sheets.get('points'), row, points.column)).trim();
  if (unit === '') return null;
  return { unit, sheet: 'ranking', column: codeAbove(book, names.ranking, cell) };
}

/** Rows (0-based) of Xếp hạng. */
export interface ListedRows {
  readonly headings: number;
  /** The first and the last that are a unit's. */
  readonly first: number;
  readonly last: number;
}

/** Where the units stand on Xếp hạng; null where nobody is listed. */
export function listedRows(book: Book): ListedRows | null {
  const sheet = book.sheets.get('ranking');
  const anchor = book.anchors.get(names.ranking);
  if (!sheet || !anchor) return null;
  const column = columnsAt(book, anchor).get('_dong');
  if (column === undefined) return null;
  const rows = sheet.values
    .map((_, index) => sheet.row + index)
    .filter((row) => row > anchor.row && typeof valueAt(sheet, row, column) === 'number');
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { headings: anchor.row + 1, first, last };
}

/** The cell of a column in a unit's row on Xếp hạng; null where it has none. */
export function rankingCell(book: Book, unit: string, code: string): CellPlace | null {
  const sheet = book.sheets.get('ranking');
  const anchor = book.anchors.get(names.ranking);
  const first = book.anchors.get(names.pointRows);
  const own = readCodedRows(book, names.points, names.pointRows).find((row) => row.unit === unit);
  if (!sheet || !anchor || !first || !own) return null;
  const columns = columnsAt(book, anchor);
  const [place, column] = [columns.get('_dong'), columns.get(code)];
  if (place === undefined || column === undefined) return null;
  for (let row = anchor.row + 1; row < endOf(sheet).row; row += 1) {
    if (valueAt(sheet, row, place) === own.row - first.row + 1) {
      return { sheet: sheet.title, address: cellAddress(row, column) };
    }
  }
  return null;
}

/** The code above a cell. A hidden column that belongs to a criterion speaks of the criterion. */
function codeAbove(book: Book, name: string, { column }: Cell): string {
  const anchor = book.anchors.get(name);
  const columns = anchor ? columnsAt(book, anchor) : new Map<string, number>();
  const [code = ''] = [...columns].find(([, at]) => at === column) ?? [];
  const { official, result, place, placeFromLast } = pointsCodes;
  const prefix = [official, result, place, placeFromLast]
    .map((of) => of(''))
    .find((start) => code.startsWith(start));
  return prefix === undefined ? code : code.slice(prefix.length);
}
