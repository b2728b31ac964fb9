import { commonTexts } from '../../messages/sheetTexts/titles';
import type { CellValue } from '../../plan/entry';
import type { SheetDraft } from '../draft';

interface TypedRow {
  readonly values: ReadonlyMap<string, CellValue>;
}

/**
 * Codes of columns in which something is typed and which the plan does not have any more: a figure
 * or criterion was renamed or deleted. They are kept at the end, so that nothing typed is lost.
 */
export function leftOverCodes(
  rows: readonly TypedRow[],
  known: readonly { readonly code: string }[],
): readonly string[] {
  const codes = new Set(known.map(({ code }) => code));
  const typed = new Set(rows.flatMap(({ values }) => [...values.keys()]));
  return [...typed].filter((code) => !code.startsWith('_') && !codes.has(code));
}

/** Where a table that people type in has its rows, and where its own columns end. */
interface TableEnd {
  readonly codeRow: number;
  readonly headRow: number;
  readonly first: number;
  readonly columns: number;
}

/**
 * Ends a table that people type in: behind its own columns what is typed under left-over codes, and the
 * workbook's names by which the row of codes and the first row are found again.
 */
export function endTypedTable(
  draft: SheetDraft,
  [tableName, rowsName]: readonly [table: string, rows: string],
  { codeRow, headRow, first, columns }: TableEnd,
  rows: readonly TypedRow[],
  codes: readonly string[],
): void {
  draft
    .name(tableName, { row: codeRow, column: 0, rows: 1, columns: columns + codes.length })
    .name(rowsName, { row: first, column: 0, rows: 1, columns: 1 });
  if (codes.length === 0) return;
  draft
    .put(codeRow, columns, [codes], 'code')
    .put(headRow, columns, [codes.map(commonTexts.leftOver)], 'head')
    .put(
      first,
      columns,
      rows.map(({ values }) => codes.map((code) => values.get(code) ?? null)),
      'entryNumber',
    );
}
