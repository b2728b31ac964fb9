import type { CellValue } from '../plan/entry';
import type { CodedRow } from '../sheets/codedRows';
import type { SampleEntries } from '../templates';

/** How many figures are filled in; columns that are ours to write do not count. */
export function countFigures(rows: readonly CodedRow[]): number {
  return figuresIn(rows).length;
}

/** How many of them are others than the invented ones. */
export function countOwnFigures(rows: readonly CodedRow[], invented: SampleEntries): number {
  return figuresIn(rows).filter(({ unit, code, value }) => invented.get(unit)?.get(code) !== value)
    .length;
}

function figuresIn(
  rows: readonly CodedRow[],
): readonly { readonly unit: string; readonly code: string; readonly value: CellValue }[] {
  return rows.flatMap(({ unit, values }) =>
    [...values].flatMap(([code, value]) => (code.startsWith('_') ? [] : [{ unit, code, value }])),
  );
}
