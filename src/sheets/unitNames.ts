import type { Plan } from '../plan/plan';
import { cellAddress } from './address';
import type { SheetDraft } from './draft';
import type { References } from './references';

/**
 * Characters of the column of unit names, where others stand beside it: most names take one line,
 * and a small screen has room for what is typed or read next to them.
 */
export const UNIT_NAME_WIDTH = 28;

/** Points of a row whose unit has a name of one line. */
export const UNIT_ROW_HEIGHT = 20;

/** The names that the rows of some units show, as texts of one column each: for the rows' heights. */
export function unitNames(
  { units }: Plan,
  rows: readonly { readonly unit: string }[],
): readonly (readonly [string])[] {
  const called = new Map(units.map(({ code, name }) => [code, name]));
  return rows.map(({ unit }) => [called.get(unit) ?? '']);
}

/** Where a sheet with a row for each unit has their codes and names. */
export interface UnitColumns {
  readonly firstRow: number;
  readonly code: number;
  readonly name: number;
}

/** The units of a sheet's rows: their codes as typed, and the names that the plan has for them; blank for none. */
export function putUnits(
  draft: SheetDraft,
  references: References,
  at: UnitColumns,
  rows: readonly { readonly unit: string }[],
): void {
  draft
    .put(
      at.firstRow,
      at.code,
      rows.map(({ unit }) => [unit]),
      'codeText',
    )
    .fill({
      row: at.firstRow,
      column: at.name,
      rows: rows.length,
      formulasAt: (row) => [unitNameFormula(references, cellAddress(row, at.code, 'column'))],
    })
    .style({ row: at.firstRow, column: at.name, rows: rows.length, columns: 1 }, 'computedText');
}

/** The name of the unit whose code stands in a cell; blank where the plan has none of that code. */
export function unitNameFormula(references: References, code: string): string {
  return `=IFERROR(${references.ofUnit('name', code)},"")`;
}
