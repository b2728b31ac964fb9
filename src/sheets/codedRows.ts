import { cleanText } from '../plan/cleanText';
import type { CellValue } from '../plan/entry';
import { type Book, dateKey, endOf, valueAt } from './book';
import { sameCode } from '../plan/invariants/codes';
import { columnsAt } from './record';
import { typedCells } from './typedRows';

/** One row of a sheet with unit codes down and codes across; what is blank is left out. */
export interface CodedRow {
  readonly unit: string;
  readonly values: ReadonlyMap<string, CellValue>;
  /** Codes of the cells whose number is shown as a date; absent where there are none. */
  readonly dates?: ReadonlySet<string>;
}

/**
 * Rows of a sheet with unit codes down and codes across, with the sheet row (0-based) that each
 * stands in. A row whose code somebody cleared is kept under no code, so that what is typed in it
 * is not lost. Of two rows with the same code one in which nothing is typed is left out: a run gave
 * the unit a new row while the code of its own was cleared or mistyped.
 */
export function readCodedRows(
  book: Book,
  name: string,
  rowsName: string,
): readonly (CodedRow & { readonly row: number })[] {
  const anchor = book.anchors.get(name);
  const first = book.anchors.get(rowsName);
  const sheet = anchor && book.sheets.get(anchor.sheet);
  if (!sheet || !first) return [];
  const columns = columnsAt(book, anchor);
  const codeColumn = columns.get('_ma') ?? anchor.column;
  const rows: (CodedRow & { row: number })[] = [];
  for (let row = first.row; row < endOf(sheet).row; row += 1) {
    const unit = cleanText(String(valueAt(sheet, row, codeColumn)));
    const values = new Map<string, CellValue>();
    const dates = new Set<string>();
    for (const [code, column] of columns) {
      const value = valueAt(sheet, row, column);
      if (value !== '') values.set(code, value);
      if (sheet.dates?.has(dateKey(row, column))) dates.add(code);
    }
    const isTyped = [...values.keys()].some((code) => !code.startsWith('_'));
    if (unit !== '' || isTyped) {
      rows.push({ unit, row, values, ...(dates.size > 0 ? { dates } : {}) });
    }
  }
  return withoutBlankTwins(rows);
}

function withoutBlankTwins<Row extends CodedRow>(rows: readonly Row[]): readonly Row[] {
  const filled = new Set(
    rows.filter((row) => typedCells(row) > 0).map(({ unit }) => sameCode(unit)),
  );
  return rows.filter((row) => typedCells(row) > 0 || !filled.has(sameCode(row.unit)));
}

/** The same rows with each unit's code as the table of units spells it: `to01` is TO01 to a formula, too. */
export function spelledUnits<Row extends CodedRow>(
  rows: readonly Row[],
  units: readonly { readonly code: string }[],
): readonly Row[] {
  const known = new Map(units.map(({ code }) => [sameCode(code), code]));
  return rows.map((row) => ({ ...row, unit: known.get(sameCode(row.unit)) ?? row.unit }));
}
