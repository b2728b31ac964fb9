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

/** Puts what is typed under such codes behind the table's own columns. */
export function putLeftOver(
  draft: SheetDraft,
  rows: readonly TypedRow[],
  codes: readonly string[],
  at: {
    readonly codeRow: number;
    readonly headRow: number;
    readonly first: number;
    readonly column: number;
  },
): void {
  if (codes.length === 0) return;
  draft
    .put(at.codeRow, at.column, [codes], 'code')
    .put(at.headRow, at.column, [codes.map(commonTexts.leftOver)], 'head')
    .put(
      at.first,
      at.column,
      rows.map(({ values }) => codes.map((code) => values.get(code) ?? null)),
      'entryNumber',
    );
}
