import type { CellValue } from '../../plan/entry';
import { cellAddress } from '../address';
import { ANY_FORMULA, type SheetContents, valueAt } from '../book';
import { describedContents } from '../describedBook';
import type { SheetDescription } from '../description';
/** One cell that is not what its description says. */
export interface Difference {
  readonly row: number;
  readonly column: number;
  /** A value stands where a formula should, in a row that was there: somebody typed over it. */
  readonly typedOver: boolean;
  readonly found: CellValue;
}

/** All cells of a described sheet that are not as described. What else stands on the sheet does not matter. */
export function differences(
  description: SheetDescription,
  contents: SheetContents,
): readonly Difference[] {
  const wanted = describedContents(description);
  const found: Difference[] = [];
  wanted.formulas.forEach((line, row) => {
    const [first = ''] = line;
    const stood = isSameRow(first, valueAt(contents, row, 0, 'formulas'));
    line.forEach((want, column) => {
      const there = valueAt(contents, row, column, 'formulas');
      if (sameContent(want, there)) return;
      // A row that begins with nothing may be new: blank cells of it are no formulas that are gone.
      const isOld = stood && (first !== '' || there !== '');
      const typedOver = isOld && isFormulaText(want) && !isFormulaText(there);
      found.push({ row, column, typedOver, found: valueAt(contents, row, column) });
    });
  });
  return found;
}

/** A row begins with its code or number; one that begins otherwise is new or was moved here. */
function isSameRow(want: CellValue, there: CellValue): boolean {
  return isFormulaText(want) ? there !== '' : sameContent(want, there);
}

function sameContent(want: CellValue, there: CellValue): boolean {
  if (typeof want === 'string' && typeof there === 'string') {
    if (want === there) return true;
    if (!isFormulaText(want)) return false;
    return there === ANY_FORMULA || plainFormula(want) === plainFormula(there);
  }
  return want === there;
}

function isFormulaText(value: CellValue): value is string {
  return typeof value === 'string' && value.startsWith('=');
}

/** Hosts write the same formula with or without quotes, spaces and capitals. */
function plainFormula(formula: string): string {
  return formula.replaceAll(/['\s]/g, '').toUpperCase();
}

/** Address of a difference, for a finding. */
export function addressOf({ row, column }: Pick<Difference, 'row' | 'column'>): string {
  return cellAddress(row, column);
}
